package dev.vitae.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts rows of text in the order in which a person reads them, from their places alone.
 *
 * <p>It is the recursive X-Y cut of G. Nagy and S. Seth, "Hierarchical representation of optically scanned documents"
 * (1984), with the choice of the cut made as J.-L. Meunier proposes in "Optimized XY-cut for determining a page reading
 * order" (2005): the tallest gutter that parts columns is cut first, with what stands above and below it split off, and
 * each part is cut again. What a gutter parts, columns or only a line's title from its date, {@link GutterJudge} tells.
 *
 * <p>The rows may come from several pages laid under each other, so a column goes on over a page break.
 */
final class ReadingOrder {

    private static final int DEEPEST = 12;
    /** The least width of a blank, in parts of the font size. */
    private static final double SPACE = 0.25;

    private final List<PageBlock> blocks = new ArrayList<>();
    private final Strokes strokes;

    private ReadingOrder(Strokes strokes) {
        this.strokes = strokes;
    }

    /**
     * The blocks that the rows form, in reading order.
     *
     * @param strokes the level lines among them
     */
    static List<PageBlock> of(List<TextRow> rows, List<BoundingBox> strokes) {
        List<TextRow> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingDouble((TextRow row) -> row.box().top()).thenComparing(TextRow::left));
        ReadingOrder order = new ReadingOrder(new Strokes(strokes));
        order.read(sorted, 0, Double.POSITIVE_INFINITY, DEEPEST);
        return order.blocks;
    }

    private void read(List<TextRow> rows, int column, double edge, int depth) {
        if (rows.isEmpty()) {
            return;
        }
        Optional<GutterJudge.Verdict> verdict = depth == 0 ? Optional.empty() : GutterChoice.of(rows, strokes);
        if (verdict.isEmpty()) {
            blocks.add(new PageBlock(rows, column, edge));
            return;
        }
        Gutter gutter = verdict.get().gutter();
        read(rows.subList(0, gutter.from()), column, edge, depth);
        if (verdict.get().kind() == GutterJudge.Kind.COLUMNS) {
            read(verdict.get().left(), column, gutter.right(), depth - 1);
            read(verdict.get().right(), column + 1, edge, depth - 1);
        } else {
            readLabels(verdict.get(), column, edge, depth);
        }
        read(rows.subList(gutter.to(), rows.size()), column, edge, depth);
    }

    /** Reads each label, then what stands beside it down to the next label. */
    private void readLabels(GutterJudge.Verdict parts, int column, double edge, int depth) {
        List<TextRow> label = new ArrayList<>();
        List<TextRow> body = new ArrayList<>();
        List<TextRow> bodies = parts.right();
        List<List<TextRow>> labels = parts.kind() == GutterJudge.Kind.HEADINGS
                ? HeadingColumn.of(parts.left(), bodies)
                : labels(parts.left(), bodies);
        int next = 0;
        for (int i = 0; i <= labels.size(); i++) {
            double end = i == labels.size() ? Double.MAX_VALUE : topOf(labels.get(i));
            while (next < bodies.size() && middleOf(bodies.get(next)) < end) {
                body.add(bodies.get(next++));
            }
            if (!label.isEmpty()) {
                blocks.add(new PageBlock(label, column, parts.gutter().right()));
            }
            read(List.copyOf(body), column + 1, edge, depth - 1);
            body.clear();
            label = i == labels.size() ? List.of() : labels.get(i);
        }
    }

    /**
     * The labels on the left: blocks of rows, but each range of dates is of an entry of its own, a colon ends, and so does
     * a row of a table.
     */
    private static List<List<TextRow>> labels(List<TextRow> side, List<TextRow> bodies) {
        List<List<TextRow>> labels = new ArrayList<>();
        double edge = bodies.stream().mapToDouble(TextRow::right).max().orElse(0);
        boolean narrow = TableJudge.isMuchNarrower(side, bodies);
        for (List<TextRow> block : RowBlocks.of(side)) {
            boolean dated = block.stream().allMatch(DateColumn::hasRange);
            int from = 0;
            for (int i = 1; i <= block.size(); i++) {
                if (i == block.size()
                        || dated
                        || isNamed(block.get(i - 1), block.get(i))
                        || (narrow && areTableRows(block.get(i - 1), block.get(i), bodies, edge))) {
                    labels.add(block.subList(from, i));
                    from = i;
                }
            }
        }
        return labels;
    }

    /**
     * Whether two rows stand beside two others, the first of which has room for what the second begins with. A date may
     * go on in the next row, and so may a heading in capitals.
     */
    private static boolean areTableRows(TextRow first, TextRow second, List<TextRow> bodies, double edge) {
        if (DateColumn.hasFigure(first) || DateColumn.hasFigure(second) || areShouted(first, second)) {
            return false;
        }
        int above = levelWith(first, bodies);
        if (above < 0 || above + 1 >= bodies.size() || !second.isLevelWith(bodies.get(above + 1))) {
            return false;
        }
        TextRow body = bodies.get(above + 1);
        double needed = SPACE * body.size() + body.words().get(0).box().width();
        return bodies.get(above).right() + needed < edge;
    }

    /** The number of the last of the rows, which stand under each other, at the height of another; -1 if there is none. */
    private static int levelWith(TextRow row, List<TextRow> bodies) {
        int from = 0;
        int to = bodies.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (bodies.get(middle).baseline() <= row.box().bottom()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from > 0 && row.isLevelWith(bodies.get(from - 1)) ? from - 1 : -1;
    }

    private static boolean areShouted(TextRow first, TextRow second) {
        return (first.text() + second.text()).chars().noneMatch(Character::isLowerCase);
    }

    /** Whether a colon ends the row and what it names doesn't stand right behind it. */
    private static boolean isNamed(TextRow row, TextRow next) {
        return row.text().endsWith(":") && !row.isLevelWith(next);
    }

    private static double topOf(List<TextRow> label) {
        TextRow first = label.get(0);
        return first.baseline() - first.size();
    }

    private static double middleOf(TextRow row) {
        return row.baseline() - 0.3 * row.size();
    }
}
