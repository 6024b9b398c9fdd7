package dev.vitae.document;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Leads from a PDF's user space (origin bottom left, not rotated) to the page as it is shown (origin top left).
 *
 * @param cropLeft where the part of user space that is shown begins
 * @param cropBottom where it begins, from below
 * @param cropWidth how wide it is
 * @param cropHeight how high it is
 * @param rotation clockwise, in degrees: 0, 90, 180 or 270
 */
record PdfFrame(double cropLeft, double cropBottom, double cropWidth, double cropHeight, int rotation) {

    static final PdfFrame NONE = new PdfFrame(0, 0, 0, 0, 0);

    static PdfFrame of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        return new PdfFrame(
                crop.getLowerLeftX(),
                crop.getLowerLeftY(),
                crop.getWidth(),
                crop.getHeight(),
                Math.floorMod(page.getRotation(), 360));
    }

    double width() {
        return rotation % 180 == 0 ? cropWidth : cropHeight;
    }

    double height() {
        return rotation % 180 == 0 ? cropHeight : cropWidth;
    }

    double x(double userX, double userY) {
        double x = userX - cropLeft;
        double y = userY - cropBottom;
        return switch (rotation) {
            case 90 -> y;
            case 180 -> cropWidth - x;
            case 270 -> cropHeight - y;
            default -> x;
        };
    }

    double y(double userX, double userY) {
        double x = userX - cropLeft;
        double y = userY - cropBottom;
        return switch (rotation) {
            case 90 -> x;
            case 180 -> y;
            case 270 -> cropWidth - x;
            default -> cropHeight - y;
        };
    }

    /** The box of a rectangle of user space. */
    BoundingBox box(PDRectangle rectangle) {
        double x0 = x(rectangle.getLowerLeftX(), rectangle.getLowerLeftY());
        double y0 = y(rectangle.getLowerLeftX(), rectangle.getLowerLeftY());
        double x1 = x(rectangle.getUpperRightX(), rectangle.getUpperRightY());
        double y1 = y(rectangle.getUpperRightX(), rectangle.getUpperRightY());
        return new BoundingBox(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
    }
}
