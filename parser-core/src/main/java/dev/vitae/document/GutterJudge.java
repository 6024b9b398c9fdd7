package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Tells what a gutter parts: columns, which are read one after the other; headings or labels from what they name, which
 * are read one by one; or pieces of lines (a title and its date, the cells of a table), which are read row by row.
 */
final class GutterJudge {

    /** What a gutter parts. */
    enum Kind {
        COLUMNS,
        HEADINGS,
        LABELS,
        ROWS
    }

    /**
     * @param kind what it parts
     * @param gutter the gutter, with the rows that it really parts
     * @param left those on its left
     * @param right those on its right
     */
    record Verdict(Kind kind, Gutter gutter, List<TextRow> left, List<TextRow> right) {}

    private static final double MOST = 0.85;
    private static final double SAME_EDGE = 2;
    private static final double SHARE = 0.34;
    /** So many rows at one edge make a column; more, where several of them stand in a line. */
    private static final int FEWEST = 2;

    private static final int FEWEST_LINES = 3;
    private static final int EDGE_ROWS = 4;
    private static final double EDGE_SHARE = 0.15;
    private static final double OPENING = 0.5;
    private static final int LONGEST_CELL = 3;
    /** The white space, in parts of the font size, that ends a part of a page. */
    private static final double PARAGRAPH_GAP = 0.8;

    /** The rows of a letter head that may stand above the columns, and how many headings these have at least. */
    private static final int MOST_ROWS_ABOVE = 3;

    private static final int FEWEST_HEADS = 3;

    private static final double SHORT_SIDE = 0.3;
    /** How many rows of a letter head may stand above the headings, and how many below beside their parts. */
    private static final int MOST_ABOVE = 8;

    private static final int MOST_BELOW = 2;

    private final List<TextRow> rows;
    private Gutter gutter;
    private List<TextRow> left = List.of();
    private List<TextRow> right = List.of();

    private GutterJudge(List<TextRow> rows, Gutter gutter) {
        this.rows = rows;
        this.gutter = gutter;
    }

    static Verdict judge(List<TextRow> rows, Gutter gutter) {
        GutterJudge judge = new GutterJudge(rows, gutter);
        judge.part();
        if (judge.left.isEmpty() || judge.right.isEmpty()) {
            return new Verdict(Kind.ROWS, gutter, judge.left, judge.right);
        }
        judge.trim();
        Kind kind = judge.trimToHeadings() ? Kind.HEADINGS : judge.kind();
        return new Verdict(kind, judge.gutter, judge.left, judge.right);
    }

    private void part() {
        left = gutter.side(rows, true);
        right = gutter.side(rows, false);
    }

    /**
     * Leaves out what stands on one side only, above and below what stands on both: it would be read first or last
     * anyway, or it is a heading of what follows.
     */
    private void trim() {
        int from = gutter.from();
        double rightTop = right.get(0).box().top();
        while (from < gutter.to() && rows.get(from).box().bottom() <= rightTop && gutter.isLeft(rows.get(from))) {
            from++;
        }
        from = Math.max(from, firstHeads());
        int to = gutter.to();
        boolean ends = to < rows.size();
        double rightBottom = bottomOf(right);
        if (ends || isShort(rightBottom)) {
            to = endOfLeft(rightBottom, ends ? 0 : PARAGRAPH_GAP * left.get(0).size());
        }
        gutter = gutter.within(from, to);
        part();
    }

    /**
     * Whether headings stand on the left; what stands above and below them, as the end of a letter head and a name at
     * the foot may, is left out.
     */
    private boolean trimToHeadings() {
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        List<TextRow> headings = HeadingColumn.alike(left);
        int above = left.indexOf(headings.get(0));
        int below = left.size() - headings.size() - above;
        if (above > Math.min(MOST_ABOVE, headings.size())) {
            return false;
        }
        if (below > MOST_BELOW && !beginsAnotherPart(left.get(above + headings.size()))) {
            return false;
        }
        int from = rows.indexOf(headings.get(0));
        while (from > gutter.from() && rows.get(from - 1).overlapsInHeight(headings.get(0))) {
            from--;
        }
        int to = below == 0 ? gutter.to() : rows.indexOf(left.get(above + headings.size()));
        Gutter trimmed = gutter.within(Math.max(from, gutter.from()), Math.max(to, from));
        List<TextRow> side = trimmed.side(rows, true);
        List<TextRow> bodies = trimmed.side(rows, false);
        if (side.isEmpty() || bodies.isEmpty() || !HeadingColumn.isBeside(side, TextRow.joinLevel(bodies))) {
            return false;
        }
        gutter = trimmed;
        left = side;
        right = bodies;
        return true;
    }

    /** Whether the row stands by itself, and the text on the right goes on under it. */
    private boolean beginsAnotherPart(TextRow row) {
        return right.stream().noneMatch(row::overlapsInHeight)
                && right.get(right.size() - 1).box().top() > row.box().bottom();
    }

    /**
     * Where the columns begin with headings that stand level and look alike, below what is not of the columns: the two
     * sides of a letter head.
     */
    private int firstHeads() {
        List<TextRow> above = new ArrayList<>();
        for (TextRow row : right.subList(0, Math.min(right.size(), MOST_ROWS_ABOVE + 1))) {
            Style look = row.style();
            if (above.stream().anyMatch(other -> other.style().equals(look)) || !comesAgain(look)) {
                above.add(row);
                continue;
            }
            for (TextRow beside : left) {
                if (beside.isLevelWith(row) && beside.style().equals(look)) {
                    return Math.min(rows.indexOf(beside), rows.indexOf(row));
                }
            }
            above.add(row);
        }
        return 0;
    }

    private boolean comesAgain(Style look) {
        long left = this.left.stream().filter(row -> row.style().equals(look)).count();
        long right = this.right.stream().filter(row -> row.style().equals(look)).count();
        return left + right >= FEWEST_HEADS && 2 * left <= this.left.size() && 2 * right <= this.right.size();
    }

    /** Whether the right side ends soon and leaves most of the left side without a neighbour. */
    private boolean isShort(double rightBottom) {
        double top = Math.min(left.get(0).box().top(), right.get(0).box().top());
        double bottom = Math.max(bottomOf(left), rightBottom);
        return rightBottom - top < SHORT_SIDE * (bottom - top);
    }

    /**
     * The row after the last that belongs to the left column, whose neighbour ends at {@code rightBottom}: the widest
     * gap below that ends it, if it is wider than {@code least}.
     */
    private int endOfLeft(double rightBottom, double least) {
        int last = gutter.from();
        for (int i = gutter.from(); i < gutter.to(); i++) {
            if (!gutter.isLeft(rows.get(i)) || rows.get(i).box().top() < rightBottom) {
                last = i;
            }
        }
        int cut = gutter.to();
        double widest = least;
        double bottom = -Double.MAX_VALUE;
        for (int i = gutter.from(); i <= gutter.to() && i < rows.size(); i++) {
            double gap = rows.get(i).box().top() - bottom;
            if (i > last && gap > widest + 1) {
                widest = gap;
                cut = i;
            }
            bottom = Math.max(bottom, rows.get(i).box().bottom());
        }
        return cut;
    }

    private boolean isOneLine() {
        TextRow first = left.get(0);
        return left.stream().allMatch(first::isLevelWith) && right.stream().allMatch(first::isLevelWith);
    }

    private Kind kind() {
        if (left.isEmpty() || right.isEmpty() || isOneLine()) {
            return Kind.ROWS;
        }
        List<TextRow> joined = TextRow.joinLevel(right);
        return isColumn(right, FEWEST) || isColumn(joined, FEWEST_LINES) || hasEdge(right)
                ? kind(TextRow.joinLevel(left), joined)
                : Kind.ROWS;
    }

    /** Whether many of the rows share an edge or their middle. */
    private static boolean isColumn(List<TextRow> side, int fewest) {
        return share(side, TextRow::left, fewest)
                || share(side, TextRow::right, fewest)
                || share(side, row -> (row.left() + row.right()) / 2, fewest);
    }

    /** Whether several rows begin at the leftmost edge, however many are indented. */
    private static boolean hasEdge(List<TextRow> side) {
        double edge = side.stream().mapToDouble(TextRow::left).min().orElse(0);
        long count = side.stream().filter(row -> row.left() - edge < SAME_EDGE).count();
        return count >= EDGE_ROWS && count >= EDGE_SHARE * side.size();
    }

    private static boolean share(List<TextRow> side, ToDoubleFunction<TextRow> place, int fewest) {
        double[] places = side.stream().mapToDouble(place).sorted().toArray();
        int most = 0;
        int from = 0;
        for (int to = 0; to < places.length; to++) {
            while (places[to] - places[from] > SAME_EDGE) {
                from++;
            }
            most = Math.max(most, to - from + 1);
        }
        return most >= SHARE * places.length && (most >= fewest || places.length == 1);
    }

    private Kind kind(List<TextRow> left, List<TextRow> right) {
        boolean narrowRight = TableJudge.isMuchNarrower(right, left);
        if ((narrowRight && DateColumn.isBeside(right, left)) || DateColumn.isOfRanges(right, left)) {
            return Kind.ROWS;
        }
        if (TableJudge.isMuchNarrower(left, right) && DateColumn.isUnderHeadings(left, right)) {
            return Kind.ROWS;
        }
        if (TableJudge.isMuchNarrower(left, right)
                && 2 * left.size() <= right.size()
                && DateColumn.isBeside(left, right)) {
            return Kind.LABELS;
        }
        boolean leftIsSparse = left.size() < right.size() || (left.size() == right.size() && !narrowRight);
        SideBySide pair = leftIsSparse ? SideBySide.of(left, right) : SideBySide.of(right, left);
        if (!pair.isParallel()) {
            return Kind.ROWS;
        }
        boolean level = pair.level() >= MOST * pair.beside();
        boolean cells = pair.levelBlocks() >= MOST * pair.blocks() && pair.longestBlock() <= LONGEST_CELL;
        boolean whole = left.size() == right.size() && pair.level() == left.size();
        if (whole && TableJudge.areRecords(left, right)) {
            return Kind.ROWS;
        }
        if ((level || cells) && TableJudge.isGrid(left, right, gutter)) {
            return Kind.LABELS;
        }
        if ((!level && !cells) || TableJudge.areWrappedCells(left, right, gutter)) {
            return Kind.COLUMNS;
        }
        int dense = Math.max(left.size(), right.size());
        if (level && (pair.level() >= MOST * dense || pair.isContiguous())) {
            return TableJudge.isTable(left, right) ? Kind.ROWS : Kind.COLUMNS;
        }
        if (!leftIsSparse) {
            return (level || narrowRight) && !TableJudge.hasSections(right) ? Kind.ROWS : Kind.COLUMNS;
        }
        boolean few = 2 * pair.rows() <= dense && pair.opening() >= OPENING * pair.blocks();
        return pair.level() == pair.beside() || few ? Kind.LABELS : Kind.COLUMNS;
    }

    private static double bottomOf(List<TextRow> side) {
        double bottom = -Double.MAX_VALUE;
        for (TextRow row : side) {
            bottom = Math.max(bottom, row.box().bottom());
        }
        return bottom;
    }
}
