package dev.vitae.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * How far a bulk run is, how fast it goes and how long it will take. Files are counted in any thread; the rest is for
 * one.
 */
final class Progress {

    /** The pace of the last so many seconds is what the rest is reckoned with. */
    private static final int RECENT_SECONDS = 30;

    private static final int BAR = 24;
    private static final long NANOS = 1_000_000_000;

    private final int files;
    private final LongSupplier clock;
    private final AtomicInteger finished = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final Deque<Mark> marks = new ArrayDeque<>();

    /** @param clock as {@link System#nanoTime()} */
    Progress(int files, LongSupplier clock) {
        this.files = files;
        this.clock = clock;
        marks.add(new Mark(clock.getAsLong(), 0));
    }

    private record Mark(long nanos, int finished) {}

    void finished(boolean well) {
        finished.incrementAndGet();
        if (!well) {
            failed.incrementAndGet();
        }
    }

    int finished() {
        return finished.get();
    }

    /** Where the run stands, in one line. */
    String line() {
        return String.format(Locale.ROOT, "%d of %d files, %d failed", finished.get(), files, failed.get()) + pace();
    }

    /** The same with a bar, for a terminal of 80 columns. */
    String bar() {
        int part = files == 0 ? BAR : (int) ((long) BAR * finished.get() / files);
        return "[" + "#".repeat(part) + "-".repeat(BAR - part) + "] " + line();
    }

    private String pace() {
        long now = clock.getAsLong();
        int count = finished.get();
        if (now - marks.getLast().nanos >= NANOS) {
            marks.addLast(new Mark(now, count));
        }
        while (marks.size() > 1 && now - marks.getFirst().nanos > RECENT_SECONDS * NANOS) {
            marks.removeFirst();
        }
        double seconds = (double) (now - marks.getFirst().nanos) / NANOS;
        int recent = count - marks.getFirst().finished;
        if (recent == 0 || seconds <= 0) {
            return "";
        }
        double rate = recent / seconds;
        return String.format(Locale.ROOT, ", %.1f/s, ", rate) + time(Math.round((files - count) / rate)) + " left";
    }

    /** A time in the two units that matter. */
    static String time(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }
}
