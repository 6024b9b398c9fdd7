package dev.vitae.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the gutters of a block: the tallest strips of white space, each grown up and down from a gap between two rows
 * that stand beside each other. It is the cover of white space by maximal empty rectangles of T. Breuel, "Two geometric
 * algorithms for layout analysis" (2002), for the strips only.
 *
 * <p>A few rows may run over a gutter: a long address in a narrow column does.
 */
final class GutterFinder {

    /** The narrowest gutter, in parts of the font size. */
    private static final double NARROWEST = TextRow.WIDE_GAP;

    /** How far, in parts of the font size, a row may run over into the next column and the text there give way. */
    private static final double OVERRUN = 4;

    /** One of so many rows may run over. */
    private static final int FEW = 12;

    private static final double SAME_EDGE = 1;
    private static final int FEWEST_SPACED = 3;
    /** So many lines may stand above the columns: the name, a headline, two lines of contacts. */
    private static final int HEAD_LINES = 4;

    /** How large, in parts of the size of the contacts, a name is. */
    private static final double NAME_SIZE = 1.5;

    /** How much, in parts of the font size, even gaps may differ. */
    private static final double EVENLY = 0.25;

    private static final int NEIGHBOURS = 12;
    private static final int SUPPORT = 2;
    private static final int SURE_SUPPORT = 4;

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
        if (!isKnown(index, left, row.left())) {
            grow(new Strip(left, row.left(), NARROWEST * row.size(), index, false));
        }
        if (!isKnown(index, row.left() - SAME_EDGE, row.left())) {
            grow(new Strip(left, row.left(), NARROWEST * row.size(), index, true));
        }
    }

    /** Whether there is a gutter through the row's height that has a part of the given strip. */
    private boolean isKnown(int index, double left, double right) {
        for (Gutter known : gutters) {
            if (known.from() <= index && index < known.to() && known.left() < right && known.right() > left) {
                return true;
            }
        }
        return false;
    }

    private void grow(Strip strip) {
        strip.growDown();
        strip.growUp();
        strip.leaveCutLines();
        strip.leaveSpacedLine();
        gutters.add(strip.toGutter());
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

    private static double largest(List<TextRow> rows) {
        return rows.stream().mapToDouble(TextRow::size).max().orElse(0);
    }

    /** A strip that grows from row to row, and narrows as it must. */
    private final class Strip {
        private final double narrowest;
        private final boolean anchored;
        private double left;
        private double right;
        private int from;
        private int to;
        private int overruns;

        Strip(double left, double right, double narrowest, int index, boolean anchored) {
            this.anchored = anchored;
            this.left = left;
            this.right = right;
            this.narrowest = narrowest;
            this.from = index;
            this.to = index + 1;
        }

        void growDown() {
            int clean = to;
            while (to < rows.size()) {
                boolean beside = stepsAside(rows.get(to));
                if (!beside && !overruns(to)) {
                    break;
                }
                to++;
                clean = beside ? to : clean;
            }
            to = clean;
        }

        void growUp() {
            int clean = from;
            while (from > 0) {
                boolean beside = stepsAside(rows.get(from - 1));
                if (!beside && !overruns(from - 1)) {
                    break;
                }
                from--;
                clean = beside ? from : clean;
            }
            from = clean;
        }

        /** Leaves out what stands level with the rows that end the strip: the line is not parted there. */
        void leaveCutLines() {
            while (from > 0 && from + 1 < to && rows.get(from).isLevelWith(rows.get(from - 1))) {
                from++;
            }
            while (to < rows.size() && from + 1 < to && rows.get(to - 1).isLevelWith(rows.get(to))) {
                to--;
            }
        }

        /** Leaves out a line near the top whose pieces stand apart evenly, ways to reach the person below the name. */
        void leaveSpacedLine() {
            int start = from;
            for (int line = 0; line < HEAD_LINES && start < to; line++) {
                int end = start + 1;
                while (end < to && rows.get(end).isLevelWith(rows.get(start))) {
                    end++;
                }
                if (end < to && areSpaced(rows.subList(start, end)) && (line == 0 || isBelowName(start))) {
                    from = end;
                }
                start = end;
            }
        }

        /** Whether the line is of the head of a page: a name in the largest letters of all stands above. */
        private boolean isBelowName(int line) {
            double above = largest(rows.subList(0, line));
            return above > NAME_SIZE * rows.get(line).size() && above > largest(rows.subList(line, rows.size()));
        }

        private boolean areSpaced(List<TextRow> pieces) {
            List<TextRow> line = pieces.stream()
                    .sorted(Comparator.comparingDouble(TextRow::left))
                    .toList();
            double least = Double.MAX_VALUE;
            double most = 0;
            for (int i = 1; i < line.size(); i++) {
                double gap = line.get(i).left() - line.get(i - 1).right();
                least = Math.min(least, gap);
                most = Math.max(most, gap);
            }
            return line.size() >= FEWEST_SPACED
                    && most - least < EVENLY * line.get(0).size();
        }

        Gutter toGutter() {
            return new Gutter(left, right, from, to);
        }

        /** Narrows the strip so that the row stands beside it; false if nothing would be left. */
        private boolean stepsAside(TextRow row) {
            if (row.right() <= left || row.left() >= right) {
                return true;
            }
            double before = anchored ? 0 : row.left() - left;
            double after = right - row.right();
            if (Math.max(before, after) < narrowest) {
                return false;
            }
            if (before >= after) {
                right = row.left();
            } else {
                left = row.right();
            }
            return true;
        }

        /** Whether the row starts in the left column and runs into the right one, without an end to the columns. */
        private boolean overruns(int index) {
            TextRow row = rows.get(index);
            if (row.left() >= left || overruns > (to - from) / FEW) {
                return false;
            }
            boolean parted = toGutter().crossing(row) > 0 && support() >= SUPPORT;
            if (parted || isBesideText(row, index) || overhangs(row)) {
                overruns++;
                return true;
            }
            return false;
        }

        /**
         * Whether the row ends in or right after the strip, whose right edge is sure: the column on the right begins
         * there, and holds more than the one on the left, unlike dates beside their titles.
         */
        private boolean overhangs(TextRow row) {
            return row.right() < right + OVERRUN * row.size()
                    && support() >= SURE_SUPPORT
                    && 2 * rowsOnTheRight() > to - from;
        }

        private int rowsOnTheRight() {
            int count = 0;
            for (TextRow row : rows.subList(from, to)) {
                count += row.left() >= right - 1 ? 1 : 0;
            }
            return count;
        }

        /** How many rows start at the right edge of the strip. */
        private int support() {
            int support = 0;
            for (TextRow row : rows.subList(from, to)) {
                support += Math.abs(row.left() - right) < 1 ? 1 : 0;
            }
            return support;
        }

        private boolean isBesideText(TextRow row, int index) {
            double overrun = OVERRUN * row.size();
            int end = Math.min(rows.size(), index + NEIGHBOURS);
            for (TextRow other : rows.subList(Math.max(0, index - NEIGHBOURS), end)) {
                if (other.left() >= left
                        && other.left() < row.right() + overrun
                        && other.right() > row.right()
                        && other.overlapsInHeight(row)) {
                    return row.right() - right < 2 * overrun;
                }
            }
            return false;
        }
    }
}
