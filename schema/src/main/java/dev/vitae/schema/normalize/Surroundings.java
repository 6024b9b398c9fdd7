package dev.vitae.schema.normalize;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds the town in what says that a person lives around it: {@code near Leeds}, {@code São Paulo e região}. Immutable. */
final class Surroundings {

    private static final int MOST_WORDS = 4;

    private final Set<String> before = new HashSet<>();
    private final Set<String> after = new HashSet<>();

    Surroundings() {
        for (String line : ResourceLines.of("surroundings.txt")) {
            String[] columns = line.split("\t", -1);
            (columns[0].equals("before") ? before : after).add(Folding.fold(columns[1]));
        }
    }

    /** What is left of the text without such words at its ends; empty if it has none. */
    Optional<String> town(String text) {
        String[] words = text.split(" ", -1);
        int from = 0;
        int to = words.length;
        for (int count = Math.min(MOST_WORDS, words.length - 1); count > 0 && from == 0; count--) {
            from = before.contains(key(words, 0, count)) ? count : 0;
        }
        for (int count = Math.min(MOST_WORDS, words.length - from - 1); count > 0 && to == words.length; count--) {
            to -= after.contains(key(words, to - count, to)) ? count : 0;
        }
        return to - from < words.length ? Optional.of(PlaceReading.join(words, from, to)) : Optional.empty();
    }

    private static String key(String[] words, int from, int to) {
        return Folding.fold(PlaceReading.join(words, from, to));
    }
}
