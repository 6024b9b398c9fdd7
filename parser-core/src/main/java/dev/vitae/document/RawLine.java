package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text file, without white space at either end.
 *
 * @param text the whole text
 * @param start where the line's first character stands
 * @param end where its last character ends; equal to the start in a blank line
 * @param indent how many columns stand in front of it, a tab reaching to the next multiple of four
 */
record RawLine(String text, int start, int end, int indent) {

    private static final int TAB = 4;

    /** The lines of the part of {@code text} from {@code from} to {@code to}, blank ones included. */
    static List<RawLine> split(String text, int from, int to) {
        List<RawLine> lines = new ArrayList<>();
        int start = from;
        while (start < to) {
            int end = start;
            while (end < to && !isBreak(text.charAt(end))) {
                end++;
            }
            lines.add(of(text, start, end));
            boolean pair = end + 1 < to && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        return lines;
    }

    /** The line between two offsets, with the blanks at both ends left out. */
    static RawLine of(String text, int from, int to) {
        int start = from;
        int end = to;
        int indent = 0;
        while (start < end && isBlank(text.charAt(start))) {
            indent = text.charAt(start) == '\t' ? (indent / TAB + 1) * TAB : indent + 1;
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new RawLine(text, start, end, indent);
    }

    boolean isEmpty() {
        return start == end;
    }

    int length() {
        return end - start;
    }

    /** The column after the last character. */
    int width() {
        return indent + length();
    }

    String content() {
        return text.substring(start, end);
    }

    /** The number of characters up to the first blank. */
    int firstWord() {
        int i = start;
        while (i < end && !isBlank(text.charAt(i))) {
            i++;
        }
        return i - start;
    }

    /** Whether a wide gap sets pieces of the line apart. */
    boolean hasGap() {
        return text.substring(start, end).contains("   ")
                || text.substring(start, end).indexOf('\t') >= 0;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
