package dev.vitae.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts a bulk run. Not thread-safe. */
final class Tally {

    private final int files;
    private int done;
    private int failed;
    private int noticed;
    private final Map<String, Integer> codes = new TreeMap<>();

    Tally(int files) {
        this.files = files;
    }

    void done(List<Notice> notices) {
        done++;
        noticed += notices.isEmpty() ? 0 : 1;
        notices.forEach(notice -> codes.merge(notice.code(), 1, Integer::sum));
    }

    void failed(Failure failure) {
        failed++;
        codes.merge(failure.code(), 1, Integer::sum);
    }

    boolean allWell() {
        return failed == 0;
    }

    /** Where the run stands, in one line. */
    String progress() {
        return (done + failed) + " of " + files + " files, " + failed + " failed";
    }

    /** What came of the run: the counts, then how often each kind of problem was met. */
    String summary(double seconds) {
        String counts = String.format(
                Locale.ROOT,
                "%d files: %d done, %d of them with problems; %d failed; %.1f s",
                files,
                done,
                noticed,
                failed,
                seconds);
        if (codes.isEmpty()) {
            return counts;
        }
        return counts
                + codes.entrySet().stream()
                        .map(code -> code.getKey() + " " + code.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
