package dev.vitae.document;

import java.util.List;
import java.util.regex.Pattern;

/** Recognizes a narrow column of dates or other figures, which stand beside the lines that they belong to. */
final class DateColumn {

    private static final double MOST = 0.85;
    private static final double MANY = 0.6;
    private static final int LONGEST = 2;
    /** How much larger than a date a heading is. */
    private static final double HEADING = 1.08;
    /** How far, in parts of the font size, a date may stand from the height of its line. */
    private static final double ALMOST = 0.5;
    /** So many characters have room for a range of dates and a place. */
    private static final int LONGEST_DATED = 50;

    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\d])(?:19|20)\\d\\d(?![\\p{L}\\d])");

    private DateColumn() {}

    /** Whether the one side has only short pieces, with figures in most, each beside a row of the other. */
    static boolean isBeside(List<TextRow> side, List<TextRow> other) {
        List<List<TextRow>> blocks = RowBlocks.of(side);
        int figures = 0;
        int level = 0;
        for (List<TextRow> block : blocks) {
            boolean dense = block.stream().allMatch(DateColumn::hasFigure);
            if (block.size() > LONGEST && !dense) {
                return false;
            }
            figures += block.stream().anyMatch(DateColumn::hasFigure) ? 1 : 0;
            level += SideBySide.near(block.get(0), other).stream().anyMatch(block.get(0)::isLevelWith) ? 1 : 0;
        }
        return figures >= MANY * blocks.size() && level >= MOST * blocks.size();
    }

    /**
     * Whether it is headings and, under them, dates of the entries beside: the headings are of the text beside the dates,
     * too.
     */
    static boolean isUnderHeadings(List<TextRow> side, List<TextRow> other) {
        List<TextRow> dates = side.stream().filter(DateColumn::hasFigure).toList();
        if (dates.size() < 2
                || dates.size() == side.size()
                || 2 * dates.size() < side.size()
                || !isBeside(dates, other)) {
            return false;
        }
        Style look = dates.get(0).style();
        double size = dates.stream().mapToDouble(TextRow::size).max().orElse(0);
        return !hasFigure(side.get(0))
                && side.stream()
                        .filter(row -> !hasFigure(row))
                        .allMatch(row ->
                                row.size() > HEADING * size || (row.style().bold() && !look.bold()));
    }

    /**
     * Whether most of the pieces hold a range of dates, and all stand at the height of a row of the other side or almost,
     * however wide they are.
     */
    static boolean isOfRanges(List<TextRow> side, List<TextRow> other) {
        return side.stream().filter(DateColumn::hasRange).count() >= MANY * side.size()
                && side.stream()
                        .allMatch(row -> SideBySide.near(row, other).stream().anyMatch(each -> isClose(row, each)));
    }

    private static boolean isClose(TextRow row, TextRow other) {
        double reach = ALMOST * row.size();
        return other.box().bottom() > row.box().top() - reach
                && other.box().top() < row.box().bottom() + reach;
    }

    /** Whether a range of dates stands in the row, and little else. */
    static boolean hasRange(TextRow row) {
        String text = row.text();
        return text.length() <= LONGEST_DATED
                && DateRanges.first(text, 0, text.length()).length() > 0;
    }

    /** Whether a year stands in the row, by itself or in a range. */
    static boolean hasYear(TextRow row) {
        return YEAR.matcher(row.text()).find();
    }

    static boolean hasFigure(TextRow row) {
        return row.words().size() <= 6 && row.text().chars().anyMatch(Character::isDigit);
    }
}
