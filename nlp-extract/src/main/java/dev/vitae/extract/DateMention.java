package dev.vitae.extract;

import java.util.Optional;

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

    /**
     * One date of a mention.
     *
     * @param start where it starts in the text
     * @param end where it ends
     * @param text as written
     */
    record Part(int start, int end, String text) {}

    boolean isRange() {
        return open || to.isPresent();
    }
}
