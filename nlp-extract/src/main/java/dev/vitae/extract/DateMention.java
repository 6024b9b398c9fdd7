package dev.vitae.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date, or a range of dates, in a text.
 *
 * @param start where it starts in the text
 * @param end where it ends
 * @param from the only date, or the range's first; empty for a word such as "present" alone
 * @param to the range's last
 * @param open whether the range goes on to the present
 */
record DateMention(int start, int end, Optional<Part> from, Optional<Part> to, boolean open) {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /**
     * One date of a mention.
     *
     * @param start where it starts in the text
     * @param end where it ends
     * @param text as written
     */
    record Part(int start, int end, String text) {}

    /** The year of the first date, if it is written in full. */
    Optional<Integer> year() {
        return from.map(part -> YEAR.matcher(part.text()))
                .filter(Matcher::find)
                .map(matcher -> Integer.valueOf(matcher.group()));
    }

    boolean isRange() {
        return open || to.isPresent();
    }
}
