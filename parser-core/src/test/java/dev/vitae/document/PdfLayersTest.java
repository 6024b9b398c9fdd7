package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.junit.jupiter.api.Test;

class PdfLayersTest {

    private static void show(PDPageContentStream content, float y, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
        content.newLineAtOffset(72, y);
        content.showText(text);
        content.endText();
    }

    private static SourceDocument read(boolean shown) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDOptionalContentGroup layer = new PDOptionalContentGroup("Keywords");
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            layers.addGroup(layer);
            layers.setGroupEnabled(layer, shown);
            document.getDocumentCatalog().setOCProperties(layers);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                show(content, 700, "Ada Fern");
                content.beginMarkedContent(COSName.OC, layer);
                show(content, 680, "Best gardener of all");
                content.endMarkedContent();
                show(content, 660, "Leeds");
            }
            document.save(bytes);
        }
        return Sheet.read(bytes.toByteArray(), ReadLimits.DEFAULT);
    }

    @Test
    void keepsALayerThatIsNotShownOutOfTheText() throws Exception {
        SourceDocument document = read(false);

        assertThat(Sheet.texts(document)).containsExactly("Ada Fern", "Leeds");
        assertThat(document.asides()).extracting(Line::flow).containsExactly(Flow.HIDDEN);
        assertThat(document.problems())
                .extracting(ReadingProblem::code)
                .containsExactly(ReadingProblem.Code.HIDDEN_TEXT);
    }

    @Test
    void readsALayerThatIsShown() throws Exception {
        assertThat(Sheet.texts(read(true))).containsExactly("Ada Fern", "Best gardener of all", "Leeds");
    }
}
