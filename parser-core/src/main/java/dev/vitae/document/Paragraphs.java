package dev.vitae.document;

import java.util.List;

/** Tells, of the lines of a block, which are set apart from the line before and which go on with it. */
final class Paragraphs {

    /** The greatest distance of baselines within a paragraph whose neighbours don't tell, in parts of the size. */
    private static final double USUAL_LEADING = 1.55;

    private static final double WIDEST_LEADING = 2.3;
    private static final double APART = 1.13;
    /** What the rounding of places may add, in points. */
    private static final double ROUNDING = 0.3;

    private static final int WINDOW = 3;
    private static final double MOST_INDENT = 3;
    private static final double LONG_LINE = 18;
    private static final double SAME_SIZE = 0.6;
    private static final double SPACE = 0.2;
    private static final double NEARLY = 0.2;

    private final List<PrintedLine> lines;
    private final double rightEdge;

    /**
     * @param rightEdge how far the lines of the column reach
     */
    Paragraphs(List<PrintedLine> lines, double rightEdge) {
        this.lines = lines;
        this.rightEdge = rightEdge;
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
        return isApart(index);
    }

    private boolean isApart(int index) {
        double size = Math.max(lines.get(index).size(), lines.get(index - 1).size());
        double distance = distance(index);
        double leading = leading(index, size);
        return distance > APART * leading + ROUNDING || distance > WIDEST_LEADING * size;
    }

    /** The least distance of baselines nearby, between lines of a size. */
    private double leading(int index, double size) {
        double least = Double.MAX_VALUE;
        for (int i = Math.max(1, index - WINDOW); i < Math.min(lines.size(), index + WINDOW + 1); i++) {
            boolean same = isSameSize(lines.get(i - 1), lines.get(i))
                    && looksAlike(lines.get(i - 1), lines.get(i))
                    && lines.get(i - 1).page() == lines.get(i).page()
                    && Math.abs(lines.get(i).size() - size) < SAME_SIZE;
            if (same && distance(i) > 0.8 * size) {
                least = Math.min(least, distance(i));
            }
        }
        return least == Double.MAX_VALUE ? USUAL_LEADING * size : least;
    }

    /** Whether the line goes on with the one before, which was full. */
    boolean isContinuation(int index) {
        if (index == 0 || lines.get(index).mark().isPresent()) {
            return false;
        }
        PrintedLine last = lines.get(index - 1);
        PrintedLine line = lines.get(index);
        if (!isSameSize(last, line) || line.hasGap() || !looksAlike(last, line)) {
            return false;
        }
        if (last.page() == line.page() && isApart(index)) {
            return false;
        }
        return Math.abs(line.textLeft() - last.textLeft()) <= MOST_INDENT * line.size() && isFull(last, line);
    }

    /** Whether the first word of the next line would not have found room in the last. */
    private boolean isFull(PrintedLine last, PrintedLine line) {
        Word first = line.words().get(0);
        double end = last.words().get(last.endOfFirstPart() - 1).right();
        double needed = end + SPACE * line.size() + first.box().width();
        if (last.hasGap()) {
            return needed > last.words().get(last.endOfFirstPart()).left() - SPACE * line.size();
        }
        boolean isLong = end - last.textLeft() > LONG_LINE * line.size();
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
        Style before = last.words().get(last.endOfFirstPart() - 1).style();
        Style after = line.words().get(0).style();
        return before.bold() == after.bold()
                && before.italic() == after.italic()
                && before.color().equals(after.color());
    }

    private static boolean isSameSize(PrintedLine last, PrintedLine line) {
        return Math.abs(last.size() - line.size()) < SAME_SIZE;
    }

    private double distance(int index) {
        return lines.get(index).baseline() - lines.get(index - 1).baseline();
    }
}
