package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

class PageRendererTest {

    private static final int SIZE = 64;

    @Test
    void drawsAPictureThatIsCompressedAsJbig2() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(SIZE, SIZE));
            document.addPage(page);
            PDImageXObject picture = new PDImageXObject(
                    document,
                    new ByteArrayInputStream(jbig2(document)),
                    COSName.JBIG2_DECODE,
                    SIZE,
                    SIZE,
                    1,
                    PDDeviceGray.INSTANCE);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0);
            }

            BufferedImage shown = new PageRenderer(document).renderImage(0);
            assertThat(new Color(shown.getRGB(SIZE / 4, SIZE / 2))).isEqualTo(Color.BLACK);
            assertThat(new Color(shown.getRGB(3 * SIZE / 4, SIZE / 2))).isEqualTo(Color.WHITE);
        }
    }

    /** A picture whose left half is black, in two segments as a PDF holds them (ITU-T T.88, 7.2 and 7.4). */
    private static byte[] jbig2(PDDocument document) throws IOException {
        byte[] coded = groupFour(document);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            segment(out, 0, 48, 19);
            out.writeInt(SIZE);
            out.writeInt(SIZE);
            out.writeLong(0);
            out.writeByte(0);
            out.writeShort(0);
            segment(out, 1, 38, 18 + coded.length);
            out.writeInt(SIZE);
            out.writeInt(SIZE);
            out.writeLong(0);
            out.writeByte(0);
            // What follows is coded as in a fax of group 4.
            out.writeByte(1);
            out.write(coded);
        }
        return bytes.toByteArray();
    }

    private static void segment(DataOutputStream out, int number, int type, int length) throws IOException {
        out.writeInt(number);
        out.writeByte(type);
        out.writeByte(0);
        out.writeByte(1);
        out.writeInt(length);
    }

    private static byte[] groupFour(PDDocument document) throws IOException {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(SIZE / 2, 0, SIZE / 2, SIZE);
        graphics.dispose();
        try (InputStream coded =
                CCITTFactory.createFromImage(document, image).getCOSObject().createRawInputStream()) {
            return coded.readAllBytes();
        }
    }
}
