package dev.vitae.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/** Ends a run before its time, between two results and never within one. Thread-safe. */
final class Halt {

    private final AtomicReference<@Nullable Failure> reason = new AtomicReference<>();
    private final ReadWriteLock writing = new ReentrantReadWriteLock();
    private boolean closed;

    /** Asks for the end. Only the first reason counts. */
    void request(Failure why) {
        reason.compareAndSet(null, why);
    }

    /** Why the run is to end, if it is. */
    Optional<Failure> reason() {
        return Optional.ofNullable(reason.get());
    }

    /** Writes something, unless the run has ended. */
    <T> T write(Write<T> write) throws IOException {
        writing.readLock().lock();
        try {
            if (closed) {
                throw new FailedException("interrupted", "The run was interrupted.");
            }
            return write.run();
        } catch (OutputLostException e) {
            request(Failure.of(e));
            throw e;
        } finally {
            writing.readLock().unlock();
        }
    }

    /** Waits for what is being written, and lets nothing more be. */
    void close() {
        writing.writeLock().lock();
        try {
            closed = true;
        } finally {
            writing.writeLock().unlock();
        }
    }

    /** Something that is written. */
    interface Write<T> {
        T run() throws IOException;
    }
}
