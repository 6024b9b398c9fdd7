package dev.vitae.document;

import java.util.List;

/**
 * Tells a table, whose rows are records, from columns whose rows happen to stand level. Columns begin with headings of
 * their own, or are filled with sentences that wrap; the cells of a table's row differ in looks from each other more
 * than from the cells under them.
 */
final class TableJudge {

    private static final double LARGER = 1.08;
    private static final int SENTENCE = 4;
    private static final double FULL = 0.75;
    private static final int LARGEST_CELL = 4;
    private static final int FEWEST_SECTIONS = 2;
    /** Sections have so many rows on average, with their headings. */
    private static final int LEAST_SECTION = 3;

    private static final double MOST = 0.85;
    /** Of the cells beside each other none is much narrower, unlike a date beside its title. */
    private static final double CELL_WIDTH = 0.5;

    private static final double SAME_EDGE = 1.2;
    private static final double SPACE = 0.25;
    private static final double CLOSE = 1.7;

    private TableJudge() {}

    static boolean isTable(List<TextRow> left, List<TextRow> right) {
        if (isProse(left) && isProse(right)) {
            return false;
        }
        boolean headed = (isHeaded(left) && isHeaded(right)) || haveColoredHeads(left, right);
        return !headed || haveFigures(left, right);
    }

    /**
     * Whether rows that all stand level are records: the first names what stands under it, figures among it, or each has
     * its year.
     */
    static boolean areRecords(List<TextRow> left, List<TextRow> right) {
        boolean headed = isHeaded(left) && isHeaded(right) && haveFigures(left, right);
        return headed || areDated(left) || areDated(right) || isFlushRight(right);
    }

    /** Whether the rows end at one edge but don't begin at one, as the values of a list of labels and values may. */
    private static boolean isFlushRight(List<TextRow> side) {
        TextRow first = side.get(0);
        return side.size() > 1
                && side.stream().allMatch(row -> Math.abs(row.right() - first.right()) < SAME_EDGE)
                && side.stream().anyMatch(row -> Math.abs(row.left() - first.left()) > row.size());
    }

    private static boolean areDated(List<TextRow> side) {
        return side.size() > 1 && side.stream().allMatch(DateColumn::hasYear);
    }

    private static boolean haveFigures(List<TextRow> left, List<TextRow> right) {
        return !hasLargeHead(left) && (hasNumbers(left) || hasNumbers(right));
    }

    /** Whether the sides are two cells beside each other, the left of which goes on for want of room. */
    static boolean areWrappedCells(List<TextRow> left, List<TextRow> right, Gutter gutter) {
        return right.size() > 1
                && !isMuchNarrower(right, left)
                && left.size() <= LARGEST_CELL
                && right.size() <= LARGEST_CELL
                && wraps(left, right, gutter);
    }

    /** Whether both sides are cells of several rows, which stand in pairs: to be read cell by cell. */
    static boolean isGrid(List<TextRow> left, List<TextRow> right, Gutter gutter) {
        List<List<TextRow>> cells = RowBlocks.of(left);
        int level = 0;
        List<List<TextRow>> others = RowBlocks.of(right);
        for (List<TextRow> other : others) {
            if (other.size() > LARGEST_CELL) {
                return false;
            }
            level += cells.stream().anyMatch(cell -> cell.get(0).isLevelWith(other.get(0))) ? 1 : 0;
        }
        return cells.stream().allMatch(cell -> cell.size() <= LARGEST_CELL)
                && level >= MOST * others.size()
                && !isMuchNarrower(right, left)
                && wraps(left, right, gutter);
    }

    /** Whether the one side is much narrower than the other, as dates are than titles. */
    static boolean isMuchNarrower(List<TextRow> side, List<TextRow> other) {
        return width(side) <= CELL_WIDTH * width(other);
    }

    private static double width(List<TextRow> side) {
        return side.stream().mapToDouble(row -> row.box().width()).max().orElse(0);
    }

    /** Whether a cell on the left goes on in the row below for want of room. */
    private static boolean wraps(List<TextRow> left, List<TextRow> right, Gutter gutter) {
        if (isFlushRight(right)) {
            return false;
        }
        for (int i = 1; i < left.size(); i++) {
            TextRow last = left.get(i - 1);
            TextRow row = left.get(i);
            double needed =
                    last.right() + SPACE * row.size() + row.words().get(0).box().width();
            boolean close = row.baseline() - last.baseline() < CLOSE * row.size();
            if (close && last.style().equals(row.style()) && needed > gutter.right() - SPACE * row.size()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first row looks stronger than what stands under it. */
    private static boolean isHeaded(List<TextRow> side) {
        if (side.size() < 2) {
            return false;
        }
        TextRow first = side.get(0);
        TextRow next = side.get(1);
        return hasLargeHead(side) || (first.style().bold() && !next.style().bold());
    }

    /** Whether both sides begin with a row of a look, in a colour that what stands under it doesn't have. */
    private static boolean haveColoredHeads(List<TextRow> left, List<TextRow> right) {
        Style look = left.get(0).style();
        return look.equals(right.get(0).style())
                && left.stream().skip(1).noneMatch(row -> row.style().color().equals(look.color()))
                && right.stream().skip(1).noneMatch(row -> row.style().color().equals(look.color()));
    }

    /** Whether it begins with a row larger than most, and such rows come again, as headings of its own sections do. */
    static boolean hasSections(List<TextRow> side) {
        double usual = side.stream().mapToDouble(TextRow::size).sorted().toArray()[side.size() / 2];
        if (side.get(0).size() <= LARGER * usual) {
            return false;
        }
        int headings = 0;
        for (int i = 0; i + 1 < side.size(); i++) {
            boolean heads =
                    side.get(i).size() > LARGER * usual && side.get(i + 1).size() <= LARGER * usual;
            headings += heads ? 1 : 0;
        }
        return headings >= FEWEST_SECTIONS && LEAST_SECTION * headings <= side.size();
    }

    private static boolean hasLargeHead(List<TextRow> side) {
        return side.size() > 1 && side.get(0).size() > LARGER * side.get(1).size();
    }

    /** Whether most of the cells under the first hold figures, as dates and scores do. */
    private static boolean hasNumbers(List<TextRow> side) {
        long numbers = side.stream()
                .skip(1)
                .filter(row -> row.text().chars().anyMatch(Character::isDigit))
                .count();
        return 2 * numbers > side.size() - 1;
    }

    /** Whether most rows are long, and reach about as far as each other. */
    private static boolean isProse(List<TextRow> side) {
        double widest = 0;
        for (TextRow row : side) {
            widest = Math.max(widest, row.box().width());
        }
        int full = 0;
        int words = 0;
        for (TextRow row : side) {
            words += row.words().size();
            full += row.box().width() > FULL * widest ? 1 : 0;
        }
        return side.size() > 2 && words >= SENTENCE * side.size() && full >= FULL * side.size() - 1;
    }
}
