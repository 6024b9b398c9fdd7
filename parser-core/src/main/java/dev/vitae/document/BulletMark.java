package dev.vitae.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list mark written out in front of a text.
 *
 * @param text the mark
 * @param end where the words after it start
 */
record BulletMark(String text, int end) {

    /** The characters that writers and word processors use as bullets, besides the hyphen and the asterisk. */
    static final String SIGNS = "•‣◦∙▪▫■□●○◉◆◇❖➢➤►▶▸»›✓✔✦★☆➔→⁃·";

    private static final Pattern SIGN = Pattern.compile(
            "([" + SIGNS + "\uF0A7\uF0B7\uF0D8\uF0FC])\\s*(?=\\S)|([-*+–—]|o(?=\\s{2}|\\t))\\s+(?=\\S)");
    private static final Pattern ORDINAL = Pattern.compile("(\\(?(?:\\d{1,2}|[a-zA-Z]|[ivxIVX]{2,5})[.)])\\s+(?=\\S)");

    /** The mark that {@code text} starts with, if any. White space in front does not count. */
    static Optional<BulletMark> at(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        Matcher sign = SIGN.matcher(text).region(start, text.length());
        if (sign.lookingAt()) {
            String mark = sign.group(1) == null ? sign.group(2) : sign.group(1);
            return Optional.of(new BulletMark(mark, sign.end()));
        }
        Matcher ordinal = ORDINAL.matcher(text).region(start, text.length());
        if (ordinal.lookingAt()) {
            return Optional.of(new BulletMark(ordinal.group(1), ordinal.end()));
        }
        return Optional.empty();
    }

    /** Whether it may be the initial of a name as well ({@code K. Hannah Moss}). */
    boolean isInitial() {
        return text.length() == 2 && Character.isUpperCase(text.charAt(0)) && text.charAt(1) == '.';
    }

    /** Whether the mark counts (a number, a letter), rather than being a sign. */
    boolean isOrdinal() {
        return text.endsWith(".") || text.endsWith(")");
    }
}
