package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Takes columns apart that stand side by side with blanks between them, as {@code pdftotext -layout} and some copies
 * write them. Two columns are where a gap runs through many lines on end and both sides are written on. Dates set on
 * the right or labels on the left are no columns: their side has little on it.
 */
final class TextColumns {

    private static final int FEWEST_LINES = 6;
    private static final int FEWEST_SIDE_BY_SIDE = 4;
    private static final int NARROWEST_SIDE = 12;

    /** Beyond these no page goes; they bound the work on a hostile text. */
    private static final int WIDEST = 200;

    private static final int LONGEST = 400;

    private final List<RawLine> lines;
    private final List<String> rows;

    private TextColumns(List<RawLine> lines) {
        this.lines = lines;
        this.rows = lines.stream().map(TextColumns::row).toList();
    }

    static List<RawLine> inReadingOrder(List<RawLine> lines) {
        long gaps = lines.stream().filter(RawLine::hasGap).count();
        return gaps < FEWEST_SIDE_BY_SIDE ? lines : new TextColumns(lines).order();
    }

    /** The line as it is drawn, with its indentation. */
    private static String row(RawLine line) {
        return line.isEmpty() ? "" : " ".repeat(Math.min(line.indent(), 400)) + line.content();
    }

    private List<RawLine> order() {
        List<RawLine> ordered = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            OptionalInt split = OptionalInt.empty();
            if (lines.get(i).hasGap()) {
                split = split(i);
                end = split.isPresent() ? end(i, split.getAsInt()) : i;
            }
            if (split.isPresent()) {
                addColumns(ordered, i, end, split.getAsInt());
                i = end;
            } else {
                ordered.add(lines.get(i));
                i++;
            }
        }
        return ordered;
    }

    /** Where the right column starts in a region that begins with row {@code from}. */
    private OptionalInt split(int from) {
        String row = rows.get(from);
        for (int column = 1; column < Math.min(row.length(), WIDEST); column++) {
            if (startsRight(row, column) && isRegion(from, end(from, column), column)) {
                return OptionalInt.of(column);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean startsRight(String row, int column) {
        return column >= 3
                && row.charAt(column) != ' '
                && row.charAt(column - 1) == ' '
                && row.charAt(column - 2) == ' '
                && !row.substring(0, column).isBlank();
    }

    /** The row after the last that leaves the gap free. */
    private int end(int from, int column) {
        int end = from;
        for (int i = from; i < Math.min(rows.size(), from + LONGEST); i++) {
            String row = rows.get(i);
            if (!isFree(row, column - 1) || !isFree(row, column - 2)) {
                break;
            }
            end = row.isBlank() ? end : i + 1;
        }
        return end;
    }

    private static boolean isFree(String row, int column) {
        return column >= row.length() || row.charAt(column) == ' ';
    }

    private boolean isRegion(int from, int end, int column) {
        int both = 0;
        int left = 0;
        int right = 0;
        int aligned = 0;
        int leftWidth = 0;
        int rightWidth = 0;
        for (int i = from; i < end; i++) {
            String before = rows.get(i)
                    .substring(0, Math.min(column, rows.get(i).length()))
                    .strip();
            String after = rows.get(i).length() > column
                    ? rows.get(i).substring(column).strip()
                    : "";
            left += before.isEmpty() ? 0 : 1;
            right += after.isEmpty() ? 0 : 1;
            both += before.isEmpty() || after.isEmpty() ? 0 : 1;
            leftWidth += before.length();
            rightWidth += after.length();
            aligned += rows.get(i).length() > column && rows.get(i).charAt(column) != ' ' ? 1 : 0;
        }
        boolean filled =
                left > 0 && right > 0 && leftWidth / left >= NARROWEST_SIDE - 4 && rightWidth / right >= NARROWEST_SIDE;
        boolean independent = left > both || right > both;
        return end - from >= FEWEST_LINES
                && both >= FEWEST_SIDE_BY_SIDE
                && filled
                && independent
                && aligned * 10 >= right * 7
                && !isDated(from, end, column);
    }

    /** Whether one side holds hardly more than dates: a date column belongs to the lines beside it. */
    private boolean isDated(int from, int end, int column) {
        int[] dated = new int[2];
        int[] filled = new int[2];
        for (int i = from; i < end; i++) {
            String row = rows.get(i);
            String[] sides = {
                row.substring(0, Math.min(column, row.length())).strip(),
                row.length() > column ? row.substring(column).strip() : ""
            };
            for (int side = 0; side < 2; side++) {
                filled[side] += sides[side].isEmpty() ? 0 : 1;
                boolean year = sides[side].length() < 30
                        && sides[side].chars().filter(Character::isDigit).count() >= 4;
                dated[side] += year ? 1 : 0;
            }
        }
        return dated[0] * 2 > filled[0] || dated[1] * 2 > filled[1];
    }

    private void addColumns(List<RawLine> ordered, int from, int end, int column) {
        for (int side = 0; side < 2; side++) {
            for (int i = from; i < end; i++) {
                RawLine line = lines.get(i);
                int cut = Math.max(line.start(), Math.min(line.end(), line.start() + column - line.indent()));
                if (line.isEmpty()) {
                    ordered.add(line);
                } else if (side == 0) {
                    RawLine left = RawLine.of(line.text(), line.start(), cut);
                    ordered.add(new RawLine(left.text(), left.start(), left.end(), line.indent()));
                } else {
                    RawLine right = RawLine.of(line.text(), cut, line.end());
                    int indent = Math.max(0, line.indent() + right.start() - line.start() - column);
                    ordered.add(new RawLine(right.text(), right.start(), right.end(), indent));
                }
            }
            ordered.add(RawLine.of(
                    lines.get(from).text(),
                    lines.get(from).start(),
                    lines.get(from).start()));
        }
    }
}
