package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that stand beside each other on one baseline, nowhere further apart than words of a sentence are.
 *
 * @param words from left to right; at least one
 * @param box around the words
 * @param baseline the y that most of it stands on
 * @param size the greatest font size
 */
record TextRow(List<Word> words, BoundingBox box, double baseline, double size) {

    /** A gap that may part columns, in parts of the font size. */
    static final double WIDE_GAP = 0.9;

    private static final double MARK_GAP = 5;
    private static final double OVERLAP = 0.3;
    private static final double OTHER_SIZE = 0.1;

    TextRow {
        words = List.copyOf(words);
    }

    static TextRow of(List<Word> words) {
        Word tallest = words.get(0);
        BoundingBox box = tallest.box();
        for (Word word : words) {
            box = box.union(word.box());
            tallest = word.size() > tallest.size() ? word : tallest;
        }
        return new TextRow(words, box, tallest.baseline(), tallest.size());
    }

    /** The rows that the words of one baseline form, given from left to right. */
    static List<TextRow> split(List<Word> words) {
        List<TextRow> rows = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || isWide(words, from, i)) {
                rows.add(of(words.subList(from, i)));
                from = i;
            }
        }
        return rows;
    }

    /** The rows with those that stand level with each other joined. */
    static List<TextRow> joinLevel(List<TextRow> rows) {
        List<TextRow> joined = new ArrayList<>();
        for (TextRow row : rows) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).isLevelWith(row)) {
                List<Word> words = new ArrayList<>(joined.get(last).words());
                words.addAll(row.words());
                joined.set(last, of(words));
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    private static boolean isWide(List<Word> words, int from, int i) {
        Word last = words.get(i - 1);
        Word next = words.get(i);
        double size = Math.min(last.size(), next.size());
        double gap = last.gapBefore(next);
        // The mark of a list item belongs to the item, however far it hangs out.
        boolean mark =
                i - 1 == from && (ListMark.isMark(last.text()) || last.text().equals(ListMark.LETTER));
        return gap > (mark ? MARK_GAP : WIDE_GAP) * size
                || gap < -OVERLAP * size
                || (!mark && gap > 0 && isOfOtherKind(last, next));
    }

    /** Whether the words look so different that they may be of columns that touch. */
    private static boolean isOfOtherKind(Word last, Word next) {
        return Math.abs(last.size() - next.size()) > OTHER_SIZE * next.size()
                || last.link().isPresent() != next.link().isPresent();
    }

    double left() {
        return box.left();
    }

    double right() {
        return box.right();
    }

    int page() {
        return words.get(0).page();
    }

    Style style() {
        Word longest = words.get(0);
        for (Word word : words) {
            longest = word.text().length() > longest.text().length() ? word : longest;
        }
        return longest.style();
    }

    /** Whether the two stand beside each other, as a title and its date do. */
    boolean isLevelWith(TextRow other) {
        return Math.abs(baseline - other.baseline) <= 0.35 * Math.max(size, other.size);
    }

    /** Whether some height of the page is shared by both. */
    boolean overlapsInHeight(TextRow other) {
        double shared = Math.min(box.bottom(), other.box.bottom()) - Math.max(box.top(), other.box.top());
        return shared > 0.25 * Math.min(box.height(), other.box.height());
    }

    /** The words with one blank between them. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
        return text.toString();
    }
}
