package dev.vitae.schema.normalize;

/** The brackets, quotes and sentence marks around an address in running text. */
final class Frame {

    private static final String BEFORE = "<([{\"'“„‘«";
    private static final String AFTER = ">]}\"'”“’».,;:!";

    private Frame() {}

    /** What stands inside. A closing parenthesis belongs to the address if that has an opening one. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isOf(BEFORE, text.charAt(start))) {
            start++;
        }
        boolean opens = text.indexOf('(', start) >= 0;
        while (start < end && (isOf(AFTER, text.charAt(end - 1)) || (!opens && text.charAt(end - 1) == ')'))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isOf(String marks, char character) {
        return marks.indexOf(character) >= 0 || Character.isWhitespace(character);
    }
}
