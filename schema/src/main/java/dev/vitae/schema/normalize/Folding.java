package dev.vitae.schema.normalize;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One spelling for what differs only in case, accents or white space. */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ´`′]");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2007]+");

    private Folding() {}

    static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        if (text.chars().allMatch(c -> c < 128)) {
            return withSingleBlanks(text.toLowerCase(Locale.ROOT).replace('`', '\''))
                    .strip();
        }
        String plain = DASHES.matcher(APOSTROPHES.matcher(text).replaceAll("'")).replaceAll("-");
        String bare =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(bare.toLowerCase(Locale.ROOT).replace("ß", "ss"))
                .replaceAll(" ")
                .strip();
    }

    private static String withSingleBlanks(String ascii) {
        StringBuilder single = new StringBuilder(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            boolean blank = c == ' ' || (c >= '\t' && c <= '\r');
            if (!blank) {
                single.append(c);
            } else if (single.length() == 0 || single.charAt(single.length() - 1) != ' ') {
                single.append(' ');
            }
        }
        return single.toString();
    }

    /** Whether there is nothing to fold but case, as in most words and names. */
    private static boolean isPlain(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean part = c < 128 && Character.isLetterOrDigit(c);
            if (!part && (c != ' ' || blank)) {
                return false;
            }
            blank = !part;
        }
        return !blank;
    }
}
