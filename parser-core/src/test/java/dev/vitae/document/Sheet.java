package dev.vitae.document;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Draws a PDF for a test: text at places, counted in points from the top left corner of a page of 600 by 800, or of
 * another {@link #height}.
 */
final class Sheet {

    static final PDFont PLAIN = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
    static final float WIDTH = 600;

    /** In which order and in what pieces the text is drawn. */
    enum Stream {
        AS_GIVEN,
        ROW_BY_ROW,
        SHUFFLED_WORDS,
        SHUFFLED_GLYPHS
    }

    /** Something that is drawn onto a page. */
    @FunctionalInterface
    interface Drawing {
        void onto(PDPageContentStream page) throws IOException;
    }

    private record Text(int page, float x, float y, PDFont font, float size, String text) {

        float width(String part) throws IOException {
            return font.getStringWidth(part) / 1000 * size;
        }

        Text part(int from, int to) throws IOException {
            return new Text(page, x + width(text.substring(0, from)), y, font, size, text.substring(from, to));
        }
    }

    private record LinkArea(int page, float left, float top, float right, float bottom, String target) {}

    private record Shape(int page, Drawing drawing) {}

    private final List<Text> texts = new ArrayList<>();
    private final List<Shape> before = new ArrayList<>();
    private final List<Shape> after = new ArrayList<>();
    private final List<LinkArea> links = new ArrayList<>();
    private PDFont font = PLAIN;
    private float size = 10;
    private float pageHeight = 800;
    private int page;
    private int rotation;

    Sheet bold() {
        font = BOLD;
        return this;
    }

    Sheet plain() {
        font = PLAIN;
        return this;
    }

    Sheet font(PDFont other) {
        font = other;
        return this;
    }

    Sheet size(float points) {
        size = points;
        return this;
    }

    /** How high each page is. */
    Sheet height(double points) {
        pageHeight = (float) points;
        return this;
    }

    Sheet nextPage() {
        page++;
        return this;
    }

    Sheet rotated(int degrees) {
        rotation = degrees;
        return this;
    }

    /** A line of text that begins at x on the baseline y. */
    Sheet text(double x, double y, String text) {
        texts.add(new Text(page, (float) x, (float) y, font, size, text));
        return this;
    }

    /** A line of text whose characters, blanks as well, are set apart. */
    Sheet spaced(double x, double y, double spacing, String text) throws IOException {
        double left = x;
        for (int i = 0; i < text.length(); i++) {
            String character = text.substring(i, i + 1);
            if (!character.isBlank()) {
                text(left, y, character);
            }
            left += font.getStringWidth(character) / 1000 * size + spacing;
        }
        return this;
    }

    /** A line of text that ends at x. */
    Sheet textEndingAt(double x, double y, String text) throws IOException {
        return text(x - font.getStringWidth(text) / 1000 * size, y, text);
    }

    /** Lines of text under each other, from the baseline y on. */
    Sheet lines(double x, double y, double leading, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(x, y + i * leading, lines[i]);
        }
        return this;
    }

    Sheet fill(double x, double y, double width, double height, Color color) {
        before.add(new Shape(page, content -> {
            content.setNonStrokingColor(color);
            content.addRect((float) x, (float) (pageHeight - y - height), (float) width, (float) height);
            content.fill();
            content.setNonStrokingColor(Color.BLACK);
        }));
        return this;
    }

    /** Draws something of the test's own after the text. */
    Sheet draw(Drawing drawing) {
        after.add(new Shape(page, drawing));
        return this;
    }

    /** Draws a text of another colour after the others. */
    Sheet colored(double x, double y, Color color, String text) {
        float points = size;
        return draw(content -> {
            content.setNonStrokingColor(color);
            show(content, new Text(0, (float) x, (float) y, PLAIN, points, text));
            content.setNonStrokingColor(Color.BLACK);
        });
    }

    /** Draws a text without ink after the others. */
    Sheet inkless(double x, double y, String text) {
        float points = size;
        return draw(content -> {
            content.setRenderingMode(RenderingMode.NEITHER);
            show(content, new Text(0, (float) x, (float) y, PLAIN, points, text));
            content.setRenderingMode(RenderingMode.FILL);
        });
    }

    Sheet link(double left, double top, double right, double bottom, String target) {
        links.add(new LinkArea(page, (float) left, (float) top, (float) right, (float) bottom, target));
        return this;
    }

    SourceDocument read() throws IOException, TikaException {
        return read(Stream.AS_GIVEN);
    }

    SourceDocument read(Stream stream) throws IOException, TikaException {
        return read(bytes(stream), ReadLimits.DEFAULT);
    }

    static SourceDocument read(byte[] pdf, ReadLimits limits) throws IOException, TikaException {
        DocumentBuilder builder = new DocumentBuilder();
        ParseContext context = new ParseContext();
        context.set(DocumentBuilder.class, builder);
        context.set(ReadLimits.class, limits);
        new PdfDocumentParser().parse(new ByteArrayInputStream(pdf), new DefaultHandler(), new Metadata(), context);
        return builder.build(
                new SourceMetadata("application/pdf", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** The texts of the lines, a list mark before each that has one. */
    static List<String> texts(SourceDocument document) {
        return document.lines().stream()
                .map(line -> line.bullet().map(bullet -> "* ").orElse("") + line.text())
                .toList();
    }

    byte[] encrypted(String password) throws IOException {
        try (PDDocument document = document(Stream.AS_GIVEN)) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return save(document);
        }
    }

    byte[] bytes(Stream stream) throws IOException {
        try (PDDocument document = document(stream)) {
            return save(document);
        }
    }

    private static byte[] save(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private PDDocument document(Stream stream) throws IOException {
        PDDocument document = new PDDocument();
        List<Text> pieces = pieces(stream);
        for (int i = 0; i <= page; i++) {
            int number = i;
            PDPage sheet = new PDPage(new PDRectangle(WIDTH, pageHeight));
            sheet.setRotation(rotation);
            document.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                for (Shape shape : before) {
                    if (shape.page() == number) {
                        shape.drawing().onto(content);
                    }
                }
                for (Text text : pieces) {
                    if (text.page() == number) {
                        show(content, text);
                    }
                }
                for (Shape shape : after) {
                    if (shape.page() == number) {
                        shape.drawing().onto(content);
                    }
                }
            }
            for (LinkArea link : links) {
                if (link.page() == number) {
                    sheet.getAnnotations().add(annotation(link));
                }
            }
        }
        return document;
    }

    private void show(PDPageContentStream content, Text text) throws IOException {
        content.beginText();
        content.setFont(text.font(), text.size());
        content.newLineAtOffset(text.x(), pageHeight - text.y());
        content.showText(text.text());
        content.endText();
    }

    private PDAnnotationLink annotation(LinkArea link) {
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setRectangle(new PDRectangle(
                link.left(), pageHeight - link.bottom(), link.right() - link.left(), link.bottom() - link.top()));
        PDActionURI action = new PDActionURI();
        action.setURI(link.target());
        annotation.setAction(action);
        return annotation;
    }

    private List<Text> pieces(Stream stream) throws IOException {
        List<Text> pieces = new ArrayList<>();
        for (Text text : texts) {
            switch (stream) {
                case AS_GIVEN, ROW_BY_ROW -> pieces.add(text);
                case SHUFFLED_WORDS -> {
                    int from = 0;
                    for (int to = 0; to <= text.text().length(); to++) {
                        if (to == text.text().length() || text.text().charAt(to) == ' ') {
                            if (to > from) {
                                pieces.add(text.part(from, to));
                            }
                            from = to + 1;
                        }
                    }
                }
                case SHUFFLED_GLYPHS -> {
                    for (int i = 0; i < text.text().length(); i++) {
                        if (text.text().charAt(i) != ' ') {
                            pieces.add(text.part(i, i + 1));
                        }
                    }
                }
            }
        }
        if (stream == Stream.ROW_BY_ROW) {
            pieces.sort(Comparator.comparing(Text::y).thenComparing(Text::x));
        } else if (stream != Stream.AS_GIVEN) {
            Collections.shuffle(pieces, new Random(7));
        }
        return pieces;
    }
}
