package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;

/** Cuts separators and brackets without a partner off both ends of a text. */
final class Trimming {

    private static final String SEPARATORS = ",;:|·•–—-/@\"“”„«»●▪";

    private Trimming() {}

    static Line of(Line line) {
        Span inner = of(line.text());
        return line.narrow(inner.start(), inner.end());
    }

    /** The range of the text that is left. */
    static Span of(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isLoose(text, from, from, to)) {
            from++;
        }
        while (to > from && isLoose(text, to - 1, from, to)) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isLoose(String text, int i, int from, int to) {
        char c = text.charAt(i);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || SEPARATORS.indexOf(c) >= 0) {
            return true;
        }
        String inside = text.substring(from, to);
        return switch (c) {
            case '(' -> inside.indexOf(')') < 0;
            case ')' -> inside.indexOf('(') < 0;
            case '[' -> inside.indexOf(']') < 0;
            case ']' -> inside.indexOf('[') < 0;
            default -> false;
        };
    }
}
