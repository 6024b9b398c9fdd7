package dev.vitae.document;

import java.util.Arrays;
import java.util.List;

/** Tells, of the lines of a block, which are set apart from the line before and which go on with it. */
final class Paragraphs {

    private static final double USUAL_LEADING = 1.35;
    private static final double APART = 1.14;
    private static final double WRAPPED = 1.12;
    /** What the rounding of places may add, in points. */
    private static final double ROUNDING = 0.4;

    private static final double MOST_INDENT = 3;
    private static final double LONG_LINE = 18;
    private static final double SAME_SIZE = 0.6;
    private static final double SPACE = 0.2;
    private static final double NEARLY = 0.2;

    private final List<PrintedLine> lines;
    private final double rightEdge;
    private final double leading;

    /**
     * @param rightEdge how far the lines of the column reach
     */
    Paragraphs(List<PrintedLine> lines, double rightEdge) {
        this.lines = lines;
        this.rightEdge = rightEdge;
        this.leading = leading();
    }

    /** Whether white space sets the line apart from the one before. */
    boolean isSeparated(int index) {
        if (index == 0) {
            return true;
        }
        PrintedLine last = lines.get(index - 1);
        PrintedLine line = lines.get(index);
        if (last.page() != line.page()) {
            return !isSameSize(last, line)
                    || last.style().bold() != line.style().bold();
        }
        return distance(last, line) > APART * leading * Math.max(line.size(), last.size()) + ROUNDING;
    }

    /** Whether the line goes on with the one before, which was full. */
    boolean isContinuation(int index) {
        if (index == 0 || lines.get(index).mark().isPresent()) {
            return false;
        }
        PrintedLine last = lines.get(index - 1);
        PrintedLine line = lines.get(index);
        if (!isSameSize(last, line) || last.hasGap() || line.hasGap() || !looksAlike(last, line)) {
            return false;
        }
        boolean samePage = last.page() == line.page();
        if (samePage && distance(last, line) > WRAPPED * leading * line.size() + ROUNDING) {
            return false;
        }
        return Math.abs(line.textLeft() - last.textLeft()) <= MOST_INDENT * line.size() && isFull(last, line);
    }

    /** Whether the first word of the next line would not have found room in the last. */
    private boolean isFull(PrintedLine last, PrintedLine line) {
        Word first = line.words().get(0);
        double needed = last.box().right() + SPACE * line.size() + first.box().width();
        boolean isLong = last.box().right() - last.textLeft() > LONG_LINE * line.size();
        return needed > rightEdge && (isLong || fullLines() > 1);
    }

    private int fullLines() {
        int count = 0;
        for (PrintedLine line : lines) {
            count += rightEdge - line.box().right() < NEARLY * (rightEdge - line.textLeft()) ? 1 : 0;
        }
        return count;
    }

    private static boolean looksAlike(PrintedLine last, PrintedLine line) {
        Style before = last.words().get(last.words().size() - 1).style();
        Style after = line.words().get(0).style();
        return before.bold() == after.bold()
                && before.italic() == after.italic()
                && before.color().equals(after.color());
    }

    private static boolean isSameSize(PrintedLine last, PrintedLine line) {
        return Math.abs(last.size() - line.size()) < SAME_SIZE;
    }

    private static double distance(PrintedLine last, PrintedLine line) {
        return line.baseline() - last.baseline();
    }

    /** The usual distance of baselines within paragraphs, in parts of the font size. */
    private double leading() {
        double[] ratios = new double[lines.size()];
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            double ratio =
                    distance(lines.get(i - 1), lines.get(i)) / lines.get(i).size();
            if (isSameSize(lines.get(i - 1), lines.get(i)) && ratio > 0.9 && ratio < 2.2) {
                ratios[count++] = ratio;
            }
        }
        if (count == 0) {
            return USUAL_LEADING;
        }
        double[] sorted = Arrays.copyOf(ratios, count);
        Arrays.sort(sorted);
        return sorted[count / 4];
    }
}
