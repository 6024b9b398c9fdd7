package dev.vitae.cli;

import java.util.ArrayList;
import java.util.List;

/** How many files took how long, in steps that are about twice as long each. Not thread-safe. */
final class Histogram {

    private static final long[] UP_TO = {10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000};

    private final int[] counts = new int[UP_TO.length + 1];

    /**
     * A step.
     *
     * @param label the times in it, for people
     * @param count how many files took so long
     */
    record Step(String label, int count) {}

    void add(long milliseconds) {
        int step = 0;
        while (step < UP_TO.length && milliseconds > UP_TO[step]) {
            step++;
        }
        counts[step]++;
    }

    /** From the first step that has a file to the last. */
    List<Step> steps() {
        int first = 0;
        int last = counts.length - 1;
        while (first <= last && counts[first] == 0) {
            first++;
        }
        while (last >= first && counts[last] == 0) {
            last--;
        }
        List<Step> steps = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            String label = i == UP_TO.length ? "over " + time(UP_TO[i - 1]) : "up to " + time(UP_TO[i]);
            steps.add(new Step(label, counts[i]));
        }
        return steps;
    }

    private static String time(long milliseconds) {
        return milliseconds < 1_000 ? milliseconds + " ms" : milliseconds / 1_000 + " s";
    }
}
