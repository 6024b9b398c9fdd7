package dev.vitae.document;

import java.util.List;

/**
 * A strip of white space from top to bottom of some rows, with text on both of its sides.
 *
 * @param left where it begins
 * @param right where it ends
 * @param from the first of the rows that it parts
 * @param to the row after the last
 */
record Gutter(double left, double right, int from, int to) {

    double width() {
        return right - left;
    }

    double middle() {
        return (left + right) / 2;
    }

    /** Whether the row stands on its left. */
    boolean isLeft(TextRow row) {
        return row.left() < middle();
    }

    /** The height of the rows that it parts. */
    double height(List<TextRow> rows) {
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (TextRow row : rows.subList(from, to)) {
            top = Math.min(top, row.box().top());
            bottom = Math.max(bottom, row.box().bottom());
        }
        return bottom - top;
    }

    Gutter within(int first, int end) {
        return new Gutter(left, right, first, end);
    }
}
