package dev.vitae.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells text from all other kinds of files by its characters, before all kinds are asked for one by one. */
final class PlainText {

    private static final int SAMPLE = 65_536;

    /** No kind of file that is written in characters begins with so many words of letters alone. */
    private static final int WORDS = 2;

    private static final int HEADINGS = 2;

    private static final Pattern WHOLE_PAGE =
            Pattern.compile("<(?:!doctype|html|head|body)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern MARKDOWN_HEADING = Pattern.compile("^ {0,3}+#{1,6}+ ++\\S", Pattern.MULTILINE);

    private PlainText() {}

    /**
     * Whether the file begins with words, as a name does, perhaps behind the marks of a heading, and has no character that
     * HTML could not do without. Where it has not, it may be text all the same.
     */
    static boolean isSure(byte[] bytes) {
        return isBegunWithWords(bytes) && isPrintable(bytes) && !has(bytes, '<');
    }

    /** No control characters but those of text: text in some charset of one byte a letter, or of several. */
    static boolean isPrintable(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            int c = bytes[i] & 0xFF;
            boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1B;
            if (control || c == 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** Whether what has tags is Markdown with some HTML in it: two headings with number signs, and nothing that only whole pages have. */
    static boolean isMarkdown(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
        return !WHOLE_PAGE.matcher(text).find()
                && MARKDOWN_HEADING.matcher(text).results().limit(HEADINGS).count() == HEADINGS;
    }

    private static boolean isBegunWithWords(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && (bytes[at] == '#' || isBlank(bytes[at]))) {
            at++;
        }
        int words = 0;
        while (words < WORDS && at < bytes.length && isLetter(bytes[at])) {
            while (at < bytes.length && isLetter(bytes[at])) {
                at++;
            }
            if (at < bytes.length && !isBlank(bytes[at])) {
                return false;
            }
            while (at < bytes.length && isBlank(bytes[at])) {
                at++;
            }
            words++;
        }
        return words == WORDS;
    }

    private static boolean isLetter(byte c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean has(byte[] bytes, char sign) {
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == sign) {
                return true;
            }
        }
        return false;
    }
}
