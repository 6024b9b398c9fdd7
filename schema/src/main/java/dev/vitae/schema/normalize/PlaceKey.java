package dev.vitae.schema.normalize;

import java.util.Map;

/**
 * One spelling for the ways in which the name of a place is written: no case, accents, dots, hyphens or apostrophes,
 * and {@code St} for {@code Saint}. {@code tools/gazetteer/make} makes the keys of the gazetteer in the same way.
 */
final class PlaceKey {

    /** Letters that have no accent to take away. */
    private static final Map<Character, String> LETTERS =
            Map.of('ł', "l", 'ø', "o", 'đ', "d", 'ð', "d", 'æ', "ae", 'œ', "oe", 'ı', "i", 'þ', "th", 'ħ', "h");

    private static final Map<String, String> SHORT_WORDS =
            Map.of("saint", "st", "sankt", "st", "sainte", "ste", "mount", "mt", "fort", "ft");

    private PlaceKey() {}

    static String of(String name) {
        String folded = Folding.fold(name);
        StringBuilder plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char letter = folded.charAt(i);
            if (letter == '-') {
                plain.append(' ');
            } else if (letter != '.' && letter != '\'') {
                plain.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
            }
        }
        StringBuilder key = new StringBuilder(plain.length());
        for (String word : plain.toString().strip().split(" +", -1)) {
            key.append(key.isEmpty() ? "" : " ").append(SHORT_WORDS.getOrDefault(word, word));
        }
        return key.toString();
    }
}
