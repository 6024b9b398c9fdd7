package dev.vitae.schema.normalize;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How well a language is spoken, as written in English, German, French, Spanish, Italian, Portuguese or Dutch, to a
 * level of the CEFR and to one of five words: {@code Fluent (C1)}, {@code Muttersprache}, {@code niveau B2}.
 *
 * <p>A level is given only where it is written, by itself or by the name that the Council of Europe gave it
 * ({@code Threshold} is B1). Where several are written ({@code B2/C1}, or one for each of reading and speaking), the lowest
 * counts: that much is sure. So it is with words. Words that say nothing of a level may stand around it; where anything else
 * does, only a written level counts ({@code Goethe-Zertifikat C1}, but not {@code hardly fluent}). Scores of tests are not
 * read. Immutable and thread-safe; make one and keep it.
 */
public final class FluencyNormalizer {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 5;

    private static final String FILLER = "filler";

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+']+");
    /** With what divides a level further: {@code B1+}, {@code A2.1}. */
    private static final Pattern LEVEL = Pattern.compile("([abc][12])(?:\\+{1,2}|\\.[0-9])?");

    private final Map<String, Proficiency> words = new HashMap<>();
    private final Map<String, Cefr> levels = new HashMap<>();
    private final Set<String> fillers = new HashSet<>();

    private FluencyNormalizer() {
        for (String line : ResourceLines.of("fluency-words.txt")) {
            int tab = line.indexOf('\t');
            String kind = line.substring(0, tab);
            String phrase = String.join(" ", wordsOf(line.substring(tab + 1)));
            if (kind.equals(FILLER)) {
                fillers.add(phrase);
            } else if (LEVEL.matcher(kind).matches()) {
                levels.put(phrase, Cefr.valueOf(kind.toUpperCase(Locale.ROOT)));
            } else {
                words.put(phrase, Proficiency.valueOf(kind.toUpperCase(Locale.ROOT)));
            }
        }
        for (Cefr level : Cefr.values()) {
            levels.put(level.name().toLowerCase(Locale.ROOT), level);
        }
    }

    public static FluencyNormalizer create() {
        return new FluencyNormalizer();
    }

    /** What the text says of how well a language is spoken, if it does. */
    public Optional<Fluency> normalize(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Found found = new Found();
        List<String> all = wordsOf(text);
        for (int i = 0; i < all.size(); ) {
            i += found.take(all, i);
        }
        return found.fluency();
    }

    private static List<String> wordsOf(String text) {
        String folded = Folding.fold(text);
        return BETWEEN_WORDS
                .splitAsStream(LEVEL.matcher(folded).replaceAll("$1"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What was found in one text so far. */
    private final class Found {

        private final EnumSet<Proficiency> proficiencies = EnumSet.noneOf(Proficiency.class);
        private final EnumSet<Cefr> cefr = EnumSet.noneOf(Cefr.class);
        private boolean unknown;

        /** Takes the longest phrase that begins here and tells how many words it has. */
        int take(List<String> all, int from) {
            for (int length = Math.min(MOST_WORDS, all.size() - from); length > 0; length--) {
                if (takes(String.join(" ", all.subList(from, from + length)))) {
                    return length;
                }
            }
            unknown = true;
            return 1;
        }

        private boolean takes(String phrase) {
            Proficiency proficiency = words.get(phrase);
            if (proficiency != null) {
                return proficiencies.add(proficiency) || proficiencies.contains(proficiency);
            }
            Cefr level = levels.get(phrase);
            if (level != null) {
                return cefr.add(level) || cefr.contains(level);
            }
            return fillers.contains(phrase);
        }

        Optional<Fluency> fluency() {
            Optional<Cefr> level = cefr.stream().findFirst();
            Optional<Proficiency> word =
                    unknown ? Optional.empty() : proficiencies.stream().findFirst();
            return level.isEmpty() && word.isEmpty() ? Optional.empty() : Optional.of(new Fluency(level, word));
        }
    }
}
