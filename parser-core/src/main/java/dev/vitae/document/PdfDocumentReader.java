package dev.vitae.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads the pages of one PDF. Not thread-safe. */
final class PdfDocumentReader {

    private final DocumentBuilder builder;
    private final ReadLimits limits;
    private final Ocr ocr;

    PdfDocumentReader(DocumentBuilder builder, ReadLimits limits, Ocr ocr) {
        this.builder = builder;
        this.limits = limits;
        this.ocr = ocr;
    }

    void read(PDDocument document) throws IOException {
        int count = document.getNumberOfPages();
        if (count > limits.pages()) {
            throw new UnreadableDocumentException.OverLimit(
                    "The file has " + count + " pages, more than the " + limits.pages() + " that are allowed.");
        }
        PdfGlyphReader reader = new PdfGlyphReader(PdfLayers.of(document), limits.characters());
        ScannedPages scans = new ScannedPages(document, ocr, limits);
        List<PageWords> pages = new ArrayList<>();
        long unreadable = 0;
        int glyphs = 0;
        for (PDPage page : document.getPages()) {
            PdfPage content = reader.read(page, pages.size() + 1);
            glyphs += content.glyphs().size();
            if (glyphs > limits.characters()) {
                throw UnreadableDocumentException.OverLimit.characters(limits.characters());
            }
            PdfLinks links = PdfLinks.of(page);
            PageWords words = PageWords.of(content, links);
            unreadable += words.unreadable();
            pages.add(IconLinks.addTo(scans.recognize(words), links));
        }
        new PageStack(pages).addTo(builder);
        scans.report(builder);
        if (reader.isTruncated()) {
            builder.add(new ReadingProblem(
                    ReadingProblem.Code.TRUNCATED,
                    "The file draws things within things more often than is read; what was left may be text.",
                    Optional.empty()));
        }
        if (unreadable > 0) {
            builder.add(new ReadingProblem(
                    ReadingProblem.Code.UNREADABLE_CHARACTERS,
                    unreadable + " characters can't be read: the file's fonts don't tell what they stand for.",
                    Optional.empty()));
        }
    }
}
