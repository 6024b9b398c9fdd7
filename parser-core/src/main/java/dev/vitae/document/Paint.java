package dev.vitae.document;

/**
 * An area of a page that was filled.
 *
 * @param box the box around it
 * @param color its colour as 0xRRGGBB, or {@link #UNKNOWN} for an image, a pattern or a shading
 * @param solid whether it fills its whole box and nothing shines through
 * @param image whether it is an image
 */
record Paint(BoundingBox box, int color, boolean solid, boolean image) {

    static final int UNKNOWN = -1;

    private static final int VISIBLE_DIFFERENCE = 18;

    boolean covers(double x, double y) {
        return box.left() <= x && x <= box.right() && box.top() <= y && y <= box.bottom();
    }

    /** Whether text of one colour on a ground of the other can't be told from it. */
    static boolean alike(int color, int ground) {
        if (color == UNKNOWN || ground == UNKNOWN) {
            return false;
        }
        return Math.abs((color >> 16 & 0xFF) - (ground >> 16 & 0xFF)) < VISIBLE_DIFFERENCE
                && Math.abs((color >> 8 & 0xFF) - (ground >> 8 & 0xFF)) < VISIBLE_DIFFERENCE
                && Math.abs((color & 0xFF) - (ground & 0xFF)) < VISIBLE_DIFFERENCE;
    }
}
