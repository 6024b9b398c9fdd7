package dev.vitae.document;

import java.util.List;
import java.util.Locale;

/**
 * A list mark that counts: a number, a letter or a roman number, with its punctuation.
 *
 * @param frame the punctuation around it, such as {@code .} or {@code ()}
 * @param word what counts, as written
 */
record Ordinal(String frame, String word) {

    private static final List<String> ROMAN = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx");

    static Ordinal of(String mark) {
        StringBuilder frame = new StringBuilder();
        StringBuilder word = new StringBuilder();
        mark.chars().forEach(c -> (Character.isLetterOrDigit(c) ? word : frame).append((char) c));
        return new Ordinal(frame.toString(), word.toString());
    }

    /** A small number as a lower-case roman one. */
    static String roman(int number) {
        return number >= 1 && number <= ROMAN.size() ? ROMAN.get(number - 1) : Integer.toString(number);
    }

    boolean isNumber() {
        return Character.isDigit(word.charAt(0));
    }

    /** Whether a list can start with it: 1, a or i. */
    boolean isFirst() {
        return isNumber()
                ? Integer.parseInt(word) == 1
                : word.equals("a") || word.equals("i") || word.equals("A") || word.equals("I");
    }

    /** Whether it comes next after {@code other} in the same way of counting. */
    boolean follows(Ordinal other) {
        if (!frame.equals(other.frame) || isNumber() != other.isNumber() || isUpper() != other.isUpper()) {
            return false;
        }
        if (isNumber()) {
            return Integer.parseInt(word) == Integer.parseInt(other.word) + 1;
        }
        boolean letters = word.length() == 1 && other.word.length() == 1 && word.charAt(0) == other.word.charAt(0) + 1;
        int here = ROMAN.indexOf(word.toLowerCase(Locale.ROOT));
        return letters || (here > 0 && here == ROMAN.indexOf(other.word.toLowerCase(Locale.ROOT)) + 1);
    }

    private boolean isUpper() {
        return Character.isUpperCase(word.charAt(0));
    }
}
