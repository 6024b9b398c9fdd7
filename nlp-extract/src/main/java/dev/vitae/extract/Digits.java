package dev.vitae.extract;

/** Tells faster than an expression could that a text has no date: each has two digits side by side, and most lines have none. */
final class Digits {

    private Digits() {}

    /** Whether two digits, of any script, stand side by side. */
    static boolean areTwoIn(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            boolean next = Character.isDigit(text.charAt(i));
            if (digit && next) {
                return true;
            }
            digit = next;
        }
        return false;
    }
}
