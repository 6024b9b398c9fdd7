package dev.vitae.training;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The fonts of one PDF: the standard ones, and an embedded one for what they don't have. Not thread-safe. */
final class PdfFonts {

    private static final String DINGBATS = "■●◆➢➤✓✔✉☎❖";
    private static final String EMBEDDED = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDDocument document;
    private final Style.Face face;
    private final Map<FontName, PDFont> fonts = new EnumMap<>(FontName.class);
    private final Map<PDFont, Map<Integer, Double>> widths = new HashMap<>();
    private Optional<PDFont> embedded = Optional.empty();

    PdfFonts(PDDocument document, Style.Face face) {
        this.document = document;
        this.face = face;
    }

    /** A piece of text in one font. */
    record Piece(String text, PDFont font) {}

    /** The text cut where another font is needed. */
    java.util.List<Piece> pieces(String text, boolean bold, boolean italic) {
        java.util.List<Piece> pieces = new java.util.ArrayList<>();
        StringBuilder part = new StringBuilder();
        Optional<PDFont> last = Optional.empty();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            PDFont font = fontFor(c, bold, italic);
            if (last.isPresent() && !last.get().equals(font)) {
                pieces.add(new Piece(part.toString(), last.get()));
                part.setLength(0);
            }
            last = Optional.of(font);
            part.appendCodePoint(c);
            i += Character.charCount(c);
        }
        last.ifPresent(font -> pieces.add(new Piece(part.toString(), font)));
        return pieces;
    }

    double width(String text, double size, boolean bold, boolean italic) {
        double width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += glyph(fontFor(c, bold, italic), c);
            i += Character.charCount(c);
        }
        return width * size;
    }

    double width(Piece piece, double size) {
        return piece.text()
                        .codePoints()
                        .mapToDouble(c -> glyph(piece.font(), c))
                        .sum()
                * size;
    }

    private double glyph(PDFont font, int c) {
        return widths.computeIfAbsent(font, f -> new HashMap<>()).computeIfAbsent(c, code -> {
            try {
                return font.getStringWidth(Character.toString(code)) / 1000.0;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private PDFont fontFor(int c, boolean bold, boolean italic) {
        if (c > 0xff && DINGBATS.indexOf(c) >= 0) {
            return standard(FontName.ZAPF_DINGBATS);
        }
        if (!isInStandard(c) || (face == Style.Face.EMBEDDED && !bold && !italic)) {
            return embedded();
        }
        return standard(name(bold, italic));
    }

    /** Whether WinAnsi has the character. */
    private static boolean isInStandard(int c) {
        return (c >= 0x20 && c < 0x7f)
                || (c >= 0xa1 && c <= 0xff && c != 0xad)
                || "–—‘’“”•…€™Œœ‹›ŠšŽžŸ".indexOf(c) >= 0;
    }

    private FontName name(boolean bold, boolean italic) {
        return switch (face) {
            case SANS, EMBEDDED ->
                bold
                        ? italic ? FontName.HELVETICA_BOLD_OBLIQUE : FontName.HELVETICA_BOLD
                        : italic ? FontName.HELVETICA_OBLIQUE : FontName.HELVETICA;
            case SERIF ->
                bold
                        ? italic ? FontName.TIMES_BOLD_ITALIC : FontName.TIMES_BOLD
                        : italic ? FontName.TIMES_ITALIC : FontName.TIMES_ROMAN;
            case MONO ->
                bold
                        ? italic ? FontName.COURIER_BOLD_OBLIQUE : FontName.COURIER_BOLD
                        : italic ? FontName.COURIER_OBLIQUE : FontName.COURIER;
        };
    }

    private PDFont standard(FontName name) {
        return fonts.computeIfAbsent(name, PDType1Font::new);
    }

    private PDFont embedded() {
        if (embedded.isEmpty()) {
            try (InputStream in = PDFont.class.getResourceAsStream(EMBEDDED)) {
                if (in == null) {
                    throw new IllegalStateException("PDFBox came without " + EMBEDDED);
                }
                embedded = Optional.of(PDType0Font.load(document, in, true));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return embedded.get();
    }
}
