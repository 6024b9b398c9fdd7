package dev.vitae.document;

import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * A setting of PDFBox that holds for the whole process, and so is left to the program that embeds this library.
 *
 * <p>A PDF may name a font without bringing it along. PDFBox then looks through all fonts of the system for a likely
 * one, once a process, which takes seconds where there are many, and keeps what it found in a file
 * {@code .pdfbox.cache} in the user's home. Reading text needs no shapes of letters, so nothing is lost without.
 */
public final class PdfFonts {

    private PdfFonts() {}

    /**
     * Has PDFBox take the one font that it brings along for every font that a PDF does not. Do not call this in a
     * program that draws or prints PDFs.
     */
    public static void ignoreSystemFonts() {
        FontMappers.set(new PackedFont());
    }
}
