package dev.vitae.document;

import java.nio.charset.StandardCharsets;

/**
 * Cuts an RTF file into braces, control words and bytes of text (RTF specification 1.9.1, "RTF syntax"). It goes over
 * whatever is malformed, so that a damaged file gives what is left of it. Not thread-safe.
 */
final class RtfTokens {

    enum Kind {
        OPEN,
        CLOSE,
        /** A control word or control symbol. */
        WORD,
        /** A byte of text, plain or written as {@code \'hh}. */
        BYTE,
        END
    }

    private static final int LONGEST_WORD = 32;

    private final byte[] bytes;
    private int at;
    private String word = "";
    private boolean valued;
    private int value;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The control word, without its backslash. */
    String word() {
        return word;
    }

    /** The number after the control word, or {@code otherwise} where there is none. */
    int value(int otherwise) {
        return valued ? value : otherwise;
    }

    /** The byte of text, from 0 to 255. */
    int textByte() {
        return value;
    }

    Kind next() {
        while (at < bytes.length) {
            int c = bytes[at++] & 0xFF;
            switch (c) {
                case '{' -> {
                    return Kind.OPEN;
                }
                case '}' -> {
                    return Kind.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {}
                case '\t' -> {
                    return symbol("tab");
                }
                default -> {
                    return text(c);
                }
            }
        }
        return Kind.END;
    }

    private Kind text(int character) {
        value = character;
        return Kind.BYTE;
    }

    private Kind symbol(String name) {
        word = name;
        valued = false;
        return Kind.WORD;
    }

    private Kind control() {
        if (at >= bytes.length) {
            return Kind.END;
        }
        int c = bytes[at] & 0xFF;
        if (isLetter(c)) {
            return controlWord();
        }
        at++;
        return switch (c) {
            case '\'' -> hex();
            case '{', '}', '\\' -> text(c);
            case '\r', '\n' -> symbol("par");
            case '\t' -> symbol("tab");
            default -> symbol(String.valueOf((char) c));
        };
    }

    private Kind hex() {
        int code = 0;
        for (int digits = 0; digits < 2 && at < bytes.length; digits++) {
            int digit = Character.digit(bytes[at], 16);
            if (digit < 0) {
                break;
            }
            code = code * 16 + digit;
            at++;
        }
        return text(code);
    }

    private Kind controlWord() {
        int start = at;
        while (at < bytes.length && isLetter(bytes[at] & 0xFF)) {
            at++;
        }
        symbol(new String(bytes, start, Math.min(at - start, LONGEST_WORD), StandardCharsets.US_ASCII));
        number();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            at = (int) Math.min(bytes.length, (long) at + Math.max(0, value(0)));
        }
        return Kind.WORD;
    }

    private void number() {
        int start = at;
        boolean negative = at < bytes.length && bytes[at] == '-';
        at += negative ? 1 : 0;
        long number = 0;
        int digits = 0;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            number = Math.min(Integer.MAX_VALUE, number * 10 + bytes[at] - '0');
            at++;
            digits++;
        }
        valued = digits > 0;
        value = (int) (negative ? -number : number);
        if (!valued) {
            at = start;
        }
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
