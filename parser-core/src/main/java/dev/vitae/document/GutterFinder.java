package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the gutters of a block: the tallest strips of white space, each grown up and down from a gap between two rows
 * that stand beside each other. It is the cover of white space by maximal empty rectangles of T. Breuel, "Two geometric
 * algorithms for layout analysis" (2002), for the strips only.
 */
final class GutterFinder {

    /** The narrowest gutter, in parts of the font size. */
    private static final double NARROWEST = TextRow.WIDE_GAP;

    private static final double OVERRUN = 1.5;
    private static final int NEIGHBOURS = 12;

    private final List<TextRow> rows;
    private final List<Gutter> gutters = new ArrayList<>();

    private GutterFinder(List<TextRow> rows) {
        this.rows = rows;
    }

    /** The gutters between the rows, which come sorted by their tops. */
    static List<Gutter> find(List<TextRow> rows) {
        GutterFinder finder = new GutterFinder(rows);
        for (int i = 0; i < rows.size(); i++) {
            finder.growFrom(i);
        }
        return finder.gutters;
    }

    private void growFrom(int index) {
        TextRow row = rows.get(index);
        double left = nearestLeft(index);
        if (left == -Double.MAX_VALUE || row.left() - left < NARROWEST * row.size()) {
            return;
        }
        for (Gutter known : gutters) {
            if (known.from() <= index && index < known.to() && known.left() < row.left() && known.right() > left) {
                return;
            }
        }
        double narrowest = NARROWEST * row.size();
        double[] strip = {left, row.left()};
        int to = index + 1;
        while (to < rows.size() && (narrow(strip, rows.get(to), narrowest) || overflows(strip, to))) {
            to++;
        }
        int from = index;
        while (from > 0 && (narrow(strip, rows.get(from - 1), narrowest) || overflows(strip, from - 1))) {
            from--;
        }
        gutters.add(new Gutter(strip[0], strip[1], from, to));
    }

    /** The right edge of the row beside this one on its left. */
    private double nearestLeft(int index) {
        TextRow row = rows.get(index);
        double nearest = -Double.MAX_VALUE;
        for (int i = index - 1; i >= 0 && rows.get(i).box().bottom() > row.box().top() - 4 * row.size(); i--) {
            nearest = nearer(row, rows.get(i), nearest);
        }
        for (int i = index + 1;
                i < rows.size() && rows.get(i).box().top() < row.box().bottom();
                i++) {
            nearest = nearer(row, rows.get(i), nearest);
        }
        return nearest;
    }

    private static double nearer(TextRow row, TextRow other, double nearest) {
        if (other.overlapsInHeight(row) && other.left() < row.left() && other.right() > nearest) {
            return other.right();
        }
        return nearest;
    }

    /** Whether the row runs out of its column into the text of the next, as a long address in a narrow one does. */
    private boolean overflows(double[] strip, int index) {
        TextRow row = rows.get(index);
        if (row.left() >= strip[0]) {
            return false;
        }
        if (new Gutter(strip[0], strip[1], 0, 0).crossing(row) > 0) {
            return true;
        }
        for (int i = Math.max(0, index - NEIGHBOURS); i < Math.min(rows.size(), index + NEIGHBOURS); i++) {
            TextRow other = rows.get(i);
            if (other.left() >= strip[0]
                    && other.left() < row.right() + OVERRUN * Math.max(row.size(), other.size())
                    && other.right() > row.right()
                    && other.overlapsInHeight(row)) {
                return true;
            }
        }
        return false;
    }

    /** Narrows the strip so that the row stands beside it; false if nothing would be left. */
    private static boolean narrow(double[] strip, TextRow row, double narrowest) {
        if (row.right() <= strip[0] || row.left() >= strip[1]) {
            return true;
        }
        double before = row.left() - strip[0];
        double after = strip[1] - row.right();
        if (Math.max(before, after) < narrowest) {
            return false;
        }
        if (before >= after) {
            strip[1] = row.left();
        } else {
            strip[0] = row.right();
        }
        return true;
    }
}
