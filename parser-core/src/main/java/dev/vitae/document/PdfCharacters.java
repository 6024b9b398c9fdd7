package dev.vitae.document;

import java.text.Normalizer;

/**
 * Turns what a font says its glyphs stand for into characters that a person would type: ligatures into their letters,
 * private-use bullets into bullets, icons into nothing.
 */
enum PdfCharacters {
    /** A font of letters. */
    TEXT {
        @Override
        String symbol(int code) {
            // Symbol-encoded subsets of ordinary fonts hold their letters at F020 to F07E.
            return code == 0xB7 ? BULLET : code >= 0x20 && code < 0x7F ? Character.toString(code) : "";
        }
    },
    /** Adobe's and Microsoft's Symbol. */
    SYMBOL {
        @Override
        String symbol(int code) {
            return code == 0xB7 ? BULLET : code == 0x2D ? "-" : code == 0x20 || code == 0xA0 ? " " : "";
        }
    },
    WINGDINGS {
        @Override
        String symbol(int code) {
            return WINGDING_BULLETS.indexOf(code) >= 0 ? BULLET : code == 0x20 || code == 0xA0 ? " " : "";
        }

        @Override
        String read(String unicode, int code) {
            if (unicode.length() == 1 && ListMark.isMark(unicode.charAt(0))) {
                return unicode;
            }
            int symbol = unicode.length() == 1 ? unicode.charAt(0) : code;
            return symbol(symbol & 0xFF);
        }
    },
    /** A font of pictures. */
    ICONS {
        @Override
        String symbol(int code) {
            return "";
        }

        @Override
        String read(String unicode, int code) {
            if (unicode.isBlank()) {
                return unicode;
            }
            return unicode.length() == 1 && ListMark.isMark(unicode.charAt(0)) ? unicode : "";
        }
    };

    /** Stands for a character that nobody can read. */
    static final String UNREADABLE = "\uFFFD";

    private static final String BULLET = "•";
    /** Squares, circles, diamonds, arrows, ticks and stars, by their codes. */
    private static final String WINGDING_BULLETS =
            "lmnopqrstuvw\u009E\u009F\u00A1\u00A2\u00A4\u00A7\u00A8\u00AB\u00B2\u00D8\u00DC\u00E0\u00E8\u00F0\u00FC\u00FE";

    /** What a code of this font's private use stands for. */
    abstract String symbol(int code);

    /** The text of a glyph that the font says stands for {@code unicode}. */
    String read(String unicode, int code) {
        if (unicode.length() == 1) {
            return readOne(unicode.charAt(0), unicode);
        }
        StringBuilder text = new StringBuilder(unicode.length());
        unicode.codePoints().forEach(point -> {
            if (!Character.isSupplementaryCodePoint(point)) {
                text.append(readOne((char) point, Character.toString(point)));
            } else if (Character.getType(point) != Character.PRIVATE_USE) {
                text.appendCodePoint(point);
            }
        });
        return text.toString();
    }

    private String readOne(char c, String unicode) {
        if (c < 0x80) {
            return c >= ' ' && c != 0x7F ? unicode : c == '\t' || c == '\n' || c == '\r' ? " " : "";
        }
        if (c >= '\uE000' && c <= '\uF8FF') {
            return (c & 0xFF00) == 0xF000 ? symbol(c & 0xFF) : "";
        }
        // Ligatures, and the shapes that Arabic letters take within words.
        if ((c >= '\uFB00' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC')) {
            String letters = Normalizer.normalize(unicode, Normalizer.Form.NFKC);
            // Words of such letters are turned round once they are whole.
            return RightToLeft.isIn(letters)
                    ? new StringBuilder(letters).reverse().toString()
                    : letters;
        }
        if (c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF') {
            return "";
        }
        return Character.isSpaceChar(c) || c < 0xA0 ? " " : unicode;
    }
}
