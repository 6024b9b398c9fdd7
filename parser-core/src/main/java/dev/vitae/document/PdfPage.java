package dev.vitae.document;

import java.util.List;

/**
 * What stands on a page of a PDF.
 *
 * @param number from 1
 * @param width in points, as the page is shown
 * @param height in points, as the page is shown
 * @param glyphs the characters, in the order in which they are drawn
 * @param paints the filled areas and images, in the order in which they are drawn
 * @param strokes the level lines
 */
record PdfPage(
        int number, double width, double height, List<Glyph> glyphs, List<Paint> paints, List<BoundingBox> strokes) {

    private static final double MOST = 0.5;

    /** How many of its characters nobody can read. */
    int unreadable() {
        int count = 0;
        for (Glyph glyph : glyphs) {
            count += glyph.text().equals(PdfCharacters.UNREADABLE) ? 1 : 0;
        }
        return count;
    }

    /** Whether images cover most of the page, as on a scan. */
    boolean isPicture() {
        double covered = 0;
        for (Paint paint : paints) {
            if (paint.image()) {
                covered = Math.max(covered, paint.box().width() * paint.box().height());
            }
        }
        return covered > MOST * width * height;
    }
}
