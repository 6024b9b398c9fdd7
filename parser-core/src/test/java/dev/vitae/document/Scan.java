package dev.vitae.document;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Makes a scan for a test: text that is drawn into a picture, placed in points on a page of 600 by 800. */
final class Scan {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 800;
    private static final double SCALE = 200 / 72.0;

    private final BufferedImage image =
            new BufferedImage((int) (WIDTH * SCALE), (int) (HEIGHT * SCALE), BufferedImage.TYPE_BYTE_GRAY);
    private final Graphics2D graphics = image.createGraphics();

    Scan() {
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(SCALE, SCALE);
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    Scan text(int x, int y, int size, String text) {
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, size));
        graphics.drawString(text, x, y);
        return this;
    }

    Scan bullet(int x, int y) {
        graphics.fillOval(x, y - 6, 4, 4);
        return this;
    }

    /** The picture, turned clockwise by so many quarters. */
    BufferedImage image(int quarters) {
        boolean side = quarters % 2 == 1;
        BufferedImage turned = new BufferedImage(
                side ? image.getHeight() : image.getWidth(),
                side ? image.getWidth() : image.getHeight(),
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D target = turned.createGraphics();
        target.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        target.rotate(Math.PI / 2 * quarters);
        target.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        target.drawImage(image, 0, 0, null);
        return turned;
    }

    byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** A PDF with one page for each picture. */
    static byte[] pdf(BufferedImage... images) throws IOException {
        return pdf("", images);
    }

    /** A PDF with a page of text, unless that is empty, and one page for each picture. */
    static byte[] pdf(String text, BufferedImage... images) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            if (!text.isEmpty()) {
                PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            for (BufferedImage image : images) {
                boolean side = image.getWidth() > image.getHeight();
                PDRectangle size = new PDRectangle(side ? HEIGHT : WIDTH, side ? WIDTH : HEIGHT);
                PDPage page = new PDPage(size);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(
                            LosslessFactory.createFromImage(document, image), 0, 0, size.getWidth(), size.getHeight());
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
