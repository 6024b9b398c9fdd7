package dev.vitae.document;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs a reading in a thread of its own for no longer than a given time.
 *
 * <p>When the time is over the thread is interrupted, and ends at the next line that it would add. A library that hangs
 * without looking at the interruption can't be stopped in Java; its thread stays behind as a daemon, and is counted.
 * After {@value #MOST_STUCK} of them nothing new is started until one ends, so that hostile files can't fill a server
 * with threads. Thread-safe.
 */
final class TimeLimit {

    static final int MOST_STUCK = 4;

    private static final Duration GRACE = Duration.ofSeconds(2);

    private final Duration time;
    private final Duration grace;
    private final AtomicInteger threads = new AtomicInteger();
    private final Set<Thread> stuck = ConcurrentHashMap.newKeySet();

    TimeLimit(Duration time) {
        this(time, GRACE);
    }

    /** A limit that gives an interrupted reading so long to end. */
    TimeLimit(Duration time, Duration grace) {
        this.time = time;
        this.grace = grace;
    }

    /** How many threads go on past their time. */
    int stuck() {
        stuck.removeIf(thread -> !thread.isAlive());
        return stuck.size();
    }

    <T> T call(Callable<T> reading) throws IOException {
        if (stuck() >= MOST_STUCK) {
            throw new UnreadableDocumentException.OverLimit(
                    "Earlier files still keep the reader busy past their time; try again later or in a new process.");
        }
        FutureTask<T> task = new FutureTask<>(reading);
        Thread thread = new Thread(task, "vitae-reader-" + threads.incrementAndGet());
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            abandon(task, thread);
            throw new UnreadableDocumentException.OverLimit("Reading took longer than the limit of " + time.toSeconds()
                    + " seconds; raise the limit or save the file anew in a simpler form.");
        } catch (InterruptedException e) {
            abandon(task, thread);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading a document");
        } catch (ExecutionException e) {
            throw unwrap(e);
        }
    }

    private void abandon(FutureTask<?> task, Thread thread) {
        task.cancel(true);
        try {
            thread.join(grace.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            stuck.add(thread);
        }
    }

    private static IOException unwrap(ExecutionException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof IOException e) {
            return e;
        }
        if (cause instanceof CancellationException) {
            return new InterruptedIOException("interrupted while reading a document");
        }
        if (cause instanceof Error e) {
            throw e;
        }
        if (cause instanceof RuntimeException e) {
            throw e;
        }
        throw new IllegalStateException(failure);
    }
}
