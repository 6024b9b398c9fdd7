package dev.vitae.document;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Finds the width that a text was hard-wrapped to. Where a line was broken for want of room, the width lies between the
 * line's own end and where the next line's first word would have ended; the width that most pairs of lines allow is
 * the text's.
 */
final class WrapWidth {

    private static final int NARROWEST = 45;
    private static final int NARROWEST_COLUMN = 20;
    private static final int LEAST_WEIGHT = 7;

    /** Some programs count the bullet or the indentation, some do not. */
    private static final int SLACK = 3;

    private WrapWidth() {}

    static OptionalInt of(List<RawLine> lines) {
        return of(lines, NARROWEST);
    }

    /** The width of a column, which may be narrower than a page. */
    static OptionalInt ofColumn(List<RawLine> lines) {
        return of(lines, NARROWEST_COLUMN);
    }

    private static OptionalInt of(List<RawLine> lines, int narrowest) {
        TreeMap<Integer, Integer> changes = new TreeMap<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            RawLine line = lines.get(i);
            RawLine next = lines.get(i + 1);
            int weight = weight(line, next);
            if (weight > 0 && line.width() + 1 + next.firstWord() > narrowest) {
                changes.merge(Math.max(narrowest, line.width()), weight, Integer::sum);
                changes.merge(line.width() + 1 + next.firstWord(), -weight, Integer::sum);
            }
        }
        int open = 0;
        int most = 0;
        int width = 0;
        for (Map.Entry<Integer, Integer> change : changes.entrySet()) {
            open += change.getValue();
            if (open > most) {
                most = open;
                width = change.getKey();
            }
        }
        return most >= LEAST_WEIGHT ? OptionalInt.of(width) : OptionalInt.empty();
    }

    /** How likely the second line goes on with the first; a small letter at its start says so loudest. */
    private static int weight(RawLine line, RawLine next) {
        if (line.isEmpty() || next.isEmpty()) {
            return 0;
        }
        char first = next.text().charAt(next.start());
        if (Character.isLowerCase(first)) {
            return 3;
        }
        return Character.isLetterOrDigit(first) ? 1 : 0;
    }

    /** Whether {@code line} ends where {@code next} had no room left under {@code width}. */
    static boolean isFull(RawLine line, RawLine next, int width) {
        return line.width() <= width + SLACK && line.width() + 1 + next.firstWord() > width - SLACK;
    }
}
