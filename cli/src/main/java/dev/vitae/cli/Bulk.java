package dev.vitae.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Does the same work on many files, several at a time. Results and messages are the same, and in the same order,
 * however many threads there are; a file that fails is reported and the next has its turn.
 */
final class Bulk {

    private static final long PROGRESS_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Console console;
    private final BulkOptions options;

    Bulk(Console console, BulkOptions options) {
        this.console = console;
        this.options = options;
    }

    /** What is made of one file; called from several threads. */
    interface Work {
        Product make(Input input) throws IOException;
    }

    /** Works through all {@code tasks}; whether all went well. */
    boolean run(List<Task> tasks, OutputFolder out, Work work) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(options.threads());
        try {
            List<Future<Attempt<List<Notice>>>> attempts = new ArrayList<>();
            for (Task task : tasks) {
                attempts.add(pool.submit(() -> Attempt.of(() -> make(task, out, work))));
            }
            return report(tasks, attempts);
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Notice> make(Task task, OutputFolder out, Work work) throws IOException {
        Product product = work.make(task.input());
        for (Product.Content file : product.files()) {
            out.write(task.target() + file.suffix(), file.text());
        }
        return product.notices();
    }

    private boolean report(List<Task> tasks, List<Future<Attempt<List<Notice>>>> attempts) throws InterruptedException {
        long start = System.nanoTime();
        long shown = start;
        Tally tally = new Tally(tasks.size());
        for (int i = 0; i < tasks.size(); i++) {
            String label = tasks.get(i).input().label();
            Attempt<List<Notice>> attempt = await(attempts.get(i));
            attempt.value().ifPresent(notices -> {
                tally.done(notices);
                if (options.verbose()) {
                    notices.forEach(notice -> console.notice(label, notice));
                }
            });
            attempt.failure().ifPresent(failure -> {
                tally.failed(failure);
                console.failed(label, failure);
            });
            if (!options.quiet() && System.nanoTime() - shown >= PROGRESS_NANOS) {
                shown = System.nanoTime();
                console.say(tally.progress());
            }
        }
        if (!options.quiet()) {
            console.say(tally.summary((System.nanoTime() - start) / 1e9));
        }
        return tally.allWell();
    }

    private static <T> Attempt<T> await(Future<Attempt<T>> attempt) throws InterruptedException {
        try {
            return attempt.get();
        } catch (ExecutionException e) {
            return Attempt.failed(Failure.of(e));
        }
    }
}
