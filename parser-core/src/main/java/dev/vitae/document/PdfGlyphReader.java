package dev.vitae.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Reads the characters of a page with their places and looks, and what is painted around them, without rendering
 * anything. Not thread-safe; of one document.
 */
final class PdfGlyphReader extends PDFStreamEngine {

    private static final double UNSEEN_ALPHA = 0.06;
    private static final double OPAQUE_ALPHA = 0.95;
    /** Smaller than this, in points, nobody reads. */
    private static final double SMALLEST_SIZE = 1.2;

    private static final double SMALL = 8;

    private final IdentityHashMap<COSBase, PdfFace> faces = new IdentityHashMap<>();
    private final Deque<Ink> saved = new ArrayDeque<>();
    private final PdfPath path = new PdfPath();
    private final PdfLayers layers;
    private List<Glyph> glyphs = new ArrayList<>();
    private List<Paint> paints = new ArrayList<>();
    private PdfFrame frame = PdfFrame.NONE;
    private Ink ink = Ink.BLACK;
    private final PdfActualText actualText = new PdfActualText();

    /** The part of the graphics state that PDFBox keeps for renderers only. */
    private record Ink(BoundingBox clip, int color, PdfColorSpace space) {
        static final Ink BLACK = new Ink(new BoundingBox(0, 0, 0, 0), 0, PdfColorSpace.GRAY);
    }

    PdfGlyphReader(PdfLayers layers) {
        this.layers = layers;
        addTextOperators();
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        DrawObject forms = new DrawObject(this);
        addOperator(new Operation(OperatorName.DRAW_OBJECT, (operator, operands) -> {
            Optional<COSStream> object = object(operands);
            int depth = layers.begin(
                    COSName.OC,
                    object.map(stream -> stream.getCOSDictionary(COSName.OC)).orElse(null));
            if (object.isPresent() && COSName.IMAGE.equals(object.get().getCOSName(COSName.SUBTYPE))) {
                image(object.get());
            } else {
                forms.process(operator, operands);
            }
            layers.endTo(depth);
        }));
        addPathOperators();
        addColorOperators();
    }

    private Optional<COSStream> object(List<COSBase> operands) {
        COSDictionary objects = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        boolean named = operands.size() == 1 && objects != null && operands.get(0) instanceof COSName;
        return named && objects.getDictionaryObject((COSName) operands.get(0)) instanceof COSStream stream
                ? Optional.of(stream)
                : Optional.empty();
    }

    /** Reads a page; {@code number} counts from 1. */
    PdfPage read(PDPage page, int number) throws IOException {
        glyphs = new ArrayList<>();
        paints = new ArrayList<>();
        frame = PdfFrame.of(page);
        saved.clear();
        path.clear();
        layers.clear();
        ink = new Ink(new BoundingBox(0, 0, frame.width(), frame.height()), 0, PdfColorSpace.GRAY);
        processPage(page);
        for (PDAnnotation annotation : page.getAnnotations(PdfGlyphReader::showsText)) {
            saved.clear();
            ink = new Ink(new BoundingBox(0, 0, frame.width(), frame.height()), 0, PdfColorSpace.GRAY);
            showAnnotation(annotation);
        }
        return new PdfPage(number, frame.width(), frame.height(), glyphs, paints);
    }

    /** Whether the annotation shows text of its own, as the field of a form does. */
    private static boolean showsText(PDAnnotation annotation) {
        return !annotation.isHidden()
                && (annotation instanceof PDAnnotationWidget || annotation instanceof PDAnnotationFreeText);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        PdfFace face = faces.get(font.getCOSObject());
        if (face == null) {
            face = new PdfFace(font);
            faces.put(font.getCOSObject(), face);
        }
        String text = face.text(code);
        double advance = displacement.getX();
        float x = matrix.getTranslateX();
        float y = matrix.getTranslateY();
        double left = frame.x(x, y);
        double top = frame.y(x, y);
        double endX = x + advance * matrix.getScaleX();
        double endY = y + advance * matrix.getShearY();
        double right = frame.x(endX, endY);
        double end = frame.y(endX, endY);
        double size = Math.hypot(matrix.getShearX(), matrix.getScaleY()) * face.scale();
        double runX = frame.x(x + matrix.getScaleX(), y + matrix.getShearY()) - left;
        double runY = frame.y(x + matrix.getScaleX(), y + matrix.getShearY()) - top;
        Turn turn = Turn.of(runX, runY);
        double middleX = (left + right) / 2;
        double middleY = (top + end) / 2 - (turn == Turn.UPRIGHT ? size * 0.25 : 0);
        double uprightLeft = turn.uprightX(left, top, frame.width(), frame.height());
        double uprightRight = turn.uprightX(right, end, frame.width(), frame.height());
        Glyph glyph = new Glyph(
                text,
                Math.min(uprightLeft, uprightRight),
                Math.max(uprightLeft, uprightRight),
                turn.uprightY(left, top, frame.width(), frame.height()),
                size,
                face,
                ink.color(),
                turn,
                middleX,
                middleY,
                paints.size(),
                visibility(middleX, middleY, size));
        glyphs.add(glyph);
    }

    private Glyph.Visibility visibility(double x, double y, double size) {
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        BoundingBox clip = ink.clip();
        boolean outside = x < clip.left() || x > clip.right() || y < clip.top() || y > clip.bottom();
        boolean glass = mode.isFill() && state.getNonStrokeAlphaConstant() < UNSEEN_ALPHA;
        if (size < SMALLEST_SIZE || outside || glass || layers.isOff()) {
            return Glyph.Visibility.HIDDEN;
        }
        if (!mode.isFill() && !mode.isStroke()) {
            return Glyph.Visibility.WITHOUT_INK;
        }
        if (mode.isFill() && isLost(x, y)) {
            return Glyph.Visibility.HIDDEN;
        }
        return Glyph.Visibility.SEEN;
    }

    /** Whether the ground under the point has the colour of the ink. */
    private boolean isLost(double x, double y) {
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

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        saved.push(ink);
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        if (!saved.isEmpty()) {
            ink = saved.pop();
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        Ink before = ink;
        int depth = saved.size();
        super.showForm(form);
        while (saved.size() > depth) {
            saved.pop();
        }
        ink = before;
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        Ink before = ink;
        int depth = saved.size();
        super.showTransparencyGroup(group);
        while (saved.size() > depth) {
            saved.pop();
        }
        ink = before;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        actualText.begin(properties, glyphs.size());
        layers.begin(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        actualText.end(glyphs);
        layers.end();
    }

    private void fill() {
        double alpha = getGraphicsState().getNonStrokeAlphaConstant();
        if (alpha >= UNSEEN_ALPHA && !layers.isOff()) {
            boolean opaque = alpha >= OPAQUE_ALPHA;
            for (PdfPath.Area area : path.areas()) {
                BoundingBox box = PdfPath.intersection(area.box(), ink.clip());
                if (box.width() > SMALLEST_SIZE && box.height() > SMALLEST_SIZE) {
                    paints.add(new Paint(box, opaque ? ink.color() : Paint.UNKNOWN, area.solid() && opaque, false));
                }
            }
        }
        endPath();
    }

    /** A line covers nothing, but a small ring is a list mark. */
    private void stroke() {
        for (PdfPath.Area area : path.areas()) {
            if (area.box().width() < SMALL && area.box().height() < SMALL) {
                paints.add(new Paint(area.box(), Paint.UNKNOWN, false, false));
            }
        }
        endPath();
    }

    private void image(COSStream image) {
        path.clear();
        point(0, 0, false);
        point(1, 0, false);
        point(1, 1, false);
        point(0, 1, false);
        BoundingBox box = PdfPath.intersection(path.box(), ink.clip());
        path.clear();
        boolean solid = !image.containsKey(COSName.SMASK)
                && !image.containsKey(COSName.MASK)
                && !image.getBoolean(COSName.IMAGE_MASK, false)
                && getGraphicsState().getNonStrokeAlphaConstant() >= OPAQUE_ALPHA;
        if (!layers.isOff()) {
            paints.add(new Paint(box, Paint.UNKNOWN, solid, true));
        }
    }

    private void endPath() {
        if (path.isClip()) {
            ink = new Ink(PdfPath.intersection(path.box(), ink.clip()), ink.color(), ink.space());
        }
        path.clear();
    }

    private void point(double x, double y, boolean curved) {
        Matrix ctm = getGraphicsState().getCurrentTransformationMatrix();
        double userX = x * ctm.getScaleX() + y * ctm.getShearX() + ctm.getTranslateX();
        double userY = x * ctm.getShearY() + y * ctm.getScaleY() + ctm.getTranslateY();
        path.add(frame.x(userX, userY), frame.y(userX, userY), curved);
    }

    private void addTextOperators() {
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new EndText(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    private void addPathOperators() {
        on(OperatorName.MOVE_TO, 2, n -> {
            path.next();
            point(n[0], n[1], false);
        });
        on(OperatorName.LINE_TO, 2, n -> point(n[0], n[1], false));
        on(OperatorName.CURVE_TO, 6, n -> {
            point(n[0], n[1], true);
            point(n[2], n[3], true);
            point(n[4], n[5], true);
        });
        on(OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT, 4, n -> {
            point(n[0], n[1], true);
            point(n[2], n[3], true);
        });
        on(OperatorName.CURVE_TO_REPLICATE_FINAL_POINT, 4, n -> {
            point(n[0], n[1], true);
            point(n[2], n[3], true);
        });
        on(OperatorName.APPEND_RECT, 4, n -> {
            path.next();
            point(n[0], n[1], false);
            point(n[0] + n[2], n[1], false);
            point(n[0] + n[2], n[1] + n[3], false);
            point(n[0], n[1] + n[3], false);
        });
        on(OperatorName.CLIP_NON_ZERO, 0, n -> path.clip());
        on(OperatorName.CLIP_EVEN_ODD, 0, n -> path.clip());
        on(OperatorName.ENDPATH, 0, n -> endPath());
        on(OperatorName.STROKE_PATH, 0, n -> stroke());
        on(OperatorName.CLOSE_AND_STROKE, 0, n -> stroke());
        for (String name : List.of(
                OperatorName.FILL_NON_ZERO,
                OperatorName.FILL_EVEN_ODD,
                OperatorName.LEGACY_FILL_NON_ZERO,
                OperatorName.FILL_NON_ZERO_AND_STROKE,
                OperatorName.FILL_EVEN_ODD_AND_STROKE,
                OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
                OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE)) {
            on(name, 0, n -> fill());
        }
        on(OperatorName.SHADING_FILL, 0, n -> paints.add(new Paint(ink.clip(), Paint.UNKNOWN, false, false)));
    }

    private void addColorOperators() {
        on(OperatorName.NON_STROKING_GRAY, 1, n -> paintWith(PdfColorSpace.GRAY, n));
        on(OperatorName.NON_STROKING_RGB, 3, n -> paintWith(PdfColorSpace.RGB, n));
        on(OperatorName.NON_STROKING_CMYK, 4, n -> paintWith(PdfColorSpace.CMYK, n));
        addOperator(new Operation(OperatorName.NON_STROKING_COLORSPACE, (operator, operands) -> {
            if (!operands.isEmpty() && operands.get(0) instanceof COSName name) {
                PdfColorSpace space = PdfColorSpace.of(name, getResources());
                ink = new Ink(ink.clip(), space.initial(), space);
            }
        }));
        on(OperatorName.NON_STROKING_COLOR, 0, n -> paintWith(ink.space(), n));
        on(OperatorName.NON_STROKING_COLOR_N, 0, n -> paintWith(ink.space(), n));
    }

    private void paintWith(PdfColorSpace space, double[] components) throws IOException {
        ink = new Ink(ink.clip(), space.rgb(components), space);
    }

    private void on(String name, int operands, Numbers action) {
        addOperator(new Operation(name, (operator, given) -> {
            double[] numbers = new double[given.size()];
            int count = 0;
            for (COSBase operand : given) {
                if (operand instanceof COSNumber number) {
                    numbers[count++] = number.floatValue();
                }
            }
            if (count >= operands) {
                action.apply(count == numbers.length ? numbers : Arrays.copyOf(numbers, count));
            }
        }));
    }

    /** What an operator does with its numbers. */
    @FunctionalInterface
    private interface Numbers {
        void apply(double[] numbers) throws IOException;
    }

    /** What an operator does with its operands. */
    @FunctionalInterface
    private interface Action {
        void apply(Operator operator, List<COSBase> operands) throws IOException;
    }

    /** An operator that is handled here. */
    private final class Operation extends OperatorProcessor {
        private final String name;
        private final Action action;

        Operation(String name, Action action) {
            super(PdfGlyphReader.this);
            this.name = name;
            this.action = action;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            action.apply(operator, operands);
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
