package dev.vitae.cli;

import dev.vitae.document.BoundingBox;
import dev.vitae.document.Line;
import dev.vitae.document.Page;
import dev.vitae.document.Placement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws the lines of one page as SVG, a unit a point. Not thread-safe. */
final class PageDrawing {

    private static final int COLORS = 6;
    /** Where the baseline of usual fonts stands between the top of the capitals and the foot of the letters. */
    private static final double BASELINE = 0.77;

    /** So few letters may be higher than wide though they stand upright. */
    private static final int SHORT = 4;

    private static final double LEAST_SIZE = 2;

    private final StringBuilder html;
    private final Page page;

    /** Draws {@code page} at the end of {@code html}. */
    PageDrawing(StringBuilder html, Page page) {
        this.html = html;
        this.page = page;
    }

    void start() {
        html.append("<svg viewBox=\"0 0 ")
                .append(number(page.width()))
                .append(' ')
                .append(number(page.height()))
                .append("\">\n");
    }

    void end() {
        html.append("</svg>\n");
    }

    /** The way that the eye goes from line to line. */
    void way(List<Line> lines) {
        String points = lines.stream()
                .flatMap(line -> line.placement().stream())
                .map(Placement::box)
                .map(box -> number(box.left()) + "," + number((box.top() + box.bottom()) / 2))
                .collect(Collectors.joining(" "));
        html.append("<polyline points=\"").append(points).append("\"/>\n");
    }

    /** A line that is read, with its number. */
    void line(int number, Line line) {
        Placement place = line.placement().orElseThrow();
        BoundingBox box = place.box();
        rectangle(box, LayoutPage.classes(line) + " c" + place.column() % COLORS);
        text(line, box);
        line.bullet().ifPresent(bullet -> {
            html.append("<text class=\"mark\" text-anchor=\"end\" font-size=\"8\"");
            at(box.left() - 2, box.bottom());
            html.append('>').append(Markup.of(LayoutPage.mark(bullet))).append("</text>\n");
        });
        html.append("<text class=\"number\"");
        at(box.right() + 1, box.top() + 4);
        html.append('>').append(number).append("</text>\n");
    }

    /** A line that is not read. */
    void aside(Line line) {
        BoundingBox box = line.placement().orElseThrow().box();
        rectangle(box, LayoutPage.classes(line));
        text(line, box);
    }

    private void rectangle(BoundingBox box, String classes) {
        html.append("<rect class=\"").append(classes).append('"');
        at(box.left(), box.top());
        html.append(" width=\"")
                .append(number(box.width()))
                .append("\" height=\"")
                .append(number(box.height()))
                .append("\"/>\n");
    }

    private void text(Line line, BoundingBox box) {
        List<Line> parts = line.segments();
        if (parts.size() < 2) {
            text(line, box, line.words());
            return;
        }
        // Only the whole line has a box; of parts with gaps between them, the last one ends where the line ends.
        for (int i = 0; i < parts.size(); i++) {
            Line part = parts.get(i);
            boolean last = i == parts.size() - 1;
            double share = box.width() * part.text().length() / line.text().length();
            double offset = box.width()
                    * (part.span().start() - line.span().start())
                    / line.text().length();
            double left = last ? box.right() - share : box.left() + offset;
            text(part, new BoundingBox(left, box.top(), left + share, box.bottom()), part.words());
        }
    }

    private void text(Line line, BoundingBox box, String words) {
        boolean upright = box.height() <= box.width() || line.text().length() < SHORT;
        double thickness = upright ? box.height() : box.width();
        html.append("<text font-size=\"")
                .append(number(Math.max(LEAST_SIZE, line.style().size().orElse(thickness))))
                .append('"')
                .append(line.style().bold() ? " font-weight=\"bold\"" : "")
                .append(line.style().italic() ? " font-style=\"italic\"" : "")
                .append(" textLength=\"")
                .append(number(Math.max(1, upright ? box.width() : box.height())))
                .append("\" lengthAdjust=\"spacingAndGlyphs\"");
        if (upright) {
            at(box.left(), box.top() + BASELINE * box.height());
        } else {
            html.append(" transform=\"translate(")
                    .append(number(box.left() + BASELINE * box.width()))
                    .append(' ')
                    .append(number(box.bottom()))
                    .append(") rotate(-90)\"");
        }
        html.append('>').append(Markup.of(words)).append("</text>\n");
    }

    private void at(double x, double y) {
        html.append(" x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append('"');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
