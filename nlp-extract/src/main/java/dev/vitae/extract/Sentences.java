package dev.vitae.extract;

import java.util.Set;

/** Tells sentences from names and headings. */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "inc", "ltd", "co", "corp", "jr", "sr", "llc", "s.a", "s.l", "b.v", "n.v", "e.v", "dept", "etc", "a.g");

    private Sentences() {}

    /** Whether a sentence ends at the end of {@code text}, which is not empty. */
    static boolean end(String text) {
        char last = text.charAt(text.length() - 1);
        if (last != '.' && last != ';' && last != '!' && last != '?') {
            return false;
        }
        int blank = text.lastIndexOf(' ', text.length() - 1);
        String word = Lexicon.lower(text.substring(blank + 1, text.length() - 1));
        return last != '.' || !(ABBREVIATIONS.contains(word) || word.length() == 1 || word.indexOf('.') >= 0);
    }
}
