package dev.vitae.extract;

import dev.vitae.document.BoundingBox;
import dev.vitae.document.Line;
import dev.vitae.document.Page;
import dev.vitae.document.Placement;
import dev.vitae.document.SourceDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the text of a document stands and looks as a whole, for comparing single lines with it.
 *
 * @param bodySize the font size of most characters, in points; 0 where the format does not tell
 * @param boldShare the share of lines that are bold
 * @param separatedShare the share of lines that white space sets apart
 * @param bulleted whether any line has a list mark
 * @param pages the sizes of the pages, by number
 * @param columns the left and right edge of each column, by page and column
 * @param leading the usual distance between the tops of two lines, in sizes of the body's letters; 0 without pages
 * @param textWidth the length at which a text without pages breaks its lines, in characters; 0 where it does not
 */
record PageGeometry(
        double bodySize,
        double boldShare,
        double separatedShare,
        boolean bulleted,
        Map<Integer, Page> pages,
        Map<Integer, double[]> columns,
        double leading,
        int textWidth) {

    private static final int COLUMNS_A_PAGE = 64;
    private static final int FEWEST_LINES = 12;
    private static final int WIDEST_TEXT = 130;

    static PageGeometry of(SourceDocument document) {
        List<Line> lines = document.lines();
        Map<Long, Integer> characters = new HashMap<>();
        Map<Integer, double[]> columns = new HashMap<>();
        for (Line line : lines) {
            line.style()
                    .size()
                    .ifPresent(size ->
                            characters.merge(Math.round(size * 2), line.text().length(), Integer::sum));
            line.placement().ifPresent(placement -> {
                BoundingBox box = placement.box();
                double[] edges = columns.computeIfAbsent(
                        key(placement), page -> new double[] {Double.MAX_VALUE, -Double.MAX_VALUE});
                edges[0] = Math.min(edges[0], box.left());
                edges[1] = Math.max(edges[1], box.right());
            });
        }
        double body = characters.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() / 2.0)
                .orElse(0.0);
        Map<Integer, Page> pages = new HashMap<>();
        document.pages().forEach(page -> pages.put(page.number(), page));
        double count = Math.max(1, lines.size());
        return new PageGeometry(
                body,
                lines.stream().filter(line -> line.style().bold()).count() / count,
                lines.stream().filter(Line::separated).count() / count,
                lines.stream().anyMatch(line -> line.bullet().isPresent()),
                pages,
                columns,
                leading(lines, body),
                textWidth(lines));
    }

    private static double leading(List<Line> lines, double body) {
        double[] steps = IntStream.range(1, lines.size())
                .mapToDouble(i -> step(lines.get(i - 1), lines.get(i)).orElse(0.0))
                .filter(step -> step > 0)
                .sorted()
                .toArray();
        return steps.length == 0 ? 0 : steps[steps.length / 3] / Math.max(1, body);
    }

    /** How far the top of a line stands below that of the line before, in points, in one column. */
    private static Optional<Double> step(Line before, Line line) {
        return before.placement()
                .flatMap(above -> line.placement()
                        .filter(below -> key(above) == key(below))
                        .map(below -> below.box().bottom() - above.box().bottom()));
    }

    /** Lines that break for want of room leave a cluster of lengths just below the width. */
    private static int textWidth(List<Line> lines) {
        int[] lengths = lines.stream()
                .filter(line -> line.placement().isEmpty())
                .mapToInt(line -> line.text().length())
                .sorted()
                .toArray();
        if (lengths.length < FEWEST_LINES || lengths[lengths.length - 1] > WIDEST_TEXT) {
            return 0;
        }
        return lengths[lengths.length - 1];
    }

    /** How much farther the line stands from the one before than lines usually do, in sizes of the body's letters. */
    Optional<Double> gap(Line before, Line line) {
        return step(before, line).map(step -> step / Math.max(1, bodySize) - leading);
    }

    /** The right edge of the line's column, in points. */
    Optional<Double> rightEdge(Line line) {
        return line.placement().map(placement -> columns.getOrDefault(key(placement), new double[] {0, 0})[1]);
    }

    /** How far the line is indented in its column, in widths of the body's letters. */
    Optional<Double> indent(Line line) {
        return line.placement().map(placement -> {
            double[] edges = columns.getOrDefault(key(placement), new double[] {0, 0});
            return (placement.box().left() - edges[0]) / Math.max(1, bodySize);
        });
    }

    /** How wide the line is, as a share of its column. */
    Optional<Double> fill(Line line) {
        return line.placement().map(placement -> {
            double[] edges = columns.getOrDefault(key(placement), new double[] {0, 0});
            return placement.box().width() / Math.max(1, edges[1] - edges[0]);
        });
    }

    /** How wide the line's column is, as a share of the page. */
    Optional<Double> columnShare(Line line) {
        return line.placement()
                .flatMap(placement -> Optional.ofNullable(pages.get(placement.page()))
                        .map(page -> {
                            double[] edges = columns.getOrDefault(key(placement), new double[] {0, 0});
                            return (edges[1] - edges[0]) / Math.max(1, page.width());
                        }));
    }

    private static int key(Placement placement) {
        return placement.page() * COLUMNS_A_PAGE + Math.min(placement.column(), COLUMNS_A_PAGE - 1);
    }
}
