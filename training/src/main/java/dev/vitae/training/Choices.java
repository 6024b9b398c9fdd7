package dev.vitae.training;

import java.util.ArrayList;
import java.util.List;

/** Chance in two steps: a layout keeps a few of the options, a resume takes one of those. Not thread-safe. */
final class Choices {

    private static final int KEPT = 3;

    private final long seed;
    private final Dice resume;
    private long question;

    Choices(long seed, Dice resume) {
        this.seed = seed;
        this.resume = resume;
    }

    /** Begins a group of choices, so that those before have no influence on what the layout keeps. */
    void about(String subject) {
        question = subject.hashCode() * 1000L;
    }

    private Dice layout() {
        return new Dice(seed * 1_000_003 + question++);
    }

    <T> T pick(List<T> options) {
        return resume.pick(layout().some(options, KEPT));
    }

    @SafeVarargs
    final <T> T of(T... options) {
        List<T> all = new ArrayList<>(options.length);
        for (T option : options) {
            all.add(option);
        }
        return pick(all);
    }

    /** Whether the layout is one of those, {@code percent} of a hundred, that mostly do. */
    boolean chance(int percent) {
        boolean usual = layout().chance(percent);
        return resume.chance(12) != usual;
    }

    /** A number of {@code from} to {@code to}, both included. */
    int between(int from, int to) {
        List<Integer> all = new ArrayList<>();
        for (int number = from; number <= to; number++) {
            all.add(number);
        }
        return pick(all);
    }

    double within(double from, double to) {
        double middle = layout().within(from, to);
        return Math.max(from, Math.min(to, middle + resume.within(-0.08, 0.08) * (to - from)));
    }
}
