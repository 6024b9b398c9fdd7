package dev.vitae.document;

/** The marks that stand in front of the items of a list. */
final class ListMark {

    private static final String MARKS = "•●○◦∙⋅▪▫■□◾◽◼◻⬛⬜▸▹►▻▶➢➣➤➔→⇒❖◆◇♦✓✔✗✦✧★☆⁃‣❑❒❏❐∘⦿⦾⚫⚪»›¤";
    /** Stands for a mark that is drawn as a shape. */
    static final String DRAWN = "\uE000";

    /** What stands for a hollow bullet in fonts that have none; a word in some languages. */
    static final String LETTER = "o";

    private static final String DASHES = "-–—*+·~";
    private static final int LONGEST_NUMBER = 5;

    private ListMark() {}

    /** Whether the character is a list mark and hardly ever anything else. */
    static boolean isMark(char c) {
        return c >= 0x80 && MARKS.indexOf(c) >= 0;
    }

    /** Whether the word, with a space after it, may be the mark of a list item. */
    static boolean isMark(String word) {
        if (word.equals(DRAWN)) {
            return true;
        }
        if (word.length() == 1) {
            return isMark(word.charAt(0)) || DASHES.indexOf(word.charAt(0)) >= 0;
        }
        return isNumber(word);
    }

    /** Whether the word is a list's number or letter: {@code 1.}, {@code 12)}, {@code (a)}, {@code iv.}. */
    static boolean isNumber(String word) {
        int end = word.length() - 1;
        if (end < 1 || word.length() > LONGEST_NUMBER || ".)".indexOf(word.charAt(end)) < 0) {
            return false;
        }
        int start = word.charAt(0) == '(' ? 1 : 0;
        String inner = word.substring(start, end);
        if (inner.isEmpty()) {
            return false;
        }
        boolean digits = inner.length() <= 2 && inner.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean letter = inner.length() == 1 && inner.charAt(0) >= 'a' && inner.charAt(0) <= 'z';
        boolean roman = inner.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
        return digits || letter || roman;
    }
}
