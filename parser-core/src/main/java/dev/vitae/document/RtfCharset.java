package dev.vitae.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The charsets that RTF names by numbers (RTF specification 1.9.1, "Font table" and "Code page support"). */
final class RtfCharset {

    /** What a font of pictures has instead of a charset. */
    static final int SYMBOL = 2;

    private static final int DEFAULT_PAGE = 1252;

    private RtfCharset() {}

    /** The charset of {@code \fcharsetN}; {@code page} is the document's own code page. */
    static Charset ofFont(int number, int page) {
        return ofPage(
                switch (number) {
                    case 77 -> 10000;
                    case 128 -> 932;
                    case 129 -> 949;
                    case 130 -> 1361;
                    case 134 -> 936;
                    case 136 -> 950;
                    case 161 -> 1253;
                    case 162 -> 1254;
                    case 163 -> 1258;
                    case 177 -> 1255;
                    case 178 -> 1256;
                    case 186 -> 1257;
                    case 204 -> 1251;
                    case 222 -> 874;
                    case 238 -> 1250;
                    case 254 -> 437;
                    case 255 -> 850;
                    default -> page;
                });
    }

    /** The charset of a Windows code page; Western European where it is unknown. */
    static Charset ofPage(int page) {
        String name = switch (page) {
            case 437, 850, 852, 855, 857, 858, 862, 866 -> "IBM" + (page == 858 ? "00858" : page);
            case 874, 949, 950 -> "x-windows-" + page;
            case 932 -> "windows-31j";
            case 936 -> "GBK";
            case 1361 -> "x-Johab";
            case 10000 -> "x-MacRoman";
            case 65001 -> StandardCharsets.UTF_8.name();
            default -> "windows-" + (page >= 1250 && page <= 1258 ? page : DEFAULT_PAGE);
        };
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
    }

    /** What a character of a symbol font shows: a list mark, or nothing that could be read. */
    static String symbol(int code) {
        return switch (code & 0xFF) {
            case 0xB7, 0x6C, 0x9F -> "•";
            case 0xA7, 0x6E -> "▪";
            case 0xD8 -> "➢";
            case 0xFC -> "✓";
            case 0x76 -> "❖";
            case 0x20 -> " ";
            default -> "";
        };
    }
}
