package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PdfCharactersTest {

    @Test
    void takesLigaturesApart() {
        assertThat(PdfCharacters.TEXT.read("\uFB01", 1)).isEqualTo("fi");
        assertThat(PdfCharacters.TEXT.read("\uFB04", 1)).isEqualTo("ffl");
    }

    @Test
    void mapsPrivateBulletsAndDropsIcons() {
        assertThat(PdfCharacters.TEXT.read("\uF0B7", 1)).isEqualTo("•");
        assertThat(PdfCharacters.TEXT.read("\uE8B6", 1)).isEmpty();
        assertThat(PdfCharacters.ICONS.read("\uF095", 1)).isEmpty();
        assertThat(PdfCharacters.ICONS.read("p", 1)).isEmpty();
        assertThat(PdfCharacters.WINGDINGS.read("\u00A7", 0xA7)).isEqualTo("•");
        assertThat(PdfCharacters.WINGDINGS.read("*", 0x2A)).isEmpty();
    }

    @Test
    void readsEverySpaceAsABlank() {
        assertThat(PdfCharacters.TEXT.read("\u00A0", 1)).isEqualTo(" ");
        assertThat(PdfCharacters.TEXT.read("\u2003", 1)).isEqualTo(" ");
        assertThat(PdfCharacters.TEXT.read("\u200B", 1)).isEmpty();
    }
}
