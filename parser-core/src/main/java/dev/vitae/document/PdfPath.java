package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;

/** A path under construction, as far as its extent matters. Not thread-safe. */
final class PdfPath {

    private static final double STRAIGHT = 0.1;

    private final List<Area> areas = new ArrayList<>();
    private double left;
    private double top;
    private double right;
    private double bottom;
    private double lastX;
    private double lastY;
    private int points;
    private boolean rectangular;
    private boolean clip;

    /**
     * A closed part of a path.
     *
     * @param box the box around it
     * @param solid whether it fills the whole box
     */
    record Area(BoundingBox box, boolean solid) {}

    void clear() {
        areas.clear();
        points = 0;
        clip = false;
    }

    /** Begins another part. */
    void next() {
        if (points > 0) {
            areas.add(new Area(new BoundingBox(left, top, right, bottom), rectangular && points <= 5 && points >= 4));
            points = 0;
        }
    }

    void add(double x, double y, boolean curved) {
        if (points == 0) {
            left = x;
            right = x;
            top = y;
            bottom = y;
            rectangular = !curved;
        } else {
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            rectangular &= !curved && (Math.abs(x - lastX) < STRAIGHT || Math.abs(y - lastY) < STRAIGHT);
        }
        lastX = x;
        lastY = y;
        points++;
    }

    /** The path will cut what is drawn after it. */
    void clip() {
        clip = true;
    }

    boolean isClip() {
        return clip;
    }

    List<Area> areas() {
        next();
        return areas;
    }

    /** The box around all parts; empty, at the origin, without any. */
    BoundingBox box() {
        BoundingBox box = null;
        for (Area area : areas()) {
            box = box == null ? area.box() : box.union(area.box());
        }
        return box == null ? new BoundingBox(0, 0, 0, 0) : box;
    }

    /** What the two share; empty, at an edge of the second, if they share nothing. */
    static BoundingBox intersection(BoundingBox one, BoundingBox other) {
        double left = clamp(one.left(), other.left(), other.right());
        double top = clamp(one.top(), other.top(), other.bottom());
        double right = clamp(one.right(), left, other.right());
        double bottom = clamp(one.bottom(), top, other.bottom());
        return new BoundingBox(left, top, right, bottom);
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(value, most));
    }
}
