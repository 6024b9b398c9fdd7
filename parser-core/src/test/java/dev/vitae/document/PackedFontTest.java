package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.junit.jupiter.api.Test;

class PackedFontTest {

    private static final PDFontDescriptor NOTHING_KNOWN = new PDFontDescriptor(new COSDictionary());

    @Test
    void standsInForFontsOfAnyKindAndName() throws IOException {
        PackedFont fonts = new PackedFont();

        assertThat(fonts.getTrueTypeFont("Anything", NOTHING_KNOWN).isFallback())
                .isTrue();
        assertThat(fonts.getFontBoxFont("Helvetica", NOTHING_KNOWN).getFont().getName())
                .isEqualTo("LiberationSans");
        assertThat(fonts.getFontBoxFont("Helvetica", NOTHING_KNOWN).getFont().hasGlyph("A"))
                .isTrue();
    }
}
