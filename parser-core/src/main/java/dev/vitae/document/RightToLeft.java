package dev.vitae.document;

import java.text.Bidi;
import java.util.List;

/**
 * Puts what is written from right to left, and was found from left to right on a page, in the order in which it is
 * read: the Unicode Bidirectional Algorithm (UAX 9) run backwards, which is its own inverse for letters with numbers and
 * foreign words among them.
 */
final class RightToLeft {

    private static final char FIRST = '\u0590';
    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";

    private RightToLeft() {}

    /** Whether any of the characters is of a script that runs to the left. */
    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && runsLeft(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A word whose characters are given from left to right, as it is read. */
    static String read(String drawn) {
        if (!isIn(drawn)) {
            return drawn;
        }
        byte[] levels = levels(drawn, Bidi.DIRECTION_RIGHT_TO_LEFT);
        Character[] read = new Character[drawn.length()];
        for (int i = 0; i < read.length; i++) {
            read[i] = levels[i] % 2 == 0 ? drawn.charAt(i) : mirrored(drawn.charAt(i));
        }
        Bidi.reorderVisually(levels, 0, read, 0, read.length);
        StringBuilder text = new StringBuilder(read.length);
        for (Character c : read) {
            text.append(c.charValue());
        }
        return text.toString();
    }

    /** The words of a line, given from left to right and each as it is read, in the order in which they are read. */
    static List<Word> read(List<Word> drawn) {
        if (drawn.stream().noneMatch(word -> isIn(word.text()))) {
            return drawn;
        }
        StringBuilder line = new StringBuilder();
        int[] starts = new int[drawn.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = line.length();
            line.append(drawn.get(i).text()).append(' ');
        }
        long left = line.chars().filter(c -> runsLeft((char) c)).count();
        long letters = line.chars().filter(Character::isLetter).count();
        byte[] all = levels(
                line.toString(), 2 * left >= letters ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[starts.length];
        for (int i = 0; i < starts.length; i++) {
            levels[i] = all[starts[i]];
        }
        Word[] words = drawn.toArray(Word[]::new);
        Bidi.reorderVisually(levels, 0, words, 0, words.length);
        return List.of(words);
    }

    private static byte[] levels(String text, int direction) {
        Bidi bidi = new Bidi(text, direction);
        byte[] levels = new byte[text.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
        }
        return levels;
    }

    private static boolean runsLeft(char c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static char mirrored(char c) {
        int opening = OPENING.indexOf(c);
        int closing = CLOSING.indexOf(c);
        return opening >= 0 ? CLOSING.charAt(opening) : closing >= 0 ? OPENING.charAt(closing) : c;
    }
}
