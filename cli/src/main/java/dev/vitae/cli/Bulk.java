package dev.vitae.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Does the same work on many files, several at a time, and tells what came of them in their order, however many threads
 * there are. Holds only so many outcomes at a time, so that memory does not grow with the number of files.
 */
final class Bulk {

    /** How far the quickest may be ahead of the slowest: a file that takes a minute should not stop the others. */
    private static final int WINDOW = 2_000;

    private static final long TICK_MILLIS = 100;

    private final int threads;
    private final Halt halt;

    Bulk(int threads, Halt halt) {
        this.threads = threads;
        this.halt = halt;
    }

    /** What is made of one file; called from several threads. */
    interface Work {
        Product make(Input input) throws IOException;
    }

    /** What happens in the thread of the run: in the order of the tasks, and every now and then. */
    interface Listener {

        void done(int number, Outcome outcome) throws IOException;

        void tick();
    }

    /**
     * Works through the tasks, until the end or until the run is halted. After that nothing is written any more.
     *
     * @param work makes an outcome of a task, and never fails
     */
    void run(List<Task> tasks, Function<Task, Outcome> work, Listener listener)
            throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, Bulk::daemon);
        try {
            Queue<Future<Outcome>> window = new ArrayDeque<>();
            int submitted = 0;
            for (int i = 0; i < tasks.size(); i++) {
                while (submitted < tasks.size() && window.size() < WINDOW) {
                    Task task = tasks.get(submitted++);
                    window.add(pool.submit(() -> halt.reason()
                            .map(why -> Outcome.failed(Optional.empty(), why, 0))
                            .orElseGet(() -> work.apply(task))));
                }
                Optional<Outcome> outcome = await(window.remove(), listener);
                if (outcome.isEmpty()) {
                    return;
                }
                listener.done(i, outcome.get());
            }
        } finally {
            halt.close();
            // No interrupts: they would close the ledger's file under a thread that reads it.
            pool.shutdown();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "vitae-bulk");
        thread.setDaemon(true);
        return thread;
    }

    /** What came of it; empty if the run is halted before. */
    private Optional<Outcome> await(Future<Outcome> future, Listener listener) throws InterruptedException {
        while (halt.reason().isEmpty()) {
            listener.tick();
            try {
                Outcome outcome = future.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
                return halt.reason().isPresent() ? Optional.empty() : Optional.of(outcome);
            } catch (TimeoutException e) {
                // Not yet: time to show that it goes on.
            } catch (ExecutionException e) {
                return Optional.of(Outcome.failed(Optional.empty(), Failure.of(e), 0));
            }
        }
        return Optional.empty();
    }
}
