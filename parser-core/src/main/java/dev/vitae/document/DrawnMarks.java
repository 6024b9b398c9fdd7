package dev.vitae.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the list marks of a page that are drawn as shapes, not as characters: small dots, boxes and rings right before a
 * line, in a column of their own that is dense enough to be a list's. (The dots of a time line stand far apart.)
 */
final class DrawnMarks {

    private static final double LEAST = 1.2;
    private static final double MOST = 8;
    private static final double OBLONG = 0.35;
    private static final double SAME_COLUMN = 1.5;
    private static final double SAME_SIZE = 0.4;
    /** The greatest distance between most marks of a list, in parts of the font size. */
    private static final double DENSE = 7;

    private static final double REACH = 2.6;
    private static final double LARGEST = 0.62;

    private final List<BoundingBox> dots = new ArrayList<>();

    DrawnMarks(PdfPage page) {
        for (Paint paint : page.paints()) {
            BoundingBox box = paint.box();
            double longest = Math.max(box.width(), box.height());
            boolean round = Math.abs(box.width() - box.height()) < OBLONG * longest;
            if (longest < MOST && longest > LEAST && round && !paint.image()) {
                dots.add(box);
            }
        }
    }

    /** Puts a mark before each word that has a dot before it; rows come from top to bottom, words from the left. */
    void addTo(List<List<Word>> rows) {
        if (dots.isEmpty()) {
            return;
        }
        List<Mark> marks = new ArrayList<>();
        for (List<Word> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (i == 0
                        || row.get(i).left() - row.get(i - 1).right()
                                > row.get(i).size()) {
                    addMark(row, row.get(i), marks);
                }
            }
        }
        for (Mark mark : marks) {
            if (isOfList(mark, marks)) {
                mark.row().add(mark.row().indexOf(mark.item()), mark.toWord());
            }
        }
    }

    private record Mark(List<Word> row, Word item, BoundingBox dot) {

        boolean isAbove(Mark other) {
            return Math.abs(dot.left() - other.dot.left()) < SAME_COLUMN;
        }

        Word toWord() {
            return new Word(ListMark.DRAWN, item.page(), dot, item.baseline(), item.size(), item.style(), item.link());
        }
    }

    private void addMark(List<Word> row, Word item, List<Mark> marks) {
        for (BoundingBox dot : dots) {
            double middle = (dot.top() + dot.bottom()) / 2;
            double gap = item.left() - dot.right();
            boolean before = gap > 0 && gap < REACH * item.size();
            boolean level = middle < item.baseline() && middle > item.baseline() - 0.75 * item.size();
            if (before && level && dot.height() < LARGEST * item.size()) {
                marks.add(new Mark(row, item, dot));
                return;
            }
        }
    }

    private static boolean isOfList(Mark mark, List<Mark> marks) {
        if (isDense(mark, marks)) {
            return true;
        }
        return marks.stream()
                .anyMatch(other -> Math.abs(other.dot().width() - mark.dot().width()) < SAME_SIZE
                        && !other.isAbove(mark)
                        && isDense(other, marks));
    }

    private static boolean isDense(Mark mark, List<Mark> marks) {
        double[] places = marks.stream()
                .filter(mark::isAbove)
                .mapToDouble(other -> other.dot().top())
                .sorted()
                .toArray();
        if (places.length < 2) {
            return false;
        }
        double[] distances = new double[places.length - 1];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = places[i + 1] - places[i];
        }
        Arrays.sort(distances);
        return distances[distances.length / 2] < DENSE * mark.item().size();
    }
}
