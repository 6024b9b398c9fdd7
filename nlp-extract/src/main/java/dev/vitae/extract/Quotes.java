package dev.vitae.extract;

/** Quotation marks at either end of a text; the same sign opens in one language and closes in another. */
final class Quotes {

    private static final String OPENING = "“\"„«";
    private static final String CLOSING = "”\"“»";

    private Quotes() {}

    static boolean opens(String text) {
        return !text.isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0;
    }

    static boolean closes(String text) {
        return !text.isEmpty() && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
