package dev.vitae.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words can stand in a date at all: those that some rule of the grammar names. TokensRegex tries all rules at each
 * word, which takes long, and most words of a resume stand in none. Thread-safe.
 */
final class DateTokens {

    /** A word as the grammar names it: an expression or the word itself. */
    private static final Pattern NAMED = Pattern.compile("\\{word:(?:/((?:[^/\\\\]|\\\\.)+)/|\"([^\"]+)\")}");

    /** Words side by side, as most rules name them. */
    private static final Pattern LISTED = Pattern.compile("[\\p{L}'’|]++");

    private final Set<String> words = new HashSet<>();
    private final Pattern others;

    /** @param rules those of the grammar */
    DateTokens(List<String> rules) {
        List<String> expressions = new ArrayList<>();
        for (String rule : rules) {
            Matcher named = NAMED.matcher(rule);
            while (named.find()) {
                String expression = named.group(1) == null ? Pattern.quote(named.group(2)) : named.group(1);
                if (LISTED.matcher(expression).matches()) {
                    words.addAll(
                            Arrays.asList(expression.toLowerCase(Locale.ROOT).split("\\|", -1)));
                } else {
                    expressions.add(expression);
                }
            }
        }
        this.others = Pattern.compile(String.join("|", expressions), Grammar.FLAGS);
    }

    boolean contains(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT))
                || others.matcher(word).matches();
    }
}
