package dev.vitae.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** A font of a PDF: how it looks, and what its codes stand for. Not thread-safe; of one document. */
final class PdfFace {

    private static final Pattern BOLD =
            Pattern.compile("bold|black|heavy|semibd|demi(?!light)|extrabld|fett|negrita|gras");
    private static final Pattern ITALIC = Pattern.compile("italic|oblique|kursiv|slanted");
    private static final Pattern ICONS = Pattern.compile(
            "awesome|icon|fa-solid|fa-brands|fa-regular|glyphicon|fontello|icomoon|entypo|typicons|dashicons|octicons|linea|materialdesign|webdings|wingdings|dingbat|academicons|simpleicons|feather");
    private static final int BOLD_WEIGHT = 600;

    private final PDFont font;
    private final String name;
    private final boolean bold;
    private final boolean italic;
    private final PdfCharacters characters;
    private final double scale;
    private final Map<Integer, String> texts = new HashMap<>();

    PdfFace(PDFont font) {
        this.font = font;
        this.name = plainName(font.getName());
        String lower = name.toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        this.bold = BOLD.matcher(lower).find()
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
        this.italic = ITALIC.matcher(lower).find()
                || (descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0));
        this.characters = lower.contains("wingdings")
                ? PdfCharacters.WINGDINGS
                : lower.startsWith("symbol")
                        ? PdfCharacters.SYMBOL
                        : ICONS.matcher(lower).find() ? PdfCharacters.ICONS : PdfCharacters.TEXT;
        this.scale = font instanceof PDType3Font type3 ? emOfType3(type3) : 1;
    }

    /** The name without the mark of a subset. */
    String name() {
        return name;
    }

    boolean isBold() {
        return bold;
    }

    boolean isItalic() {
        return italic;
    }

    /** The height of the em square for a font size of one. */
    double scale() {
        return scale;
    }

    /**
     * What {@code code} stands for, as a person reads it: empty for an icon, {@link PdfCharacters#UNREADABLE} where the
     * font does not tell.
     */
    String text(int code) throws IOException {
        String known = texts.get(code);
        if (known == null) {
            known = characters.read(unicode(code), code);
            texts.put(code, known);
        }
        return known;
    }

    private String unicode(int code) throws IOException {
        String unicode = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (unicode != null) {
            return unicode;
        }
        // Readers show the code itself for a simple font whose encoding has no name for it.
        boolean printable = font instanceof PDSimpleFont && code >= ' ' && code < 0x7F;
        return printable ? Character.toString(code) : PdfCharacters.UNREADABLE;
    }

    private static String plainName(@org.jspecify.annotations.Nullable String name) {
        if (name == null) {
            return "";
        }
        return name.length() > 7 && name.charAt(6) == '+' ? name.substring(7) : name;
    }

    private static double emOfType3(PDType3Font font) {
        double unit = Math.abs(font.getFontMatrix().getScaleY());
        double height = font.getFontBBox() == null ? 0 : font.getFontBBox().getHeight() * unit;
        return height == 0 || (height > 0.3 && height < 3) ? 1 : height;
    }
}
