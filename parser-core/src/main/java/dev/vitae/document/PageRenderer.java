package dev.vitae.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws the pages of a PDF: for text recognition as a scanner would see them, grey and at 300 dots an inch, and for people
 * in colour, at fewer; where the page is large, at fewer still. Images of so many pixels that they could fill the memory
 * are left out, and an interruption ends the drawing. Not thread-safe.
 */
final class PageRenderer extends PDFRenderer {

    private static final double DPI = 300;
    private static final double POINTS_PER_INCH = 72;
    /** A page of A3 at 300 dots an inch. */
    private static final double MOST_PIXELS = 17_500_000;

    private static final double SHOWN_DPI = 110;
    /** A page of A3 at so many dots an inch has half of these. */
    private static final double MOST_SHOWN_PIXELS = 4_000_000;
    /** Ten thousand square: far more than a scanner makes of a page. */
    private static final long MOST_IMAGE_PIXELS = 100_000_000;

    PageRenderer(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    /** How many pixels are drawn for a point, on a page of that size. */
    static double scale(double width, double height) {
        return scale(width, height, DPI, MOST_PIXELS);
    }

    private static double scale(double width, double height, double dpi, double mostPixels) {
        return Math.min(dpi / POINTS_PER_INCH, Math.sqrt(mostPixels / Math.max(1, width * height)));
    }

    /** The page as it is shown, turned by its own rotation. */
    GrayPicture render(int index, double scale) throws IOException {
        BufferedImage image = renderImage(index, (float) scale, ImageType.GRAY);
        return GrayPicture.of(image);
    }

    /** The page as it is shown, in colour, for people to look at. */
    BufferedImage show(int index) throws IOException {
        PdfFrame frame = PdfFrame.of(document.getPage(index));
        double scale = scale(frame.width(), frame.height(), SHOWN_DPI, MOST_SHOWN_PIXELS);
        return renderImage(index, (float) scale, ImageType.RGB);
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
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if ((long) image.getWidth() * image.getHeight() <= MOST_IMAGE_PIXELS) {
                super.drawImage(image);
            }
        }
    }
}
