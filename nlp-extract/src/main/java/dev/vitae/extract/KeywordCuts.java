package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import dev.vitae.schema.normalize.SkillNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts what the model has left together in a list of skills, where signs or known names tell that it is several. Thread-safe. */
final class KeywordCuts {

    private static final Pattern SIGNS = Pattern.compile(" ++(?:(?://|\\\\\\\\|\\|\\|) ++)++");

    /** What leads to the last item of an enumeration. */
    private static final Pattern AND = Pattern.compile("^(?:and|und) ++(?=\\S)");

    /** What parts names, so that those on either side have no more than one each. */
    private static final Pattern SIGN = Pattern.compile("[(),;:/&]");

    private static final Pattern BLANK = Pattern.compile(" ++");

    /** Names with nothing but blanks between are so many at least. */
    private static final int FEWEST_NAMES = 4;

    private static final int MOST_WORDS = 100;
    private static final int LONGEST_NAME = 3;
    private static final double KNOWN = 0.6;

    private final SkillNormalizer names;

    KeywordCuts(SkillNormalizer names) {
        this.names = names;
    }

    /** The phrases, with several for one that says several things. */
    List<Phrase> part(List<Phrase> phrases) {
        List<Phrase> parted = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (phrase.field() == Field.KEYWORD && phrase.parts().size() == 1) {
                Line line = phrase.parts().get(0);
                for (Span part : parts(line.text())) {
                    Line item = line.narrow(part.start(), part.end());
                    parted.add(new Phrase(phrase.field(), List.of(item), phrase.line(), phrase.probability()));
                }
            } else {
                parted.add(phrase);
            }
        }
        return parted;
    }

    private List<Span> parts(String text) {
        List<Span> parts = new ArrayList<>();
        for (Span piece : between(text, SIGNS)) {
            String item = text.substring(piece.start(), piece.end());
            Matcher and = AND.matcher(item);
            int from = piece.start() + (and.find() ? and.end() : 0);
            parts.addAll(names(text, new Span(from, piece.end())));
        }
        return parts;
    }

    /** The names that only blanks part, if most of the words are known as such; else the whole. */
    private List<Span> names(String text, Span whole) {
        List<Span> words = between(text.substring(0, whole.end()), BLANK).stream()
                .filter(word -> word.start() >= whole.start())
                .toList();
        boolean signs = SIGN.matcher(text.substring(whole.start(), whole.end())).find();
        if (signs || words.size() < FEWEST_NAMES || words.size() > MOST_WORDS) {
            return List.of(whole);
        }
        List<Span> found = new ArrayList<>();
        int known = 0;
        for (int i = 0; i < words.size(); ) {
            int length = known(text, words, i);
            known += length;
            int end = i + Math.max(1, length);
            found.add(new Span(words.get(i).start(), words.get(end - 1).end()));
            i = end;
        }
        return found.size() >= FEWEST_NAMES && known >= words.size() * KNOWN ? found : List.of(whole);
    }

    /** How many words from this one on are the longest known name; 0 if none are, or if it begins small, as prose does. */
    private int known(String text, List<Span> words, int from) {
        for (int length = Math.min(LONGEST_NAME, words.size() - from); length > 0; length--) {
            String name = text.substring(
                    words.get(from).start(), words.get(from + length - 1).end());
            if (names.normalize(name).isPresent() && !name.equals(name.toLowerCase(Locale.ROOT))) {
                return length;
            }
        }
        return 0;
    }

    private static List<Span> between(String text, Pattern gap) {
        List<Span> between = new ArrayList<>();
        Matcher gaps = gap.matcher(text);
        int from = 0;
        while (gaps.find()) {
            if (gaps.start() > from) {
                between.add(new Span(from, gaps.start()));
            }
            from = gaps.end();
        }
        if (from < text.length()) {
            between.add(new Span(from, text.length()));
        }
        return between;
    }
}
