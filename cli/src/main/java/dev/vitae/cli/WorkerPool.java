package dev.vitae.cli;

import dev.vitae.document.ReadLimits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Has the work done by other processes, so that a file that crashes, hangs or fills the memory costs no more than itself.
 * Each thread that asks has a worker to itself, which is started when there is none free. One that has died is replaced;
 * the file that it died of is tried once more if the worker had read others before, so that no file has to suffer for
 * another. Thread-safe.
 */
final class WorkerPool implements Bulk.Work, Closeable {

    private final WorkerLauncher launcher;
    private final ReadLimits limits;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(WorkerPool::daemon);
    private final Queue<Worker> free = new ConcurrentLinkedQueue<>();
    private final Set<Worker> all = ConcurrentHashMap.newKeySet();
    private Optional<RunFolder> folder = Optional.empty();
    private Optional<FailedException> unable = Optional.empty();
    private boolean wasReady;
    private boolean closed;

    WorkerPool(WorkerLauncher launcher, ReadLimits limits) {
        this.launcher = launcher;
        this.limits = limits;
    }

    @Override
    public Product make(Input input) throws IOException {
        try {
            return make(input, Optional.ofNullable(free.poll()));
        } catch (WorkerDiedException e) {
            if (!e.worthAnother()) {
                throw e.failure();
            }
        }
        try {
            return make(input, Optional.empty());
        } catch (WorkerDiedException e) {
            throw e.failure();
        }
    }

    /** Whether no worker could be started at all. */
    synchronized boolean isUnable() {
        return unable.isPresent();
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            closed = true;
        }
        clock.shutdownNow();
        all.forEach(this::end);
        synchronized (this) {
            if (folder.isPresent()) {
                folder.get().close();
            }
        }
    }

    private Product make(Input input, Optional<Worker> freeOne) throws IOException {
        Optional<Worker> taken = freeOne;
        try (InputStream content = input.open()) {
            taken = Optional.of(taken.isPresent() ? taken.get() : start());
            // A byte more than is allowed shows the reader that there are too many.
            Attempt<Product> attempt = taken.get().make(input.name(), content, limits.bytes() + 1, limits.time());
            return attempt.value().orElseThrow(() -> failed(attempt));
        } finally {
            taken.ifPresent(this::giveBack);
        }
    }

    private static FailedException failed(Attempt<Product> attempt) {
        Failure failure = attempt.failure().orElseThrow();
        return new FailedException(failure.code(), failure.message());
    }

    private void giveBack(Worker worker) {
        if (worker.isAlive()) {
            free.add(worker);
        } else {
            end(worker);
        }
    }

    private Worker start() throws FailedException {
        try {
            Worker worker = launch();
            try {
                worker.awaitReady();
            } catch (IOException e) {
                end(worker);
                throw e;
            }
            synchronized (this) {
                wasReady = true;
            }
            return worker;
        } catch (FailedException e) {
            throw e;
        } catch (IOException e) {
            throw notStarted(e);
        }
    }

    private synchronized Worker launch() throws IOException {
        if (closed) {
            throw new FailedException("interrupted", "The run was interrupted.");
        }
        if (unable.isPresent()) {
            throw unable.get();
        }
        if (folder.isEmpty()) {
            folder = Optional.of(RunFolder.make());
        }
        Worker worker = Worker.start(launcher, folder.get().forWorker(), clock);
        all.add(worker);
        return worker;
    }

    private synchronized FailedException notStarted(IOException reason) {
        FailedException failure = new FailedException(
                "no-worker",
                "A process to read it in can't be started (" + Failure.reason(reason)
                        + "); check --worker-memory and the memory of the machine.");
        if (!wasReady) {
            unable = Optional.of(failure);
        }
        return failure;
    }

    private void end(Worker worker) {
        worker.close();
        all.remove(worker);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "vitae-clock");
        thread.setDaemon(true);
        return thread;
    }
}
