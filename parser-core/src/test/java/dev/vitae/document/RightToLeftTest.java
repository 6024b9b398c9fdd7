package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

class RightToLeftTest {

    @Test
    void turnsAWordRound() {
        assertThat(RightToLeft.read("םולש")).isEqualTo("שלום");
        assertThat(RightToLeft.read("(םולש)")).isEqualTo("(שלום)");
        assertThat(RightToLeft.read("12-ה")).isEqualTo("ה-12");
        assertThat(RightToLeft.read("Ada")).isEqualTo("Ada");
    }

    @Test
    void takesTheShapesOfArabicLettersForTheirLetters() {
        String drawn = PdfCharacters.TEXT.read("\uFEE1", 0)
                + PdfCharacters.TEXT.read("\uFEFC", 0)
                + PdfCharacters.TEXT.read("\uFEB3", 0);
        assertThat(RightToLeft.read(drawn)).isEqualTo("سلام");
    }

    @Test
    void readsTheWordsOfALineFromTheRight() throws Exception {
        assertThat(Sheet.texts(Sheet.read(pdf("2019 (סדיל) תיננג"), ReadLimits.DEFAULT)))
                .containsExactly("גננית (לידס) 2019");
    }

    @Test
    void leavesALineInLatinLettersAsItIsAroundAWordThatRunsLeft() throws Exception {
        assertThat(Sheet.texts(Sheet.read(pdf("Languages: Hebrew, תירבע and Welsh"), ReadLimits.DEFAULT)))
                .containsExactly("Languages: Hebrew, עברית and Welsh");
    }

    /** A line whose characters are drawn from left to right as they stand. */
    private static byte[] pdf(String drawn) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont font = PDType0Font.load(
                    document,
                    Objects.requireNonNull(PDFont.class.getResourceAsStream(
                            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")));
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, 12);
                content.newLineAtOffset(72, 700);
                content.showText(drawn);
                content.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
