package dev.vitae.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
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

    /** Smaller than this, in points, nobody reads. */
    private static final double SMALLEST_SIZE = 1.2;

    /** So many forms are drawn of a document; a form may draw another a thousand times, and that one another. */
    private static final int MOST_FORMS = 20_000;

    private static final int MOST_OPERATORS = 10_000_000;

    private final IdentityHashMap<COSBase, PdfFace> faces = new IdentityHashMap<>();
    private final PdfLayers layers;
    private final PdfCanvas canvas;
    private final PdfActualText actualText = new PdfActualText();
    private List<Glyph> glyphs = new ArrayList<>();
    private PdfFrame frame = PdfFrame.NONE;
    private final int mostGlyphs;
    private int forms;
    private int operators;

    PdfGlyphReader(PdfLayers layers, int mostGlyphs) {
        this.mostGlyphs = mostGlyphs;
        this.layers = layers;
        this.canvas = new PdfCanvas(this, layers);
        addTextOperators();
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        DrawObject drawing = new DrawObject(this);
        addOperator(new PdfOperation(this, OperatorName.DRAW_OBJECT, (operator, operands) -> {
            Optional<COSStream> object = object(operands);
            int depth = layers.begin(
                    COSName.OC,
                    object.map(stream -> stream.getCOSDictionary(COSName.OC)).orElse(null));
            if (object.isPresent() && COSName.IMAGE.equals(object.get().getCOSName(COSName.SUBTYPE))) {
                canvas.image(object.get());
            } else {
                drawing.process(operator, operands);
            }
            layers.endTo(depth);
        }));
        PdfPaintOperators.addTo(this, canvas);
    }

    /** Whether more forms were to be drawn than are. */
    boolean isTruncated() {
        return forms > MOST_FORMS;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted while reading a page");
        }
        if (++operators > MOST_OPERATORS) {
            throw new UnreadableDocumentException.OverLimit(
                    "The file draws more than any resume; save it anew in a simpler form.");
        }
        super.processOperator(operator, operands);
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
        frame = PdfFrame.of(page);
        layers.clear();
        canvas.begin(frame);
        processPage(page);
        for (PDAnnotation annotation : page.getAnnotations(PdfGlyphReader::showsText)) {
            canvas.reset();
            showAnnotation(annotation);
        }
        return new PdfPage(number, frame.width(), frame.height(), glyphs, canvas.paints(), canvas.strokes());
    }

    /** Whether the annotation shows text of its own, as the field of a form does. */
    private static boolean showsText(PDAnnotation annotation) {
        return !annotation.isHidden()
                && (annotation instanceof PDAnnotationWidget || annotation instanceof PDAnnotationFreeText);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (glyphs.size() > mostGlyphs) {
            throw UnreadableDocumentException.OverLimit.characters(mostGlyphs);
        }
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
                canvas.color(),
                turn,
                middleX,
                middleY,
                canvas.depth(),
                visibility(middleX, middleY, size));
        glyphs.add(glyph);
    }

    private Glyph.Visibility visibility(double x, double y, double size) {
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean glass = mode.isFill() && state.getNonStrokeAlphaConstant() < PdfCanvas.UNSEEN_ALPHA;
        if (size < SMALLEST_SIZE || canvas.isOutside(x, y) || glass || layers.isOff()) {
            return Glyph.Visibility.HIDDEN;
        }
        if (!mode.isFill() && !mode.isStroke()) {
            return Glyph.Visibility.WITHOUT_INK;
        }
        if (mode.isFill() && canvas.loses(x, y)) {
            return Glyph.Visibility.HIDDEN;
        }
        return Glyph.Visibility.SEEN;
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        canvas.save();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        canvas.restore();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (++forms <= MOST_FORMS) {
            canvas.isolate(() -> super.showForm(form));
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        if (++forms <= MOST_FORMS) {
            canvas.isolate(() -> super.showTransparencyGroup(group));
        }
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
}
