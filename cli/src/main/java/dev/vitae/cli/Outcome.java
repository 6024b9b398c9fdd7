package dev.vitae.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What came of one file of a bulk run.
 *
 * @param content what stands in it, if that is known
 * @param skipped whether nothing had to be done, since an earlier run had
 * @param failure why nothing was made of it, if so
 * @param problems the codes of what the user should know, each as often as it was met
 * @param notices the same in words, where they are at hand
 * @param pages how many pages were read
 * @param milliseconds how long it took
 */
record Outcome(
        Optional<Content> content,
        boolean skipped,
        Optional<Failure> failure,
        List<String> problems,
        List<Notice> notices,
        OptionalInt pages,
        long milliseconds) {

    Outcome {
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }

    static Outcome failed(Optional<Content> content, Failure failure, long milliseconds) {
        return new Outcome(
                content, false, Optional.of(failure), List.of(), List.of(), OptionalInt.empty(), milliseconds);
    }

    static Outcome of(Optional<Content> content, Made made, long milliseconds) {
        Entry entry = made.entry();
        return new Outcome(
                content,
                made.skipped(),
                entry.failure(),
                entry.problems(),
                made.notices(),
                entry.pages(),
                milliseconds);
    }

    /**
     * What was made of a file, or found made.
     *
     * @param entry what the ledger says now
     * @param skipped whether it said so before
     * @param notices what the user should know, where the words are at hand
     */
    record Made(Entry entry, boolean skipped, List<Notice> notices) {}
}
