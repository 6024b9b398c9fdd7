package dev.vitae.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The pages of a PDF, on which words and shapes are put before all is drawn. Not thread-safe. */
final class PdfCanvas {

    private final PDRectangle paper;
    private final List<List<Shape>> shapes = new ArrayList<>();
    private final List<List<Words>> words = new ArrayList<>();

    PdfCanvas(boolean letter) {
        this.paper = letter ? PDRectangle.LETTER : PDRectangle.A4;
    }

    /** A filled box; coordinates in points from the upper left corner. */
    record Shape(double left, double top, double width, double height, int color, boolean round) {}

    /** Words on a baseline. */
    record Words(String text, double left, double baseline, double size, Look look, int color, Optional<String> link) {}

    double width() {
        return paper.getWidth();
    }

    double height() {
        return paper.getHeight();
    }

    int pages() {
        return words.size();
    }

    void add(int page, Shape shape) {
        open(page);
        shapes.get(page).add(shape);
    }

    void add(int page, Words drawn) {
        open(page);
        words.get(page).add(drawn);
    }

    private void open(int page) {
        while (words.size() <= page) {
            words.add(new ArrayList<>());
            shapes.add(new ArrayList<>());
        }
    }

    byte[] draw(PDDocument document, PdfFonts fonts, Style.Drawing drawing, Dice dice) {
        try {
            for (int page = 0; page < pages(); page++) {
                draw(document, page, fonts, drawing, dice);
            }
            document.setDocumentId(1L);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(PDDocument document, int number, PdfFonts fonts, Style.Drawing drawing, Dice dice)
            throws IOException {
        PDPage page = new PDPage(paper);
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            for (Shape shape : shapes.get(number)) {
                color(stream, shape.color());
                draw(stream, shape);
            }
            for (Words each : ordered(words.get(number), drawing.order(), dice)) {
                draw(stream, each, fonts);
                if (each.link().isPresent()) {
                    link(page, each, fonts);
                }
            }
        }
    }

    private static List<Words> ordered(List<Words> words, Style.DrawingOrder order, Dice dice) {
        return switch (order) {
            case READING -> words;
            case ROWS ->
                words.stream()
                        .sorted(Comparator.comparingDouble((Words each) -> Math.round(each.baseline() / 2))
                                .thenComparingDouble(Words::left))
                        .toList();
            case SHUFFLED -> dice.shuffled(words);
        };
    }

    private void draw(PDPageContentStream stream, Shape shape) throws IOException {
        float bottom = (float) (height() - shape.top() - shape.height());
        if (shape.round()) {
            circle(stream, shape, bottom);
        } else {
            stream.addRect((float) shape.left(), bottom, (float) shape.width(), (float) shape.height());
        }
        stream.fill();
    }

    private static void circle(PDPageContentStream stream, Shape shape, float bottom) throws IOException {
        float r = (float) shape.width() / 2;
        float x = (float) shape.left() + r;
        float y = bottom + r;
        float k = 0.5523f * r;
        stream.moveTo(x - r, y);
        stream.curveTo(x - r, y + k, x - k, y + r, x, y + r);
        stream.curveTo(x + k, y + r, x + r, y + k, x + r, y);
        stream.curveTo(x + r, y - k, x + k, y - r, x, y - r);
        stream.curveTo(x - k, y - r, x - r, y - k, x - r, y);
        stream.closePath();
    }

    private void draw(PDPageContentStream stream, Words each, PdfFonts fonts) throws IOException {
        color(stream, each.color());
        double left = each.left();
        for (PdfFonts.Piece piece :
                fonts.pieces(each.text(), each.look().bold(), each.look().italic())) {
            stream.beginText();
            stream.setFont(piece.font(), (float) each.size());
            stream.newLineAtOffset((float) left, (float) (height() - each.baseline()));
            stream.showText(piece.text());
            stream.endText();
            left += fonts.width(piece, each.size());
        }
    }

    private void link(PDPage page, Words each, PdfFonts fonts) throws IOException {
        PDAnnotationLink annotation = new PDAnnotationLink();
        double width = fonts.width(
                each.text(), each.size(), each.look().bold(), each.look().italic());
        annotation.setRectangle(new PDRectangle(
                (float) each.left(), (float) (height() - each.baseline() - 0.2 * each.size()), (float) width, (float)
                        (1.1 * each.size())));
        PDActionURI action = new PDActionURI();
        action.setURI(each.link().orElse(""));
        annotation.setAction(action);
        annotation.setBorder(noBorder());
        page.getAnnotations().add(annotation);
    }

    private static COSArray noBorder() {
        COSArray border = new COSArray();
        for (int i = 0; i < 3; i++) {
            border.add(COSInteger.ZERO);
        }
        return border;
    }

    private static void color(PDPageContentStream stream, int rgb) throws IOException {
        stream.setNonStrokingColor(((rgb >> 16) & 255) / 255f, ((rgb >> 8) & 255) / 255f, (rgb & 255) / 255f);
    }
}
