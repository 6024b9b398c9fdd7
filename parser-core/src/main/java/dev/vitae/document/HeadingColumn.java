package dev.vitae.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Recognizes a narrow column of headings, each of which stands beside the beginning of the part that it names. The
 * headings look alike, may be larger than the text, so that no baselines are shared, and may wrap with any leading; the
 * parts beside them tell where one begins.
 */
final class HeadingColumn {

    private static final int FEWEST = 2;
    private static final int MOST_LINES = 4;
    private static final int MOST_WORDS = 5;
    private static final double MOST_FIGURES = 0.3;
    /** The number in front of a heading, and how many entries it heads: {@code 2.}, {@code (4)}. */
    private static final Pattern COUNT = Pattern.compile("^\\(?\\d{1,2}(?:[.):]|(?=\\s+\\p{L}))|\\(\\d{1,2}\\)");

    private static final double MOST_ALIKE = 0.3;
    /** Parts have so many lines on average; shorter ones are entries of a table. */
    private static final int LEAST_LINES = 2;

    private static final double MOST = 0.8;
    /** The baselines of a heading and its part differ by as much as those of the next, within so many points. */
    private static final double SAME_STEP = 1;

    private static final double SAME_EDGE = 3;
    /** How much lower than its heading, in parts of the font size, a part may begin. */
    private static final double LOWER = 0.5;

    private final List<List<TextRow>> headings = new ArrayList<>();
    private final List<TextRow> bodies;
    private final double leading;
    private int opening;
    private double step;

    private HeadingColumn(List<TextRow> side, List<TextRow> bodies) {
        this.bodies = bodies;
        this.leading = leading(bodies);
        side.forEach(this::add);
    }

    /** Whether the one side holds nothing but the headings of the other; the rows of each are joined to lines. */
    static boolean isBeside(List<TextRow> side, List<TextRow> bodies) {
        return TableJudge.isMuchNarrower(side, bodies)
                && alike(side).size() == side.size()
                && new HeadingColumn(side, bodies).isLikely();
    }

    /** The headings, each with all its rows. */
    static List<List<TextRow>> of(List<TextRow> side, List<TextRow> bodies) {
        return new HeadingColumn(side, TextRow.joinLevel(bodies)).headings;
    }

    /** The most rows under each other that look alike and share an edge or their middle. */
    static List<TextRow> alike(List<TextRow> side) {
        int from = 0;
        int to = 0;
        int start = 0;
        for (int i = 1; i <= side.size(); i++) {
            if (i == side.size() || !goesOn(side.subList(start, i), side.get(i))) {
                if (i - start > to - from) {
                    from = start;
                    to = i;
                }
                start = i;
            }
        }
        return side.subList(from, to);
    }

    private static boolean goesOn(List<TextRow> rows, TextRow next) {
        return rows.get(0).style().equals(next.style())
                && (share(rows, next, TextRow::left)
                        || share(rows, next, TextRow::right)
                        || share(rows, next, row -> (row.left() + row.right()) / 2));
    }

    private static boolean share(List<TextRow> rows, TextRow next, ToDoubleFunction<TextRow> place) {
        return rows.stream()
                .allMatch(row -> Math.abs(place.applyAsDouble(row) - place.applyAsDouble(next)) < SAME_EDGE);
    }

    private boolean isLikely() {
        return opening >= FEWEST
                && opening >= MOST * headings.size()
                && LEAST_LINES * headings.size() <= bodies.size()
                && standOut()
                && headings.stream().allMatch(HeadingColumn::isShort)
                && headings.stream().filter(HeadingColumn::hasFigure).count() <= MOST_FIGURES * headings.size();
    }

    private static boolean isShort(List<TextRow> heading) {
        return heading.size() <= MOST_LINES
                && heading.stream().allMatch(row -> row.words().size() <= MOST_WORDS);
    }

    private static boolean hasFigure(List<TextRow> heading) {
        return heading.stream()
                .anyMatch(
                        row -> COUNT.matcher(row.text()).replaceAll("").chars().anyMatch(Character::isDigit));
    }

    /** Whether the headings look different from most of the text. */
    private boolean standOut() {
        Style look = headings.get(0).get(0).style();
        long alike = bodies.stream().filter(row -> row.style().equals(look)).count();
        return alike <= MOST_ALIKE * bodies.size();
    }

    private void add(TextRow row) {
        Optional<TextRow> beside = beside(row);
        boolean opens = beside.isPresent() && isOpening(row, beside.get());
        if (opens) {
            opening++;
            step = beside.get().baseline() - row.baseline();
        }
        if (opens || headings.isEmpty()) {
            headings.add(new ArrayList<>());
        }
        headings.get(headings.size() - 1).add(row);
    }

    /** Whether a part begins with the line: it has more room above it than is usual. */
    private boolean isOpening(TextRow row, TextRow beside) {
        boolean inStep = Math.abs(beside.baseline() - row.baseline() - step) < SAME_STEP;
        return isApart(beside) && (!isRightUnderTheLast(row) || inStep || isNumbered(row));
    }

    private boolean isApart(TextRow body) {
        int index = bodies.indexOf(body);
        return index == 0
                || bodies.get(index - 1).page() != body.page()
                || SideBySide.isApart(body.baseline() - bodies.get(index - 1).baseline(), leading);
    }

    /** Whether a number stands in front, as it does of the first heading. */
    private boolean isNumbered(TextRow row) {
        return COUNT.matcher(row.text()).lookingAt()
                && COUNT.matcher(headings.get(0).get(0).text()).lookingAt();
    }

    private boolean isRightUnderTheLast(TextRow row) {
        if (headings.isEmpty()) {
            return false;
        }
        List<TextRow> heading = headings.get(headings.size() - 1);
        return RowBlocks.areTogether(heading.get(heading.size() - 1), row);
    }

    /** The first line beside the row, or right below it. */
    private Optional<TextRow> beside(TextRow row) {
        return SideBySide.near(row, bodies).stream()
                .filter(other -> other.page() == row.page())
                .filter(other -> row.overlapsInHeight(other) || isRightBelow(row, other))
                .findFirst();
    }

    private static boolean isRightBelow(TextRow row, TextRow other) {
        double gap = other.box().top() - row.box().bottom();
        return gap >= 0 && gap < LOWER * row.size();
    }

    /** The distance of baselines within the parts, of which some may have one line only. */
    private static double leading(List<TextRow> bodies) {
        double[] distances = new double[bodies.size()];
        int count = 0;
        for (int i = 1; i < bodies.size(); i++) {
            double distance = bodies.get(i).baseline() - bodies.get(i - 1).baseline();
            if (distance > 0.5 * bodies.get(i).size()) {
                distances[count++] = distance;
            }
        }
        Arrays.sort(distances, 0, count);
        return count == 0 ? 0 : distances[count / 3];
    }
}
