package dev.vitae.document;

/** Text of a document made safe to stand in HTML, in elements and in quoted attributes. */
public final class HtmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private HtmlText() {}

    /**
     * The text with no character that HTML takes for its own, and none that a page should not have: control characters
     * other than tab and line feed, halves of characters, and signs that turn the direction of what follows become U+FFFD.
     */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\t', '\n' -> safe.append((char) c);
                default -> safe.appendCodePoint(isText(c) ? c : REPLACEMENT);
            }
        });
        return safe.toString();
    }

    private static boolean isText(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            // These turn the direction of what follows, beyond the line itself.
            case Character.FORMAT -> !(c >= 0x202A && c <= 0x202E) && !(c >= 0x2066 && c <= 0x2069);
            default -> true;
        };
    }
}
