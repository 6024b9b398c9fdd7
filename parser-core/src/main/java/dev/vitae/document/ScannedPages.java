package dev.vitae.document;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.exception.TikaException;

/**
 * Has the pages of one PDF that show something but have no text read by {@link Ocr}, within its limits. Not
 * thread-safe.
 */
final class ScannedPages {

    /** A scanner's stamp or a page number may stand on a picture; a page of text has more. */
    private static final int FEW_GLYPHS = 40;

    /** Text that was turned into shapes takes a shape a letter; an empty page has a band or a rule at most. */
    private static final int MANY_SHAPES = 50;

    private static final double SHARE_OF_TIME = 0.75;

    private final Ocr ocr;
    private final PageRenderer renderer;
    private final long end;
    private final List<Integer> unread = new ArrayList<>();
    private String obstacle = "";
    private int read;

    ScannedPages(PDDocument document, Ocr ocr, ReadLimits limits) {
        this.ocr = ocr;
        this.renderer = new PageRenderer(document);
        double most = SHARE_OF_TIME * limits.time().toNanos();
        this.end =
                System.nanoTime() + Math.min((long) most, ocr.options().time().toNanos());
    }

    /** The words of a page: those of its picture if they are more than its own. */
    PageWords recognize(PageWords page) throws IOException {
        if (!isPicture(page)) {
            return page;
        }
        Optional<String> hindrance = hindrance();
        if (hindrance.isPresent()) {
            keepUnread(page, hindrance.get());
            return page;
        }
        read++;
        List<TextRow> rows = rows(page.page());
        if (glyphs(rows) <= glyphs(page.rows())) {
            if (rows.isEmpty()) {
                keepUnread(page, "tesseract found no text on it");
            }
            return page;
        }
        return new PageWords(page.page(), Turn.UPRIGHT, rows, Map.of(), page.hidden());
    }

    /** Adds a problem if there were pages that could not be read. */
    void report(DocumentBuilder builder) {
        if (unread.isEmpty()) {
            return;
        }
        String numbers = unread.stream().map(String::valueOf).collect(Collectors.joining(", "));
        builder.add(new ReadingProblem(
                ReadingProblem.Code.PAGE_WITHOUT_TEXT,
                (unread.size() == 1
                                ? "Page " + numbers + " is an image without text; "
                                : "Pages " + numbers + " are images without text; ")
                        + obstacle + ".",
                Optional.empty()));
    }

    private static boolean isPicture(PageWords page) {
        int glyphs = page.page().glyphs().size();
        return (glyphs < FEW_GLYPHS && page.page().isPicture())
                || (glyphs == 0
                        && (isOfPieces(page.page()) || page.page().paints().size() > MANY_SHAPES));
    }

    /** Whether images cover most of the page together: some scanners cut a page into strips. */
    private static boolean isOfPieces(PdfPage page) {
        double covered = page.paints().stream()
                .filter(Paint::image)
                .mapToDouble(paint -> paint.box().width() * paint.box().height())
                .sum();
        return covered > page.width() * page.height() / 2;
    }

    private Optional<String> hindrance() {
        Optional<String> none = ocr.obstacle();
        if (none.isPresent()) {
            return none;
        }
        if (read >= ocr.options().pages()) {
            return Optional.of("no more than " + ocr.options().pages() + " such pages are read");
        }
        return left().isNegative() ? Optional.of("the time for text recognition was over") : Optional.empty();
    }

    private void keepUnread(PageWords page, String why) {
        if (page.rows().isEmpty()) {
            unread.add(page.page().number());
            obstacle = why;
        }
    }

    private Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    private List<TextRow> rows(PdfPage page) throws IOException {
        double scale = PageRenderer.scale(page.width(), page.height());
        GrayPicture picture = renderer.render(page.number() - 1, scale);
        try {
            List<TextRow> rows = new ArrayList<>();
            for (List<Word> line :
                    ocr.read(picture, page.number(), 1 / scale, left()).lines()) {
                rows.addAll(TextRow.split(line));
            }
            return rows;
        } catch (TikaException e) {
            // It failed or took too long; the page is then reported as one without text.
            return List.of();
        }
    }

    private static int glyphs(List<TextRow> rows) {
        return rows.stream()
                .flatMap(row -> row.words().stream())
                .mapToInt(word -> word.text().length())
                .sum();
    }
}
