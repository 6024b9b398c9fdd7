package dev.vitae.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts a bulk run. Not thread-safe. */
final class Tally {

    private final int files;
    private int done;
    private int unchanged;
    private int failed;
    private int failedBefore;
    private int duplicates;
    private int noticed;
    private final Map<String, Integer> codes = new TreeMap<>();

    Tally(int files) {
        this.files = files;
    }

    /** @param duplicate whether an earlier file of the run has the same content */
    void add(Outcome outcome, boolean duplicate) {
        duplicates += duplicate ? 1 : 0;
        noticed += outcome.problems().isEmpty() ? 0 : 1;
        outcome.problems().forEach(code -> codes.merge(code, 1, Integer::sum));
        if (outcome.failure().isPresent()) {
            failed++;
            failedBefore += outcome.skipped() ? 1 : 0;
            codes.merge(outcome.failure().get().code(), 1, Integer::sum);
        } else {
            done++;
            unchanged += outcome.skipped() ? 1 : 0;
        }
    }

    boolean allWell() {
        return failed == 0;
    }

    /** How many there are of each kind of outcome, in the words of the report. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("files", files);
        counts.put("done", done);
        counts.put("of them unchanged since an earlier run", unchanged);
        counts.put("of them with problems", noticed);
        counts.put("failed", failed);
        counts.put("of them unchanged, and not tried again", failedBefore);
        counts.put("duplicates of other files", duplicates);
        return counts;
    }

    /** How often each kind of problem was met. */
    Map<String, Integer> codes() {
        return new TreeMap<>(codes);
    }

    /** What came of the run: the counts, then how often each kind of problem was met. */
    String summary(double seconds) {
        String counts = String.format(
                Locale.ROOT,
                "%d files: %d done, %d of them with problems%s; %d failed%s%s; %.1f s",
                files,
                done,
                noticed,
                unchanged == 0 ? "" : " and " + unchanged + " unchanged since an earlier run",
                failed,
                failedBefore == 0 ? "" : ", " + failedBefore + " of them as before (--retry-failed tries them again)",
                duplicates == 0 ? "" : "; " + duplicates + " duplicates",
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
