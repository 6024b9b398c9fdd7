package dev.vitae.document;

import java.util.ArrayList;
import java.util.Arrays;
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

    private static final double SAME_EDGE = 1.2;
    private static final double ODD = 0.3;
    /** How far, in parts of the font size, text is indented in a column. */
    private static final double INDENT = 1.2;

    double width() {
        return right - left;
    }

    double middle() {
        return (left + right) / 2;
    }

    /** Whether the row begins right where it ends, or is indented a little. */
    boolean endsAt(TextRow row) {
        return row.left() - right < INDENT * row.size();
    }

    /** Whether the row stands on its left. */
    boolean isLeft(TextRow row) {
        return row.left() < middle();
    }

    /** The first of the row's words that stands on its right, if the row runs from one column into the other; else 0. */
    int crossing(TextRow row) {
        if (row.left() >= left || row.right() <= right || row.words().size() < 3) {
            return 0;
        }
        for (int i = 1; i < row.words().size(); i++) {
            if (Math.abs(row.words().get(i).left() - right) < SAME_EDGE && isOddGap(row.words(), i)) {
                return i;
            }
        }
        return 0;
    }

    /** Whether the gap before the word is of another width than the other gaps of its row, which are all alike. */
    private static boolean isOddGap(List<Word> words, int index) {
        double[] gaps = new double[words.size() - 2];
        int count = 0;
        for (int i = 1; i < words.size(); i++) {
            if (i != index) {
                gaps[count++] = words.get(i).left() - words.get(i - 1).right();
            }
        }
        if (count == 0) {
            return false;
        }
        Arrays.sort(gaps);
        double gap = words.get(index).left() - words.get(index - 1).right();
        return Math.abs(gap - gaps[count / 2]) > ODD * gaps[count / 2];
    }

    /** The rows that stand on one of its sides; a row that runs through is parted. */
    List<TextRow> side(List<TextRow> rows, boolean onLeft) {
        List<TextRow> side = new ArrayList<>();
        for (TextRow row : rows.subList(from, to)) {
            int crossing = crossing(row);
            if (crossing > 0) {
                int end = row.words().size();
                side.add(TextRow.of(row.words().subList(onLeft ? 0 : crossing, onLeft ? crossing : end)));
            } else if (isLeft(row) == onLeft) {
                side.add(row);
            }
        }
        return side;
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
