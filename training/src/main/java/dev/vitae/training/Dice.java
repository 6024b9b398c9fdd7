package dev.vitae.training;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that comes out the same for the same seed. Not thread-safe. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(mixed(seed));
    }

    /** Seeds that are near each other must not give streams that overlap (the finalizer of MurmurHash3). */
    private static long mixed(long seed) {
        long mixed = (seed ^ (seed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Other dice, whose throws don't depend on how often these are thrown from now on. */
    Dice split() {
        return new Dice(random.split());
    }

    /** Whether something that happens {@code percent} times in a hundred happens. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number of {@code from} to {@code to}, both included. */
    int between(int from, int to) {
        return from >= to ? from : random.nextInt(from, to + 1);
    }

    /** A number of {@code from} up to {@code to}. */
    double within(double from, double to) {
        return from + random.nextDouble() * (to - from);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @SafeVarargs
    final <T> T of(T... from) {
        return from[random.nextInt(from.length)];
    }

    /** Up to {@code count} of the list, none twice, in any order. */
    <T> List<T> some(List<T> from, int count) {
        List<T> rest = shuffled(from);
        return List.copyOf(rest.subList(0, Math.min(count, rest.size())));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T other = shuffled.get(j);
            shuffled.set(j, shuffled.get(i));
            shuffled.set(i, other);
        }
        return shuffled;
    }
}
