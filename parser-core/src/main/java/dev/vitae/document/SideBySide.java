package dev.vitae.document;

import java.util.Arrays;
import java.util.List;

/**
 * How the rows on the emptier side of a gutter stand to those on the fuller side.
 *
 * @param within how many stand between the first and the last row of the other side
 * @param beside how many have a row of the other side at their height
 * @param level how many share their baseline with a row of the other side
 * @param blocks how many blocks they form, of those that have a row beside them
 * @param levelBlocks how many of these blocks begin on a baseline of the other side
 * @param longestBlock the number of rows in the longest block
 * @param rows how many there are in all
 * @param besideWithout how many rows of the other side stand within their height, yet beside none of them
 * @param among how many stand in a block between whose first and last row one of the other side stands
 * @param opening how many blocks begin on the baseline of a row that has more room above it than is usual there
 */
record SideBySide(
        int within,
        int beside,
        int level,
        int blocks,
        int levelBlocks,
        int longestBlock,
        int rows,
        int besideWithout,
        int among,
        int opening) {

    private static final int FEW = 2;
    /** Taller than any line, in points. */
    private static final double NEAR = 100;

    private static final double LEVEL = 0.15;
    private static final double APART = 1.12;

    static SideBySide of(List<TextRow> sparse, List<TextRow> dense) {
        double top = dense.get(0).box().top();
        double bottom = dense.get(dense.size() - 1).box().bottom();
        int within = 0;
        int beside = 0;
        int level = 0;
        int blocks = 0;
        int levelBlocks = 0;
        int longest = 0;
        int among = 0;
        int opening = 0;
        double leading = leading(dense);
        for (List<TextRow> block : RowBlocks.of(sparse)) {
            among += holdsAny(block, dense) ? block.size() : 0;
            boolean coexists = false;
            for (TextRow row : block) {
                within += row.box().bottom() > top && row.box().top() < bottom ? 1 : 0;
                boolean isBeside = isBeside(row, dense);
                beside += isBeside ? 1 : 0;
                level += isBeside && isLevel(row, dense) ? 1 : 0;
                coexists |= isBeside;
            }
            if (coexists) {
                blocks++;
                levelBlocks += isLevel(block.get(0), dense) ? 1 : 0;
                opening += isOpening(block.get(0), dense, leading) ? 1 : 0;
                longest = Math.max(longest, block.size());
            }
        }
        double sparseTop = sparse.get(0).box().top();
        double sparseBottom = sparse.get(sparse.size() - 1).box().bottom();
        int without = 0;
        for (TextRow row : dense) {
            boolean inside = row.box().bottom() > sparseTop && row.box().top() < sparseBottom;
            without += inside && !isBeside(row, sparse) ? 1 : 0;
        }
        return new SideBySide(
                within, beside, level, blocks, levelBlocks, longest, sparse.size(), without, among, opening);
    }

    /**
     * Whether the one side goes on beside the other, though its rows may stand at the height of the gaps between the
     * others, unlike lines that each have their own height.
     */
    boolean isParallel() {
        return beside > 0 && 2 * Math.max(beside, among) >= within;
    }

    /** Whether every row of the other side, as far as these reach, has one of these beside it. */
    boolean isContiguous() {
        return rows > FEW && besideWithout == 0;
    }

    /** The usual distance of the other side's baselines. */
    private static double leading(List<TextRow> dense) {
        double[] distances = new double[dense.size()];
        int count = 0;
        for (int i = 1; i < dense.size(); i++) {
            double distance = dense.get(i).baseline() - dense.get(i - 1).baseline();
            if (distance > 0.5 * dense.get(i).size()) {
                distances[count++] = distance;
            }
        }
        Arrays.sort(distances, 0, count);
        return count == 0 ? 0 : distances[count / 2];
    }

    /** Whether a distance of baselines is greater than is usual. */
    static boolean isApart(double distance, double leading) {
        return distance > APART * leading;
    }

    private static boolean isOpening(TextRow row, List<TextRow> dense, double leading) {
        double last = -Double.MAX_VALUE;
        for (TextRow other : near(row, dense)) {
            if (isLevel(row, other)) {
                return isApart(other.baseline() - last, leading);
            }
            last = Math.max(last, other.baseline());
        }
        return false;
    }

    /** Those of the rows, which come sorted by their tops, that may stand at the height of the row or right above. */
    static List<TextRow> near(TextRow row, List<TextRow> others) {
        return others.subList(
                firstBelow(row.box().top() - NEAR, others), firstBelow(row.box().bottom() + NEAR, others));
    }

    private static int firstBelow(double y, List<TextRow> rows) {
        int from = 0;
        int to = rows.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (rows.get(middle).box().top() < y) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static boolean holdsAny(List<TextRow> block, List<TextRow> others) {
        double top = block.get(0).box().bottom();
        double bottom = block.get(block.size() - 1).box().top();
        return block.size() > FEW
                && near(block.get(block.size() - 1), others).stream()
                        .anyMatch(other -> other.baseline() > top && other.baseline() < bottom + other.size());
    }

    private static boolean isBeside(TextRow row, List<TextRow> others) {
        for (TextRow other : near(row, others)) {
            if (row.overlapsInHeight(other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLevel(TextRow row, TextRow other) {
        double size = Math.max(row.size(), other.size());
        if (Math.abs(row.baseline() - other.baseline()) <= LEVEL * size) {
            return true;
        }
        double middle = row.box().top() + row.box().bottom();
        double otherMiddle = other.box().top() + other.box().bottom();
        return Math.abs(row.size() - other.size()) > 0.1 * size && Math.abs(middle - otherMiddle) <= 2 * LEVEL * size;
    }

    private static boolean isLevel(TextRow row, List<TextRow> others) {
        for (TextRow other : near(row, others)) {
            if (isLevel(row, other)) {
                return true;
            }
        }
        return false;
    }
}
