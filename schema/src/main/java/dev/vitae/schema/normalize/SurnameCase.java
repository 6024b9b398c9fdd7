package dev.vitae.schema.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Surnames in capitals. Where only a part of a name is set in them they are no spelling, but say which part is the
 * surname. Immutable.
 */
final class SurnameCase {

    private static final Pattern PART = Pattern.compile("[^'’\\p{Pd}]+");
    private static final Pattern SCOTTISH = Pattern.compile("(?:Mc|Mac|Fitz)(?=\\p{Lu})");
    private static final int LETTERS_BEHIND_MC = 3;

    private final NameWords words;

    SurnameCase(NameWords words) {
        this.words = words;
    }

    /** Whether a word is set in capitals as a surname is ({@code MOSS}, {@code McNEIL}), rather than an initial. */
    boolean isCapital(String word) {
        String bare = SCOTTISH.matcher(word).replaceFirst("");
        long letters = bare.codePoints().filter(Character::isLetter).count();
        if (letters < 2 || word.endsWith(".") || !bare.equals(bare.toUpperCase(Locale.ROOT)) || !hasCase(bare)) {
            return false;
        }
        // Two capitals are rather the initials of somebody's given names ({@code JP Moss}).
        return letters > 2
                || bare.length() > 2
                || words.is(NameWords.Kind.SHORT, word)
                || words.is(NameWords.Kind.PARTICLE, word)
                || words.is(NameWords.Kind.PREFIX, word);
    }

    private static boolean hasCase(String word) {
        return !word.equals(word.toLowerCase(Locale.ROOT));
    }

    /** The words of a surname as they are written outside of forms: {@code DE LA TOUR} is {@code de la Tour}. */
    String spelled(List<String> surname) {
        List<String> spelled = new ArrayList<>();
        boolean small = false;
        for (String word : surname) {
            // A small word behind a small one is small itself: "de la", but "La".
            small = words.is(NameWords.Kind.PARTICLE, word) || (small && words.is(NameWords.Kind.PREFIX, word));
            spelled.add(!isCapital(word) ? word : small ? word.toLowerCase(Locale.ROOT) : capitalized(word));
        }
        return String.join(" ", spelled);
    }

    private static String capitalized(String word) {
        Matcher scottish = SCOTTISH.matcher(word);
        if (scottish.lookingAt()) {
            return scottish.group() + initial(word.substring(scottish.end()));
        }
        StringBuilder spelled = new StringBuilder();
        Matcher part = PART.matcher(word);
        int from = 0;
        while (part.find()) {
            spelled.append(word, from, part.start()).append(part(part.group()));
            from = part.end();
        }
        return spelled.append(word.substring(from)).toString();
    }

    private static String part(String part) {
        boolean mc = part.startsWith("MC") && part.length() >= 2 + LETTERS_BEHIND_MC;
        return mc ? "Mc" + initial(part.substring(2)) : initial(part);
    }

    private static String initial(String part) {
        int first = part.offsetByCodePoints(0, 1);
        return part.substring(0, first) + part.substring(first).toLowerCase(Locale.ROOT);
    }
}
