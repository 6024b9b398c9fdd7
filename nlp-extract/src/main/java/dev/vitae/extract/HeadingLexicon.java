package dev.vitae.extract;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The headings that people give to the sections of a resume, in seven languages. Immutable. */
final class HeadingLexicon {

    private static final int MOST_WORDS = 6;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINTS = Pattern.compile("\\s*(?:/|,|\\||\\band\\b|&|\\bund\\b|\\bet\\b|\\by\\b)\\s*");

    private final Map<String, SectionKind> kinds;

    private HeadingLexicon(Map<String, SectionKind> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    static HeadingLexicon load() {
        Map<String, SectionKind> kinds = new HashMap<>();
        for (String line : Lexicon.lines("headings.tsv")) {
            int tab = line.indexOf('\t');
            kinds.putIfAbsent(key(line.substring(tab + 1)), SectionKind.valueOf(line.substring(0, tab)));
        }
        return new HeadingLexicon(kinds);
    }

    /** The section that {@code text} heads, if the whole text is a heading or several joined ones. */
    Optional<SectionKind> find(String text) {
        if (text.length() > 60 || Words.of(text).size() > MOST_WORDS) {
            return Optional.empty();
        }
        Optional<SectionKind> whole = Optional.ofNullable(kinds.get(key(text)));
        return whole.isPresent() ? whole : joined(text);
    }

    private Optional<SectionKind> joined(String text) {
        String[] parts = JOINTS.split(text.toLowerCase(Locale.ROOT), -1);
        Optional<SectionKind> first = Optional.empty();
        for (String part : parts) {
            SectionKind kind = kinds.get(key(part));
            if (kind == null || parts.length < 2) {
                return Optional.empty();
            }
            first = first.isPresent() ? first : Optional.of(kind);
        }
        return first;
    }

    private static String key(String heading) {
        String words =
                String.join(" ", Lexicon.words(heading.replace("&", " and ").replace('-', ' ')));
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    }
}
