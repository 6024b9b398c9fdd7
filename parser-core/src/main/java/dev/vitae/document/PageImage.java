package dev.vitae.document;

/** A page as a picture, as a person sees it. Immutable. */
public final class PageImage {

    private final int page;
    private final int width;
    private final int height;
    private final byte[] png;

    /**
     * A picture of a page.
     *
     * @param page the page's number, from 1
     * @param width in pixels
     * @param height in pixels
     * @param png the picture as a PNG file
     */
    public PageImage(int page, int width, int height, byte[] png) {
        if (page < 1 || width < 1 || height < 1) {
            throw new IllegalArgumentException("no picture of a page: " + page + ", " + width + " by " + height);
        }
        this.page = page;
        this.width = width;
        this.height = height;
        this.png = png.clone();
    }

    /** The page's number, from 1. */
    public int page() {
        return page;
    }

    /** The width in pixels. */
    public int width() {
        return width;
    }

    /** The height in pixels. */
    public int height() {
        return height;
    }

    /** The picture as a PNG file; a copy. */
    public byte[] png() {
        return png.clone();
    }

    /** The size of the PNG file in bytes. */
    int size() {
        return png.length;
    }
}
