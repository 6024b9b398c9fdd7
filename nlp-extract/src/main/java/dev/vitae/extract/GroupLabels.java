package dev.vitae.extract;

import dev.vitae.extract.LineCuts.Part;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Where groups begin in a text of several, each with its label ({@code Languages: Java, C Databases: MySQL, Oracle}). */
final class GroupLabels {

    /** Words that a label begins with and does not end with ({@code Operating Systems}). */
    private static final Set<String> OPENERS = Set.copyOf(Lexicon.lines("group-openers.txt"));

    private static final Set<String> JOINTS = Set.of("&", "and", "und", "et", "y", "e", "en", "/");
    private static final int FEWEST = 2;

    private GroupLabels() {}

    /** The places of all labels but a first one at the start. */
    static NavigableMap<Integer, Part> find(String text) {
        NavigableMap<Integer, Part> cuts = new TreeMap<>();
        List<Word> words = RunningWords.of(text, 0, text.length()).words();
        int labels = 0;
        for (int i = 0; i + 1 < words.size(); i++) {
            if (isLabelEnd(words.get(i))) {
                labels++;
                int start = words.get(labelStart(words, i)).start();
                if (start > 0) {
                    cuts.put(start, Part.BODY);
                }
            }
        }
        return labels < FEWEST ? new TreeMap<>() : cuts;
    }

    private static boolean isLabelEnd(Word word) {
        String key = word.key();
        return key.length() > 2 && key.endsWith(":") && Character.isLetter(key.charAt(key.length() - 2));
    }

    private static int labelStart(List<Word> words, int end) {
        int start = end;
        boolean goesOn = true;
        while (goesOn && start > 0) {
            String before = words.get(start - 1).key();
            boolean joined = start > 1 && JOINTS.contains(before) && isOpen(words.get(start - 2));
            boolean small = Character.isLowerCase(words.get(start).key().charAt(0));
            goesOn = isOpen(words.get(start - 1))
                    && (joined
                            || small
                            || OPENERS.contains(Lexicon.lower(before))
                            || JOINTS.contains(words.get(start).key()));
            start -= goesOn ? 1 : 0;
        }
        return start;
    }

    /** Whether the next word may go on with what the word says. */
    private static boolean isOpen(Word word) {
        char last = word.key().charAt(word.key().length() - 1);
        return ",;:.)".indexOf(last) < 0;
    }
}
