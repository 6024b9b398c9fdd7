package dev.vitae.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Takes columns apart that stand side by side with blanks between them, as {@code pdftotext -layout} and some copies
 * write them. Two columns are where a gutter runs through many lines, both sides are written on, and each goes on by
 * itself. Dates set on the right, labels on the left and tables are no columns.
 */
final class TextColumns {

    private static final int FEWEST_LINES = 6;
    private static final int FEWEST_SIDE_BY_SIDE = 3;
    private static final int NARROWEST_LEFT = 8;
    private static final int NARROWEST_RIGHT = 12;
    /** A column of single words, which must begin under each other. */
    private static final int NARROWEST_LIST = 5;

    private static final int LONGEST_DATE = 30;
    private static final int FEWEST_ALIGNED = 2;
    /** Of so many rows that have text on both sides, in a table one has not. */
    private static final int MOST_LEVEL = 20;
    /** How far a list item stands in. */
    private static final int INDENT = 6;
    /** Beyond this no column begins; it bounds the work on a hostile text. */
    private static final int WIDEST = 200;

    private static final int FARTHEST_INDENT = 400;

    private final List<RawLine> lines;
    private final List<String> rows;
    /** The rows with a title between strokes, which goes over the full width. */
    private final TreeSet<Integer> titles = new TreeSet<>();

    private final List<List<RawLine>> parts = new ArrayList<>();

    private TextColumns(List<RawLine> lines) {
        this.lines = lines;
        this.rows = lines.stream().map(TextColumns::row).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (Ruler.titleIn(lines.get(i).content()).isPresent()) {
                titles.add(i);
            }
        }
    }

    /** The lines in parts that are read one after the other: what goes over the full width, and each column. */
    static List<List<RawLine>> parts(List<RawLine> lines) {
        long gaps = lines.stream().filter(RawLine::hasGap).count();
        return gaps < FEWEST_SIDE_BY_SIDE ? List.of(lines) : new TextColumns(lines).read();
    }

    /** The line as it is drawn, with its indentation. */
    private static String row(RawLine line) {
        return line.isEmpty() ? "" : " ".repeat(Math.min(line.indent(), FARTHEST_INDENT)) + line.content();
    }

    private List<List<RawLine>> read() {
        int done = 0;
        int i = 0;
        while (i < lines.size()) {
            Optional<TextGutter> found = gutter(i, done);
            if (found.isPresent()) {
                TextGutter gutter = found.get();
                addPart(lines.subList(done, gutter.from()));
                addPart(side(gutter, true));
                addPart(side(gutter, false));
                done = gutter.to();
            }
            i = Math.max(i + 1, done);
        }
        addPart(lines.subList(done, lines.size()));
        return parts;
    }

    private void addPart(List<RawLine> part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    /** The gutter that the row shows, if it parts columns; the rows before {@code done} have been read. */
    private Optional<TextGutter> gutter(int row, int done) {
        String text = rows.get(row);
        int first = Math.max(
                done,
                Optional.ofNullable(titles.floor(row)).map(title -> title + 1).orElse(done));
        int end = Optional.ofNullable(titles.ceiling(row)).orElse(rows.size());
        for (int column = 3; column < Math.min(text.length(), WIDEST); column++) {
            boolean starts = text.charAt(column) != ' '
                    && text.charAt(column - 1) == ' '
                    && text.charAt(column - 2) == ' '
                    && !text.substring(0, column).isBlank();
            if (starts) {
                TextGutter gutter = TextGutter.grow(rows, row, end, column).growUp(rows, first);
                if (partsColumns(gutter)) {
                    return Optional.of(gutter);
                }
            }
        }
        return Optional.empty();
    }

    private boolean partsColumns(TextGutter gutter) {
        if (gutter.to() - gutter.from() < FEWEST_LINES) {
            return false;
        }
        Side left = new Side();
        Side right = new Side();
        int both = 0;
        int aligned = 0;
        int near = 0;
        Map<Integer, Integer> ends = new HashMap<>();
        for (String row : rows.subList(gutter.from(), gutter.to())) {
            if (row.isBlank()) {
                continue;
            }
            int cut = gutter.cut(row);
            String before = row.substring(0, cut).strip();
            String after = row.substring(cut).strip();
            left.add(before);
            right.add(after);
            both += before.isEmpty() || after.isEmpty() ? 0 : 1;
            if (!after.isEmpty()) {
                int start = cut + row.substring(cut).indexOf(after.charAt(0)) - gutter.column();
                aligned += start == 0 ? 1 : 0;
                near += start <= INDENT ? 1 : 0;
                ends.merge(row.stripTrailing().length(), 1, Integer::sum);
            }
        }
        boolean independent = left.rows + right.rows - 2 * both > both / MOST_LEVEL;
        return both >= FEWEST_SIDE_BY_SIDE
                && independent
                && left.isColumn(NARROWEST_LEFT)
                && right.isColumn(aligned * 10 >= right.rows * 8 ? NARROWEST_LIST : NARROWEST_RIGHT)
                && aligned >= FEWEST_ALIGNED
                && (aligned * 3 >= right.rows
                        ? near * 10 >= right.rows * 6
                        : near * 10 >= right.rows * 9 && Collections.max(ends.values()) * 2 < right.rows);
    }

    /** What stands on one side of a gutter. */
    private static final class Side {
        private static final int FEWEST_ON_END = 3;

        private int rows;
        private int width;
        private int dated;
        private int run;
        private int longestRun;

        void add(String text) {
            run = text.isEmpty() ? 0 : run + 1;
            longestRun = Math.max(longestRun, run);
            if (!text.isEmpty()) {
                rows++;
                width += text.length();
                boolean year = text.length() < LONGEST_DATE
                        && text.chars().filter(Character::isDigit).count() >= 4;
                dated += year ? 1 : 0;
            }
        }

        /** Whether it goes on from row to row, unlike labels, with more on it than dates. */
        boolean isColumn(int narrowest) {
            return rows > 0 && width / rows >= narrowest && longestRun >= FEWEST_ON_END && dated * 2 <= rows;
        }
    }

    private List<RawLine> side(TextGutter gutter, boolean onLeft) {
        List<RawLine> side = new ArrayList<>();
        for (int i = gutter.from(); i < gutter.to(); i++) {
            RawLine line = lines.get(i);
            int cut = Math.max(
                    line.start(), Math.min(line.end(), line.start() + gutter.cut(rows.get(i)) - line.indent()));
            RawLine part =
                    onLeft ? RawLine.of(line.text(), line.start(), cut) : RawLine.of(line.text(), cut, line.end());
            int indent =
                    onLeft ? line.indent() : Math.max(0, line.indent() + part.start() - line.start() - gutter.column());
            side.add(new RawLine(part.text(), part.start(), part.end(), indent));
        }
        return side;
    }
}
