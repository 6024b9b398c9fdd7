package dev.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of short texts, for looking them up. */
final class Words {

    private static final int LONGEST_ABBREVIATION = 4;

    private Words() {}

    /** The words of the text: runs of letters, digits and the signs that stand inside of words. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && isWordPart(text, i, start)) {
                i++;
            }
            if (i > start) {
                String key = text.substring(start, i)
                        .replace(".", "")
                        .replace('’', '\'')
                        .toLowerCase(Locale.ROOT);
                if (!key.isEmpty()) {
                    words.add(new Word(key, start, i));
                }
            } else {
                i++;
            }
        }
        return words;
    }

    private static boolean isWordPart(String text, int i, int start) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || "+#&".indexOf(c) >= 0) {
            return true;
        }
        if (i == start) {
            return false;
        }
        boolean inside = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        return inside ? ".'’-".indexOf(c) >= 0 : c == '.' && i - start <= LONGEST_ABBREVIATION;
    }
}
