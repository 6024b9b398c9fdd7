package dev.vitae.cli;

import dev.vitae.document.HtmlText;

/** Text of one line made safe to stand in HTML, in elements and in quoted attributes. */
final class Markup {

    private static final String REPLACEMENT = "\uFFFD";

    private Markup() {}

    /** The text with no character that HTML takes for its own; tabs are arrows, to be seen. */
    static String of(String text) {
        return HtmlText.of(text).replace("\t", " \u2192 ").replace("\n", REPLACEMENT);
    }
}
