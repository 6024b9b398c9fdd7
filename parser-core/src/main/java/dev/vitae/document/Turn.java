package dev.vitae.document;

/** Which way a run of text faces on its page, and how to turn it upright. */
enum Turn {
    UPRIGHT,
    /** Read from the bottom to the top. */
    UPWARDS,
    /** Head down. */
    OVERTURNED,
    /** Read from the top to the bottom. */
    DOWNWARDS,
    /** Any other angle, as of a watermark. */
    SLANTED;

    private static final double TOLERANCE = 0.1;

    /** The turn of text that runs in the direction (dx, dy) of a page whose y grows downwards. */
    static Turn of(double dx, double dy) {
        double across = Math.abs(dx);
        double along = Math.abs(dy);
        if (along <= TOLERANCE * across) {
            return dx >= 0 ? UPRIGHT : OVERTURNED;
        }
        if (across <= TOLERANCE * along) {
            return dy < 0 ? UPWARDS : DOWNWARDS;
        }
        return SLANTED;
    }

    /** The x that a point of a page of this size has once the page is turned so that the text stands upright. */
    double uprightX(double x, double y, double width, double height) {
        return switch (this) {
            case UPRIGHT, SLANTED -> x;
            case UPWARDS -> height - y;
            case OVERTURNED -> width - x;
            case DOWNWARDS -> y;
        };
    }

    /** The y of the same. */
    double uprightY(double x, double y, double width, double height) {
        return switch (this) {
            case UPRIGHT, SLANTED -> y;
            case UPWARDS -> x;
            case OVERTURNED -> height - y;
            case DOWNWARDS -> width - x;
        };
    }

    /** The turn that leads back. */
    Turn inverse() {
        return switch (this) {
            case UPWARDS -> DOWNWARDS;
            case DOWNWARDS -> UPWARDS;
            default -> this;
        };
    }

    /** Whether the turned page is as wide as the page is high. */
    boolean swapsSides() {
        return this == UPWARDS || this == DOWNWARDS;
    }

    /** The box as it stands once a page of this size is turned so that the text stands upright. */
    BoundingBox upright(BoundingBox box, double width, double height) {
        double x0 = uprightX(box.left(), box.top(), width, height);
        double y0 = uprightY(box.left(), box.top(), width, height);
        double x1 = uprightX(box.right(), box.bottom(), width, height);
        double y1 = uprightY(box.right(), box.bottom(), width, height);
        return new BoundingBox(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
    }
}
