package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.SourceDocument;
import java.util.ArrayList;
import java.util.List;

/** Which lines of a document stand on one line of its text, since a resume that was flattened to one was cut in places. */
final class TextRows {

    private static final int LONGEST_MARK = 6;

    private TextRows() {}

    /**
     * The lines, in order, those together that stand on one line of the text with no more between them than a blank or a
     * list mark. What Markdown marks as a heading was cut at all that it marks, and stands alone.
     */
    static List<List<Line>> of(SourceDocument document) {
        List<List<Line>> rows = new ArrayList<>();
        List<Line> row = new ArrayList<>();
        for (Line line : document.lines()) {
            if (!row.isEmpty() && !isOneRow(document.text(), row.get(row.size() - 1), line)) {
                rows.add(row);
                row = new ArrayList<>();
            }
            row.add(line);
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    private static boolean isOneRow(String text, Line line, Line next) {
        int from = line.span().end();
        int to = next.span().start();
        if (line.isHeading() || next.isHeading() || to < from || to - from > LONGEST_MARK) {
            return false;
        }
        String between = text.substring(from, to);
        return between.indexOf('\n') < 0 && between.indexOf('\r') < 0 && !between.contains("  ");
    }

    /** How long the row is in the text. */
    static int length(List<Line> row) {
        return row.get(row.size() - 1).span().end() - row.get(0).span().start();
    }
}
