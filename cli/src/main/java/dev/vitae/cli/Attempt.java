package dev.vitae.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * The work on one input, done or failed: whatever goes wrong with it, the next one has its turn.
 *
 * @param <T> what is made
 * @param value what was made, if it was
 * @param failure why not, if not
 */
record Attempt<T>(Optional<T> value, Optional<Failure> failure) {

    /** Does the work, in this thread. */
    static <T> Attempt<T> of(Callable<T> work) {
        // The one thing in the JDK that hands on anything that is thrown, without catching everything ourselves.
        FutureTask<T> task = new FutureTask<>(work);
        task.run();
        try {
            return made(task.get());
        } catch (ExecutionException e) {
            return failed(Failure.of(e.getCause() == null ? e : e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(new Failure("interrupted", "The run was interrupted."));
        }
    }

    static <T> Attempt<T> made(T value) {
        return new Attempt<>(Optional.of(value), Optional.empty());
    }

    static <T> Attempt<T> failed(Failure failure) {
        return new Attempt<>(Optional.empty(), Optional.of(failure));
    }

    /** What was made, or what the handler makes of the failure. */
    T orElse(Function<Failure, T> handler) {
        return value.orElseGet(() -> handler.apply(failure.orElseThrow()));
    }
}
