package dev.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words between two places of a running text, cut at blanks, and what their capitals tell: where names and titles
 * stand and where prose does.
 *
 * @param text the whole text
 * @param words the words, in order
 */
record RunningWords(String text, List<Word> words) {

    /** Small words that stand within names and titles. */
    private static final Set<String> SMALL = Set.copyOf(Lexicon.lines("words-within-names.txt"));

    /** Verbs that begin what was done, and don't end as most do. */
    private static final Set<String> DONE = Set.copyOf(Lexicon.lines("done-words.txt"));

    private static final int MOST_OF_HEAD = 16;
    private static final int LONGEST_ABBREVIATION = 5;
    private static final int MOST_BEFORE_SMALL = 3;
    private static final int SHORTEST_DONE = 5;

    RunningWords {
        words = List.copyOf(words);
    }

    static RunningWords of(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int i = from;
        while (i < to) {
            int start = i;
            while (i < to && text.charAt(i) != ' ') {
                i++;
            }
            if (i > start) {
                words.add(new Word(text.substring(start, i), start, i));
            }
            i++;
        }
        return new RunningWords(text, words);
    }

    /** How many of the words begin small and do not stand within names and titles. */
    int common() {
        int common = 0;
        for (int i = 0; i < words.size(); i++) {
            common += isSmall(words.get(i)) && !isSmallWord(i) ? 1 : 0;
        }
        return common;
    }

    /** Where the words with capitals begin that the text ends with, behind the end of a sentence at most; -1 if none do. */
    int headStart() {
        int first = words.size();
        while (first > 0 && !endsSentence(words.get(first - 1)) && mayBeInName(first - 1)) {
            first--;
        }
        while (first < words.size() && !begins(words.get(first))) {
            first++;
        }
        boolean head = first < words.size() && words.size() - first <= MOST_OF_HEAD;
        return head ? words.get(first).start() : -1;
    }

    /**
     * The number of the word that prose begins with: the one with a capital before the first small ones; the number of
     * all words if there is none.
     */
    int proseStart() {
        for (int i = 0; i < words.size(); i++) {
            boolean within = i + 1 < words.size() && isSmallWord(i) && !isSmall(words.get(i + 1));
            if (isSmall(words.get(i)) && !within) {
                int start = i;
                while (start > 0 && isSmall(words.get(start - 1))) {
                    start--;
                }
                return Math.max(0, start - 1);
            }
        }
        return words.size();
    }

    /** The number of the verb that stands a word or two before the last word with a capital ({@code Led Java teams}). */
    int doneBefore(int start) {
        for (int i = Math.max(0, start - MOST_BEFORE_SMALL); i < start; i++) {
            if (isDone(words.get(i).key()) && !endsSentence(words.get(i))) {
                return i;
            }
        }
        return start;
    }

    private static boolean isDone(String word) {
        return (word.length() >= SHORTEST_DONE && word.endsWith("ed") && Character.isUpperCase(word.charAt(0)))
                || DONE.contains(word);
    }

    private boolean mayBeInName(int i) {
        String key = words.get(i).key();
        boolean address = key.indexOf('/') > 0 || key.indexOf('|') >= 0;
        return !isSmall(words.get(i)) || address || (i + 1 < words.size() && isSmallWord(i) && i > 0);
    }

    private boolean isSmallWord(int i) {
        return SMALL.contains(words.get(i).key());
    }

    private static boolean isSmall(Word word) {
        return Character.isLowerCase(word.key().charAt(0));
    }

    static boolean begins(Word word) {
        char c = word.key().charAt(0);
        return Character.isUpperCase(c) || Character.isDigit(c) || Character.isTitleCase(c);
    }

    /** Whether a sentence ends with the word, which is no abbreviation. */
    static boolean endsSentence(Word word) {
        String key = word.key();
        char last = key.charAt(key.length() - 1);
        if (last != '.') {
            return last == '!' || last == '?' || last == ';';
        }
        boolean abbreviated = key.length() <= LONGEST_ABBREVIATION
                && Character.isUpperCase(key.charAt(0))
                && (key.length() <= 3 || !key.equals(key.toUpperCase(Locale.ROOT)));
        return !abbreviated && key.indexOf('.') == key.length() - 1;
    }
}
