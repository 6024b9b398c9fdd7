package dev.vitae.document;

/**
 * Where a line stands in a paged document.
 *
 * @param page the page's number, from 1
 * @param box the box around the line's glyphs
 * @param column the number of the line's column on its page in reading order, from 0
 */
public record Placement(int page, BoundingBox box, int column) {

    public Placement {
        if (page < 1 || column < 0) {
            throw new IllegalArgumentException("not a place: page " + page + ", column " + column);
        }
    }
}
