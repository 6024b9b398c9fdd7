package dev.vitae.schema.normalize;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words around people's names, from {@code name-words.txt}. Immutable. */
final class NameWords {

    /** What a word or phrase is. */
    enum Kind {
        DOCUMENT,
        LABEL,
        OF,
        TITLE,
        LETTERS,
        SUFFIX,
        PARTICLE,
        PREFIX,
        SHORT
    }

    /** So many words the longest phrase has. */
    private static final int LONGEST = 4;

    private static final Pattern AROUND = Pattern.compile("^[\\s(,;]+|[\\s),;]+$");

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    NameWords() {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
        for (String line : ResourceLines.of("name-words.txt")) {
            int tab = line.indexOf('\t');
            of(Kind.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT))).add(line.substring(tab + 1));
        }
    }

    private Set<String> of(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /** Whether the text as a whole is of this kind, whatever its case, accents, dots and brackets. */
    boolean is(Kind kind, String text) {
        return of(kind).contains(key(text));
    }

    /** How many of the first words are one phrase of this kind, the most there are; 0 if none is. */
    int leading(Kind kind, List<String> text) {
        for (int length = Math.min(text.size(), LONGEST); length > 0; length--) {
            if (is(kind, String.join(" ", text.subList(0, length)))) {
                return length;
            }
        }
        return 0;
    }

    /** How many of the last words are one phrase of this kind, the most there are; 0 if none is. */
    int trailing(Kind kind, List<String> text) {
        for (int length = Math.min(text.size(), LONGEST); length > 0; length--) {
            if (is(kind, String.join(" ", text.subList(text.size() - length, text.size())))) {
                return length;
            }
        }
        return 0;
    }

    private static String key(String text) {
        return Folding.fold(AROUND.matcher(text).replaceAll("").replace(".", ""));
    }
}
