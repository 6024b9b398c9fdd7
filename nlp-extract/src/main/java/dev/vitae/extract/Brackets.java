package dev.vitae.extract;

/** Round, square and curly brackets in a text. */
final class Brackets {

    private Brackets() {}

    /** How many brackets are open before the character at {@code index}. */
    static int depth(String text, int index) {
        int depth = 0;
        for (int i = 0; i < index; i++) {
            char c = text.charAt(i);
            if (isOpening(c)) {
                depth++;
            } else if (isClosing(c) && depth > 0) {
                depth--;
            }
        }
        return depth;
    }

    static boolean isOpening(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    static boolean isClosing(char c) {
        return c == ')' || c == ']' || c == '}';
    }
}
