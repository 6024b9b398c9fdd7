package dev.vitae.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines drawn with characters: under a heading, between sections, or on both sides of a title. */
final class Ruler {

    private static final String STROKES = "=\\-_*~#+–—─━═▬■•·.";
    private static final Pattern WHOLE = Pattern.compile("(?:([" + STROKES + "])\\s?)(?:\\1\\s?){2,}+");
    private static final Pattern BOXED =
            Pattern.compile("([=\\-_*~#+–—─━═]{2,})\\s*([^=\\-_*~#+–—─━═\\s].*?)\\s*\\1[=\\-_*~#+–—─━═]*");
    private static final Pattern TRAILED = Pattern.compile("(\\S.*?)\\s*[=\\-_*~–—─━═]{5,}");

    private static final int LONGEST = 300;

    private Ruler() {}

    /** Whether the whole text is a stroke. */
    static boolean isRuler(CharSequence text) {
        return text.length() <= LONGEST && WHOLE.matcher(text).matches();
    }

    /** The level of a heading that such a stroke underlines. */
    static int level(String ruler) {
        char stroke = ruler.charAt(0);
        return stroke == '=' || stroke == '═' || stroke == '━' || stroke == '#' || stroke == '*' ? 1 : 2;
    }

    /** The title in {@code === Title ===} or {@code Title ------}, as offsets in the text. */
    static Optional<Span> titleIn(String text) {
        if (text.length() > 160 || !endsInStroke(text) || text.startsWith("**") || text.startsWith("__")) {
            return Optional.empty();
        }
        Matcher boxed = BOXED.matcher(text);
        if (boxed.matches() && isTitle(boxed.group(2))) {
            return Optional.of(new Span(boxed.start(2), boxed.end(2)));
        }
        Matcher trailed = TRAILED.matcher(text);
        if (trailed.matches() && isTitle(trailed.group(1))) {
            return Optional.of(new Span(trailed.start(1), trailed.end(1)));
        }
        return Optional.empty();
    }

    /** Whether there may be a stroke behind a title; most lines are told by this from one. */
    private static boolean endsInStroke(String text) {
        return !text.isEmpty() && STROKES.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isTitle(String text) {
        return text.length() <= 60 && text.chars().filter(Character::isLetter).count() * 2 > text.length();
    }
}
