package dev.vitae.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws the pages of a PDF as a scanner would see them: grey, at 300 dots an inch where the page is not too large for
 * that. Images of so many pixels that they could fill the memory are left out. Not thread-safe.
 */
final class PageRenderer extends PDFRenderer {

    private static final double DPI = 300;
    private static final double POINTS_PER_INCH = 72;
    /** A page of A3 at 300 dots an inch. */
    private static final double MOST_PIXELS = 17_500_000;
    /** Ten thousand square: far more than a scanner makes of a page. */
    private static final long MOST_IMAGE_PIXELS = 100_000_000;

    PageRenderer(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    /** How many pixels are drawn for a point, on a page of that size. */
    static double scale(double width, double height) {
        return Math.min(DPI / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / Math.max(1, width * height)));
    }

    /** The page as it is shown, turned by its own rotation. */
    GrayPicture render(int index, double scale) throws IOException {
        BufferedImage image = renderImage(index, (float) scale, ImageType.GRAY);
        return GrayPicture.of(image);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new BoundedDrawer(parameters);
    }

    private static final class BoundedDrawer extends PageDrawer {

        BoundedDrawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            if ((long) image.getWidth() * image.getHeight() <= MOST_IMAGE_PIXELS) {
                super.drawImage(image);
            }
        }
    }
}
