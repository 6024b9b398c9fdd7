package dev.vitae.document;

/**
 * A character as a PDF draws it, turned so that its text stands upright; all measures in points, y growing downwards.
 *
 * @param text what it stands for; empty for a mark without meaning (an icon), blank for a space
 * @param left where it begins on its baseline
 * @param right where the pen stands after it
 * @param baseline the y of the line it stands on
 * @param size the height of its em square
 * @param face the font it is set in
 * @param color its colour as 0xRRGGBB, or {@link Paint#UNKNOWN}
 * @param turn how it faces on the page
 * @param x the x of its middle on the page as it is
 * @param y the y of its middle on the page as it is
 * @param depth how many paints lay on the page before it
 * @param visibility whether a person sees it
 */
record Glyph(
        String text,
        double left,
        double right,
        double baseline,
        double size,
        PdfFace face,
        int color,
        Turn turn,
        double x,
        double y,
        int depth,
        Visibility visibility) {

    /** Whether a person sees a glyph. */
    enum Visibility {
        SEEN,
        /** Drawn without ink; the text of a scanned page is such. */
        WITHOUT_INK,
        HIDDEN
    }

    Glyph with(Visibility other) {
        return new Glyph(text, left, right, baseline, size, face, color, turn, x, y, depth, other);
    }

    Glyph with(String other) {
        return new Glyph(other, left, right, baseline, size, face, color, turn, x, y, depth, visibility);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
