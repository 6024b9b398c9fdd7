package dev.vitae.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.util.Matrix;

/**
 * What is painted onto a page, and with what: the ground that its text stands on. It keeps the parts of the graphics
 * state that PDFBox has for renderers only. Not thread-safe; of one document.
 */
final class PdfCanvas {

    /** Paint that lets more than this through shows nothing. */
    static final double UNSEEN_ALPHA = 0.06;

    private static final double OPAQUE_ALPHA = 0.95;
    /** What is no larger, in points, covers nothing. */
    private static final double THIN = 1.2;
    /** A line, in points, that may part what stands above it from what stands below. */
    private static final double SHORTEST_STROKE = 40;

    private static final double THICKEST_STROKE = 4;
    /** What is smaller, in points, may be a list mark. */
    private static final double SMALL = 8;

    /** Something that is drawn. */
    @FunctionalInterface
    interface Drawing {
        void draw() throws IOException;
    }

    private record Ink(BoundingBox clip, int color, PdfColorSpace space) {}

    private final PDFStreamEngine engine;
    private final PdfLayers layers;
    private final Deque<Ink> saved = new ArrayDeque<>();
    private final PdfPath path = new PdfPath();
    private List<Paint> paints = new ArrayList<>();
    private List<BoundingBox> strokes = new ArrayList<>();
    private PdfFrame frame = PdfFrame.NONE;
    private Ink ink = new Ink(new BoundingBox(0, 0, 0, 0), 0, PdfColorSpace.GRAY);

    /**
     * @param engine knows where things are drawn, and how much shines through
     */
    PdfCanvas(PDFStreamEngine engine, PdfLayers layers) {
        this.engine = engine;
        this.layers = layers;
    }

    /** Takes an empty page. */
    void begin(PdfFrame page) {
        paints = new ArrayList<>();
        strokes = new ArrayList<>();
        frame = page;
        path.clear();
        reset();
    }

    /** Goes back to black ink, on all of the page. */
    void reset() {
        saved.clear();
        ink = new Ink(new BoundingBox(0, 0, frame.width(), frame.height()), 0, PdfColorSpace.GRAY);
    }

    void save() {
        saved.push(ink);
    }

    void restore() {
        if (!saved.isEmpty()) {
            ink = saved.pop();
        }
    }

    /** Draws what may leave no trace in the state, however it saves and restores. */
    void isolate(Drawing drawing) throws IOException {
        Ink before = ink;
        int depth = saved.size();
        drawing.draw();
        while (saved.size() > depth) {
            saved.pop();
        }
        ink = before;
    }

    List<Paint> paints() {
        return paints;
    }

    /** The level lines that are drawn, or filled as thin boxes. */
    List<BoundingBox> strokes() {
        return strokes;
    }

    /** How much has been painted so far: what comes later may cover it. */
    int depth() {
        return paints.size();
    }

    int color() {
        return ink.color();
    }

    PdfColorSpace space() {
        return ink.space();
    }

    void space(PdfColorSpace space) {
        ink = new Ink(ink.clip(), space.initial(), space);
    }

    void color(PdfColorSpace space, double... components) throws IOException {
        ink = new Ink(ink.clip(), space.rgb(components), space);
    }

    /** Whether nothing that is drawn at the point shows. */
    boolean isOutside(double x, double y) {
        BoundingBox clip = ink.clip();
        return x < clip.left() || x > clip.right() || y < clip.top() || y > clip.bottom();
    }

    /** Whether the ground under the point has the colour of the ink. */
    boolean loses(double x, double y) {
        int color = ink.color();
        if (color == Paint.UNKNOWN) {
            return false;
        }
        for (int i = paints.size() - 1; i >= 0; i--) {
            Paint paint = paints.get(i);
            if (paint.covers(x, y)) {
                boolean alike = Paint.alike(color, paint.color());
                if (!alike || paint.solid()) {
                    return alike;
                }
            }
        }
        return Paint.alike(color, 0xFFFFFF);
    }

    /** Begins another part of the path. */
    void move(double x, double y) {
        path.next();
        point(x, y, false);
    }

    void line(double x, double y) {
        point(x, y, false);
    }

    /** Goes on to the last of the points, given one after the other as x and y. */
    void curve(double... points) {
        for (int i = 0; i + 1 < points.length; i += 2) {
            point(points[i], points[i + 1], true);
        }
    }

    void rectangle(double x, double y, double width, double height) {
        move(x, y);
        line(x + width, y);
        line(x + width, y + height);
        line(x, y + height);
    }

    /** The path, when it ends, bounds what is drawn from then on. */
    void clip() {
        path.clip();
    }

    void fill() {
        double alpha = engine.getGraphicsState().getNonStrokeAlphaConstant();
        if (alpha >= UNSEEN_ALPHA && !layers.isOff()) {
            boolean opaque = alpha >= OPAQUE_ALPHA;
            for (PdfPath.Area area : path.areas()) {
                BoundingBox box = PdfPath.intersection(area.box(), ink.clip());
                if (box.width() > THIN && box.height() > THIN) {
                    paints.add(new Paint(box, opaque ? ink.color() : Paint.UNKNOWN, area.solid() && opaque, false));
                }
                addStroke(box);
            }
        }
        endPath();
    }

    /** A line covers nothing, but a small ring is a list mark. */
    void stroke() {
        for (PdfPath.Area area : path.areas()) {
            addStroke(PdfPath.intersection(area.box(), ink.clip()));
            if (area.box().width() < SMALL && area.box().height() < SMALL) {
                paints.add(new Paint(area.box(), Paint.UNKNOWN, false, false));
            }
        }
        endPath();
    }

    private void addStroke(BoundingBox box) {
        if (box.height() <= THICKEST_STROKE && box.width() >= SHORTEST_STROKE && !layers.isOff()) {
            strokes.add(box);
        }
    }

    /** Fills all that is not clipped, with colours that flow into each other. */
    void shade() {
        paints.add(new Paint(ink.clip(), Paint.UNKNOWN, false, false));
    }

    void image(COSStream image) {
        path.clear();
        rectangle(0, 0, 1, 1);
        BoundingBox box = PdfPath.intersection(path.box(), ink.clip());
        path.clear();
        boolean solid = !image.containsKey(COSName.SMASK)
                && !image.containsKey(COSName.MASK)
                && !image.getBoolean(COSName.IMAGE_MASK, false)
                && engine.getGraphicsState().getNonStrokeAlphaConstant() >= OPAQUE_ALPHA;
        if (!layers.isOff()) {
            paints.add(new Paint(box, Paint.UNKNOWN, solid, true));
        }
    }

    void endPath() {
        if (path.isClip()) {
            ink = new Ink(PdfPath.intersection(path.box(), ink.clip()), ink.color(), ink.space());
        }
        path.clear();
    }

    private void point(double x, double y, boolean curved) {
        Matrix ctm = engine.getGraphicsState().getCurrentTransformationMatrix();
        double userX = x * ctm.getScaleX() + y * ctm.getShearX() + ctm.getTranslateX();
        double userY = x * ctm.getShearY() + y * ctm.getScaleY() + ctm.getTranslateY();
        path.add(frame.x(userX, userY), frame.y(userX, userY), curved);
    }
}
