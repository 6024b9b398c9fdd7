package dev.vitae.schema.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a date, and the one word that it may have.
 *
 * @param numbers the numbers, in order, at most three
 * @param marks before each number, what separates it from what stands before: a blank, {@code /}, {@code '} and so on
 * @param word the word, empty if there is none
 * @param wordAt how many numbers stand before the word
 */
record DateParts(List<String> numbers, List<Character> marks, String word, int wordAt) {

    private static final int MOST_NUMBERS = 3;
    private static final Pattern TOKEN = Pattern.compile("([0-9]+)|(\\p{L}+)|([^0-9\\p{L}]+)");
    private static final Pattern MARK = Pattern.compile("[ .,/'()°-]+");

    /** The parts of a folded text, if it has no more than a date has. */
    static Optional<DateParts> of(String folded, Predicate<String> filler) {
        List<String> numbers = new ArrayList<>();
        List<Character> marks = new ArrayList<>();
        String word = "";
        int wordAt = 0;
        char mark = ' ';
        Matcher token = TOKEN.matcher(folded);
        while (token.find()) {
            if (token.group(1) != null) {
                numbers.add(token.group());
                marks.add(mark);
                mark = ' ';
            } else if (token.group(2) == null) {
                if (!MARK.matcher(token.group()).matches()) {
                    return Optional.empty();
                }
                mark = markOf(token.group());
            } else if (!filler.test(token.group())) {
                if (!word.isEmpty()) {
                    return Optional.empty();
                }
                word = token.group();
                wordAt = numbers.size();
            }
        }
        return numbers.isEmpty() || numbers.size() > MOST_NUMBERS
                ? Optional.empty()
                : Optional.of(new DateParts(List.copyOf(numbers), List.copyOf(marks), word, wordAt));
    }

    private static char markOf(String separator) {
        String bare = separator.replace(" ", "");
        return bare.isEmpty() ? ' ' : bare.charAt(bare.length() - 1);
    }
}
