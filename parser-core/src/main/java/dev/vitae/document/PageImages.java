package dev.vitae.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Draws the pages of a PDF, or of a scanned picture, for people to look at: in colour, at 110 dots an inch, or fewer where
 * a page is larger than A2. The boxes of {@link SourceDocument#spots} lie on such a picture where they lie on the page: at
 * the same share of its width and height, whatever the page's rotation and crop box.
 *
 * <p>Immutable and thread-safe. Everything is done in memory, in a daemon thread of its own within the {@link ReadLimits}
 * as {@link DocumentReader} does it. A page that can't be drawn, or not within the limits, has no picture; the others have.
 */
public final class PageImages {

    private final ReadLimits limits;
    private final TimeLimit timeLimit;
    private final Reading reading;

    private PageImages(ReadLimits limits) {
        this.limits = limits;
        this.timeLimit = new TimeLimit(limits.time());
        this.reading = new Reading(limits, OcrOptions.DEFAULT);
    }

    /** With the default limits. */
    public static PageImages create() {
        return within(ReadLimits.DEFAULT);
    }

    /**
     * With limits of one's own: {@code pages} and {@code time} for the pages that are drawn, {@code bytes} for the file, and
     * for all the pictures of it together.
     */
    public static PageImages within(ReadLimits limits) {
        return new PageImages(limits);
    }

    /**
     * The pages of the file at {@code file}, as {@link #of(byte[])}.
     *
     * @throws UnreadableDocumentException if the file can't be read as a document
     * @throws IOException if the file can't be reached
     */
    public List<PageImage> of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes((int) Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 8)));
        }
    }

    /**
     * The pages of a file, in order; of a mail, those of the document that it brings. Formats without pages of their own,
     * such as DOCX or text, have none.
     *
     * @throws UnreadableDocumentException if the file can't be read as a document
     */
    public List<PageImage> of(byte[] file) throws IOException {
        if (file.length > limits.bytes()) {
            throw new UnreadableDocumentException.OverLimit(
                    "The file is larger than the limit of " + limits.bytes() + " bytes.");
        }
        List<PageImage> drawn = Collections.synchronizedList(new ArrayList<>());
        try {
            timeLimit.call(() -> draw(file, drawn));
        } catch (UnreadableDocumentException.OverLimit e) {
            // What was drawn until then is worth showing.
        }
        synchronized (drawn) {
            return List.copyOf(drawn);
        }
    }

    private int draw(byte[] file, List<PageImage> drawn) throws IOException {
        Optional<PDDocument> pages = reading.openPages(file);
        if (pages.isPresent()) {
            try (PDDocument document = pages.get()) {
                draw(document, drawn);
            }
        }
        return drawn.size();
    }

    private void draw(PDDocument document, List<PageImage> drawn) {
        PageRenderer renderer = new PageRenderer(document);
        long left = limits.bytes();
        int count = Math.min(document.getNumberOfPages(), limits.pages());
        for (int i = 0; i < count && left > 0; i++) {
            Optional<PageImage> image = draw(renderer, i);
            left -= image.map(PageImage::size).orElse(0);
            if (left >= 0) {
                image.ifPresent(drawn::add);
            }
        }
    }

    private static Optional<PageImage> draw(PageRenderer renderer, int index) {
        try {
            BufferedImage image = renderer.show(index);
            return Optional.of(new PageImage(index + 1, image.getWidth(), image.getHeight(), png(image)));
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox answers a broken page with any of these; the other pages may be whole.
            return Optional.empty();
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        }
        return bytes.toByteArray();
    }
}
