package dev.vitae.document;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSName;

/** The operators of a page's content that draw shapes and choose colours, led to a canvas. */
final class PdfPaintOperators {

    private static final List<String> FILLING = List.of(
            OperatorName.FILL_NON_ZERO,
            OperatorName.FILL_EVEN_ODD,
            OperatorName.LEGACY_FILL_NON_ZERO,
            OperatorName.FILL_NON_ZERO_AND_STROKE,
            OperatorName.FILL_EVEN_ODD_AND_STROKE,
            OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
            OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE);

    private final PDFStreamEngine engine;

    private PdfPaintOperators(PDFStreamEngine engine) {
        this.engine = engine;
    }

    static void addTo(PDFStreamEngine engine, PdfCanvas canvas) {
        PdfPaintOperators operators = new PdfPaintOperators(engine);
        operators.addPaths(canvas);
        operators.addColors(canvas);
    }

    private void addPaths(PdfCanvas canvas) {
        on(OperatorName.MOVE_TO, 2, n -> canvas.move(n[0], n[1]));
        on(OperatorName.LINE_TO, 2, n -> canvas.line(n[0], n[1]));
        on(OperatorName.CURVE_TO, 6, n -> canvas.curve(n[0], n[1], n[2], n[3], n[4], n[5]));
        on(OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT, 4, n -> canvas.curve(n[0], n[1], n[2], n[3]));
        on(OperatorName.CURVE_TO_REPLICATE_FINAL_POINT, 4, n -> canvas.curve(n[0], n[1], n[2], n[3]));
        on(OperatorName.APPEND_RECT, 4, n -> canvas.rectangle(n[0], n[1], n[2], n[3]));
        on(OperatorName.CLIP_NON_ZERO, 0, n -> canvas.clip());
        on(OperatorName.CLIP_EVEN_ODD, 0, n -> canvas.clip());
        on(OperatorName.ENDPATH, 0, n -> canvas.endPath());
        on(OperatorName.STROKE_PATH, 0, n -> canvas.stroke());
        on(OperatorName.CLOSE_AND_STROKE, 0, n -> canvas.stroke());
        FILLING.forEach(name -> on(name, 0, n -> canvas.fill()));
        on(OperatorName.SHADING_FILL, 0, n -> canvas.shade());
    }

    private void addColors(PdfCanvas canvas) {
        on(OperatorName.NON_STROKING_GRAY, 1, n -> canvas.color(PdfColorSpace.GRAY, n));
        on(OperatorName.NON_STROKING_RGB, 3, n -> canvas.color(PdfColorSpace.RGB, n));
        on(OperatorName.NON_STROKING_CMYK, 4, n -> canvas.color(PdfColorSpace.CMYK, n));
        engine.addOperator(new PdfOperation(engine, OperatorName.NON_STROKING_COLORSPACE, (operator, operands) -> {
            if (!operands.isEmpty() && operands.get(0) instanceof COSName name) {
                canvas.space(PdfColorSpace.of(name, engine.getResources()));
            }
        }));
        on(OperatorName.NON_STROKING_COLOR, 0, n -> canvas.color(canvas.space(), n));
        on(OperatorName.NON_STROKING_COLOR_N, 0, n -> canvas.color(canvas.space(), n));
    }

    private void on(String name, int numbers, PdfOperation.Numbers action) {
        engine.addOperator(PdfOperation.ofNumbers(engine, name, numbers, action));
    }
}
