package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageImagesTest {

    private static final PageImages IMAGES = PageImages.create();

    /** Signs of a font may reach a little over the box that the font tells. */
    private static final double POINTS_AROUND = 3;

    private static final int DARK = 100;

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void showsWordsWhereTheirSpotsAre(int rotation) throws IOException {
        assertWordsStandInTheirSpots(sheet().rotated(rotation).bytes(Sheet.Stream.AS_GIVEN));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void showsNoMoreThanTheCropBoxDoes(int rotation) throws IOException {
        try (PDDocument document = Loader.loadPDF(sheet().rotated(rotation).bytes(Sheet.Stream.AS_GIVEN))) {
            document.getPage(0).setCropBox(new PDRectangle(40, 300, 400, 480));

            byte[] cropped = save(document);

            assertWordsStandInTheirSpots(cropped);
            PageImage image = IMAGES.of(cropped).get(0);
            double ratio = (double) image.width() / image.height();
            assertThat(rotation % 180 == 0 ? ratio : 1 / ratio).isBetween(0.82, 0.85);
        }
    }

    @Test
    void drawsInColour() throws IOException {
        byte[] pdf = new Sheet().fill(0, 0, 600, 800, Color.ORANGE).bytes(Sheet.Stream.AS_GIVEN);

        assertThat(new Color(picture(IMAGES.of(pdf).get(0)).getRGB(50, 50))).isEqualTo(Color.ORANGE);
    }

    @Test
    void drawsNoMorePagesThanAreAllowed() throws IOException {
        byte[] pdf = sheet().nextPage()
                .text(50, 50, "Two")
                .nextPage()
                .text(50, 50, "Three")
                .bytes(Sheet.Stream.AS_GIVEN);

        assertThat(IMAGES.of(pdf)).extracting(PageImage::page).containsExactly(1, 2, 3);
        assertThat(PageImages.within(new ReadLimits(1_000_000, 1_000, 2, 500, Duration.ofMinutes(1)))
                        .of(pdf))
                .extracting(PageImage::page)
                .containsExactly(1, 2);
    }

    @Test
    void drawsALargePageWithNoMorePixels() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(14_400, 14_400)));

            PageImage image = IMAGES.of(save(document)).get(0);

            assertThat((long) image.width() * image.height()).isLessThan(4_100_000);
        }
    }

    @Test
    void leavesOutAPageThatWouldTakeForever() throws IOException {
        PageImages hasty = PageImages.within(new ReadLimits(1_000_000, 1_000, 10, 500, Duration.ofSeconds(2)));

        List<PageImage> images = hasty.of(formsWithinForms());

        assertThat(images).extracting(PageImage::page).containsExactly(1);
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .as("what was given up has ended")
                .noneMatch(name -> name.startsWith("vitae-reader"));
    }

    @Test
    void drawsALonePicture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new Scan().text(50, 60, 20, "Ada Moss").image(0), "png", png);

        List<PageImage> images = IMAGES.of(png.toByteArray());

        assertThat(images).hasSize(1);
        assertThat((double) images.get(0).width() / images.get(0).height()).isBetween(0.74, 0.76);
    }

    @Test
    void formatsWithoutPagesHaveNone() throws IOException {
        assertThat(IMAGES.of("Ada Moss\nCook\n".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void saysThatAFileIsProtectedOrDamaged() throws IOException {
        byte[] secret = sheet().encrypted("secret");
        byte[] broken = "%PDF-1.7\nnothing of a PDF".getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(UnreadableDocumentException.Encrypted.class).isThrownBy(() -> IMAGES.of(secret));
        assertThatExceptionOfType(UnreadableDocumentException.Damaged.class).isThrownBy(() -> IMAGES.of(broken));
    }

    private static Sheet sheet() {
        return new Sheet()
                .size(18)
                .text(60, 60, "Ada Moss")
                .size(10)
                .text(60, 100, "Cook")
                .text(300, 400, "Mill Lane");
    }

    private static void assertWordsStandInTheirSpots(byte[] pdf) throws IOException {
        SourceDocument document = DocumentReader.create().read(new ByteArrayInputStream(pdf), "");
        BufferedImage picture = picture(IMAGES.of(pdf).get(0));
        double scale = picture.getWidth() / document.pages().get(0).width();
        assertThat(document.lines()).isNotEmpty();
        for (Line line : document.lines()) {
            for (Spot spot : document.spots(line.span())) {
                assertThat(clear(picture, spot.box(), scale)).as(line.text()).isPositive();
            }
        }
        assertThat(clear(picture, new BoundingBox(0, 0, 1_000, 1_000), scale)).isZero();
    }

    /** How many dark pixels there are under a box; they are white from then on. */
    private static int clear(BufferedImage picture, BoundingBox box, double scale) {
        int dark = 0;
        int right = (int) Math.min(picture.getWidth(), (box.right() + POINTS_AROUND) * scale);
        int bottom = (int) Math.min(picture.getHeight(), (box.bottom() + POINTS_AROUND) * scale);
        for (int y = (int) Math.max(0, (box.top() - POINTS_AROUND) * scale); y < bottom; y++) {
            for (int x = (int) Math.max(0, (box.left() - POINTS_AROUND) * scale); x < right; x++) {
                dark += (picture.getRGB(x, y) & 0xFF) < DARK ? 1 : 0;
                picture.setRGB(x, y, Color.WHITE.getRGB());
            }
        }
        return dark;
    }

    /** A page, then one whose form draws another four times, and that one another, and so on. */
    private static byte[] formsWithinForms() throws IOException {
        try (PDDocument document = Loader.loadPDF(sheet().bytes(Sheet.Stream.AS_GIVEN))) {
            PDFormXObject inner = form(document, "0 0 1 1 re f", new PDResources());
            for (int i = 0; i < 20; i++) {
                PDResources resources = new PDResources();
                String name = resources.add(inner).getName();
                inner = form(document, ("/" + name + " Do ").repeat(4), resources);
            }
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(inner);
            }
            return save(document);
        }
    }

    private static PDFormXObject form(PDDocument document, String content, PDResources resources) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(100, 100));
        form.setResources(resources);
        try (java.io.OutputStream out = form.getContentStream().createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static BufferedImage picture(PageImage image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(image.png()));
    }

    private static byte[] save(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
