package dev.vitae.schema.normalize;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of dates. All are folded, and months stand without the dot of an abbreviation. */
final class DateWords {

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    private final LocalizedNames<Integer> months = new LocalizedNames<>(DateWords::monthsOf);
    private final Map<String, Integer> moreMonths = new HashMap<>();
    private final Set<String> seasons = new HashSet<>();
    private final Set<String> fillers = new HashSet<>();
    private final Set<String> present = new HashSet<>();
    private final Set<String> until = new HashSet<>();

    DateWords() {
        for (String line : ResourceLines.of("date-words.txt")) {
            int tab = line.indexOf('\t');
            String kind = line.substring(0, tab);
            String word = Folding.fold(line.substring(tab + 1));
            switch (kind) {
                case "present" -> present.add(word);
                case "until" -> until.add(word);
                case "season" -> seasons.add(word);
                case "filler" -> fillers.add(word);
                default -> moreMonths.put(word, Integer.valueOf(kind));
            }
        }
    }

    private static Map<String, Integer> monthsOf(Locale language) {
        Map<String, Integer> names = new HashMap<>();
        for (Month month : Month.values()) {
            for (TextStyle style : STYLES) {
                String name = Folding.fold(month.getDisplayName(style, language));
                names.putIfAbsent(name.replace(".", ""), month.getValue());
            }
        }
        return names;
    }

    Optional<Integer> month(String word) {
        return Optional.ofNullable(moreMonths.get(word)).or(() -> months.find(word));
    }

    boolean isSeason(String word) {
        return seasons.contains(word);
    }

    /** Whether a word says nothing about the date, such as the "of" in "3rd of March". */
    boolean isFiller(String word) {
        return fillers.contains(word);
    }

    /** Whether it lasts where this ends a range. */
    boolean isPresent(String folded) {
        return present.contains(folded) || until.contains(folded);
    }

    /** Whether it lasts where this is all that is said. */
    boolean isPresentByItself(String folded) {
        return present.contains(folded);
    }
}
