package dev.vitae.extract;

import dev.vitae.document.BoundingBox;
import dev.vitae.document.HtmlText;
import dev.vitae.document.Line;
import dev.vitae.document.Page;
import dev.vitae.document.PageImage;
import dev.vitae.document.PlacedWord;
import dev.vitae.document.SourceDocument;
import dev.vitae.document.Span;
import dev.vitae.document.Spot;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The pages of a document, with the places of values marked by boxes. */
final class ViewedPages {

    /** A box is larger than its words by this, in points, so that it frames them. */
    private static final double MARGIN = 1;
    /** Where the baseline of usual fonts stands between the top of the capitals and the foot of the letters. */
    private static final double BASELINE = 0.77;

    private final SourceDocument document;
    private final Map<Spot, Set<Integer>> places = new LinkedHashMap<>();
    private final StringBuilder html = new StringBuilder();

    private ViewedPages(SourceDocument document) {
        this.document = document;
    }

    static String html(ParsedResume parsed, ViewMarks marks, List<PageImage> images) {
        ViewedPages pages = new ViewedPages(parsed.document());
        for (int number = 0; number < marks.spans().size(); number++) {
            for (Span span : marks.spans().get(number)) {
                for (Spot spot : parsed.document().spots(span)) {
                    pages.places.computeIfAbsent(spot, at -> new TreeSet<>()).add(number);
                }
            }
        }
        List<Spot> unplaced = parsed.trace().unplaced().stream()
                .flatMap(span -> parsed.document().spots(span).stream())
                .toList();
        Map<Integer, PageImage> byPage =
                images.stream().collect(Collectors.toMap(PageImage::page, image -> image, (one, other) -> one));
        for (Page page : parsed.document().pages()) {
            pages.page(page, byPage, unplaced);
        }
        return pages.html.toString();
    }

    private void page(Page page, Map<Integer, PageImage> images, List<Spot> unplaced) {
        html.append("<div class=\"paper page\" style=\"aspect-ratio: ")
                .append(number(page.width()))
                .append(" / ")
                .append(number(page.height()))
                .append("\">");
        PageImage image = images.get(page.number());
        if (image == null) {
            words(page);
        } else {
            html.append("<img alt=\"Page ")
                    .append(page.number())
                    .append("\" src=\"data:image/png;base64,")
                    .append(Base64.getEncoder().encodeToString(image.png()))
                    .append("\">");
        }
        html.append('\n');
        unplaced.stream()
                .filter(spot -> spot.page() == page.number())
                .forEach(spot -> box(
                        page,
                        spot.box(),
                        "unplaced\" title=\"This text found no place in the resume.\" aria-hidden=\"true"));
        // The smaller lie on top, so that what is within another box can be pointed at.
        places.entrySet().stream()
                .filter(place -> place.getKey().page() == page.number())
                .sorted(Comparator.comparingDouble(place -> -area(place.getKey().box())))
                .forEach(place -> box(
                        page,
                        place.getKey().box(),
                        "place\" data-at=\""
                                + place.getValue().stream().map(String::valueOf).collect(Collectors.joining(" "))));
        html.append("</div>\n");
    }

    private void box(Page page, BoundingBox box, String attributes) {
        html.append("<div class=\"").append(attributes).append("\" style=\"left: ");
        percent(box.left() - MARGIN, page.width());
        html.append("; top: ");
        percent(box.top() - MARGIN, page.height());
        html.append("; width: ");
        percent(box.width() + 2 * MARGIN, page.width());
        html.append("; height: ");
        percent(box.height() + 2 * MARGIN, page.height());
        html.append("\"></div>\n");
    }

    private void percent(double part, double whole) {
        html.append(number(100 * part / Math.max(1, whole))).append('%');
    }

    /** The words that were read on the page, where they stand. */
    private void words(Page page) {
        html.append("<svg role=\"img\" aria-label=\"Page ")
                .append(page.number())
                .append(", drawn from its words\" viewBox=\"0 0 ")
                .append(number(page.width()))
                .append(' ')
                .append(number(page.height()))
                .append("\">\n");
        for (Line line : document.lines()) {
            line.placement()
                    .filter(place -> place.page() == page.number())
                    .ifPresent(place -> place.words().forEach(this::word));
        }
        html.append("</svg>");
    }

    private void word(PlacedWord word) {
        BoundingBox box = word.box();
        html.append("<text x=\"")
                .append(number(box.left()))
                .append("\" y=\"")
                .append(number(box.top() + BASELINE * box.height()))
                .append("\" font-size=\"")
                .append(number(Math.max(2, box.height())))
                .append("\" textLength=\"")
                .append(number(Math.max(1, box.width())))
                .append("\" lengthAdjust=\"spacingAndGlyphs\">")
                .append(HtmlText.of(document.text(word.span())))
                .append("</text>\n");
    }

    private static double area(BoundingBox box) {
        return box.width() * box.height();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
