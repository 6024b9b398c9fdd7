package dev.vitae.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The level lines drawn on a page. One that runs over a gutter ends the columns: what stands under it, and the heading
 * that it underlines, is read after both.
 */
final class Strokes {

    /** How far, in points, a stroke reaches into the columns on both sides of a gutter that it ends. */
    private static final double REACH = 24;

    /** How far, in parts of the font size, a heading may stand above the stroke that underlines it. */
    private static final double UNDERLINE = 1;

    private final List<BoundingBox> boxes;

    Strokes(List<BoundingBox> boxes) {
        this.boxes = List.copyOf(boxes);
    }

    /** The parts of the gutter between the strokes that run over it, from above to below. */
    List<Gutter> cut(List<TextRow> rows, Gutter gutter) {
        double[] over = boxes.stream()
                .filter(box -> box.left() < gutter.left() - REACH && box.right() > gutter.right() + REACH)
                .mapToDouble(BoundingBox::top)
                .sorted()
                .toArray();
        List<Gutter> parts = new ArrayList<>();
        int from = gutter.from();
        double above = rows.get(from).baseline();
        for (int i = from + 1; i < gutter.to(); i++) {
            if (isAnyBetween(over, above, edge(rows, i, above))) {
                parts.add(gutter.within(from, i));
                from = i;
            }
            above = Math.max(above, rows.get(i).baseline());
        }
        parts.add(gutter.within(from, gutter.to()));
        return parts;
    }

    /** Down to where a stroke parts the row from what stands above it. */
    private static double edge(List<TextRow> rows, int index, double above) {
        TextRow row = rows.get(index);
        boolean alone = above <= row.box().top()
                && (index + 1 == rows.size() || rows.get(index + 1).box().top() >= row.baseline());
        return alone ? row.baseline() + UNDERLINE * row.size() : row.box().top();
    }

    private static boolean isAnyBetween(double[] sorted, double from, double to) {
        int found = Arrays.binarySearch(sorted, from);
        int next = found >= 0 ? found : -found - 1;
        return next < sorted.length && sorted[next] < to;
    }
}
