package dev.vitae.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.StringJoiner;

/**
 * Rolls what is random on a page: choices, invented words and dates. No word and no year comes twice, so that each can be
 * told wherever it is read; only the names of months do.
 */
final class Dice {

    private static final List<String> STARTS = List.of(
            "b", "c", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "z", "br", "cr", "dr",
            "fr", "gr", "pl", "st", "tr");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ai", "ea", "ou");
    private static final List<String> ENDS = List.of("", "n", "r", "s", "t", "l");
    private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "Jun", "Sep");

    private enum Dates {
        YEARS,
        NUMBERS,
        MONTHS
    }

    private final Set<String> used = new HashSet<>();
    private final SplittableRandom random;
    private final Dates dates;

    Dice(long seed) {
        random = new SplittableRandom(seed);
        dates = pick(Dates.values());
        MONTHS.forEach(month -> used.add(month.toLowerCase(Locale.ROOT)));
    }

    /** One of these, all as likely. */
    @SafeVarargs
    final <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }

    private String pick(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean chance(double of) {
        return random.nextDouble() < of;
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** A word of at most so many syllables. */
    String word(int syllables) {
        while (true) {
            StringBuilder word = new StringBuilder();
            for (int left = between(1, syllables); left > 0; left--) {
                word.append(pick(STARTS)).append(pick(VOWELS));
            }
            word.append(pick(ENDS));
            if (word.length() > 2 && used.add(word.toString())) {
                return word.toString();
            }
        }
    }

    /** Some text. */
    String words(int least, int most) {
        StringJoiner words = new StringJoiner(" ");
        for (int left = between(least, most); left > 0; left--) {
            words.add(word(4));
        }
        return words.toString();
    }

    /** So many words with capitals. */
    String name(int least, int most) {
        StringJoiner name = new StringJoiner(" ");
        for (int left = between(least, most); left > 0; left--) {
            name.add(capital(3));
        }
        return name.toString();
    }

    /** A word of at most so many syllables with a capital. */
    String capital(int syllables) {
        String word = word(syllables);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    String address() {
        return word(2) + "@" + word(2) + ".example";
    }

    /** A span of time, written as all of the page are. */
    String date() {
        int a = year();
        int b = year();
        return point(Math.min(a, b)) + " – " + point(Math.max(a, b));
    }

    /** Whether the dates of the page have months that are spelled out. */
    boolean longDates() {
        return dates == Dates.MONTHS;
    }

    private int year() {
        while (true) {
            int year = between(1950, 2024);
            if (used.add(Integer.toString(year))) {
                return year;
            }
        }
    }

    private String point(int year) {
        return switch (dates) {
            case YEARS -> Integer.toString(year);
            case NUMBERS -> String.format(Locale.ROOT, "%02d/%d", between(1, 12), year);
            case MONTHS -> pick(MONTHS) + " " + year;
        };
    }
}
