package dev.vitae.document;

/**
 * A rectangle on a page, in points (1/72 inch), with the origin at the page's top left corner and y growing downwards.
 *
 * @param left the smaller x
 * @param top the smaller y
 * @param right the greater x
 * @param bottom the greater y
 */
public record BoundingBox(double left, double top, double right, double bottom) {

    public BoundingBox {
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException("not a box: " + left + "," + top + " to " + right + "," + bottom);
        }
    }

    /** The extent in x, in points. */
    public double width() {
        return right - left;
    }

    /** The extent in y, in points. */
    public double height() {
        return bottom - top;
    }

    /** The smallest box that holds both. */
    public BoundingBox union(BoundingBox other) {
        return new BoundingBox(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
