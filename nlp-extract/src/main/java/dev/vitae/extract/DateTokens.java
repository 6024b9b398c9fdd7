package dev.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words can stand in a date at all: those that some rule of the grammar names. TokensRegex tries all rules at each
 * word, which takes long, and most words of a resume stand in none. Thread-safe.
 */
final class DateTokens {

    /** A word as the grammar names it: an expression or the word itself. */
    private static final Pattern NAMED = Pattern.compile("\\{word:(?:/((?:[^/\\\\]|\\\\.)+)/|\"([^\"]+)\")}");

    private final Pattern words;

    /**
     * @param rules those of the grammar
     * @param flags how it compares words
     */
    DateTokens(List<String> rules, int flags) {
        List<String> words = new ArrayList<>();
        for (String rule : rules) {
            Matcher named = NAMED.matcher(rule);
            while (named.find()) {
                words.add(named.group(1) == null ? Pattern.quote(named.group(2)) : named.group(1));
            }
        }
        this.words = Pattern.compile(String.join("|", words), flags);
    }

    boolean contains(String word) {
        return words.matcher(word).matches();
    }
}
