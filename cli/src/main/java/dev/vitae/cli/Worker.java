package dev.vitae.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A process that works on files, one at a time, as the run sees it that started it. For one thread at a time;
 * {@link #close} may come from any.
 */
final class Worker implements Closeable {

    private static final Duration START = Duration.ofMinutes(2);

    /** How long a process whose streams have ended may take to end itself. */
    private static final Duration END = Duration.ofSeconds(5);

    private final Process process;
    private final Path folder;
    private final ScheduledExecutorService clock;
    private final DataOutputStream out;
    private final DataInputStream in;
    private boolean used;
    private volatile boolean late;
    private volatile boolean killed;

    private Worker(Process process, Path folder, ScheduledExecutorService clock) {
        this.process = process;
        this.folder = folder;
        this.clock = clock;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Starts one. The folder is its own from now on. */
    static Worker start(WorkerLauncher launcher, Path folder, ScheduledExecutorService clock) throws IOException {
        try {
            return new Worker(launcher.start(folder), folder, clock);
        } catch (IOException e) {
            RunFolder.remove(folder);
            throw e;
        }
    }

    /** Waits until it can work; if it never can, it is dead and the reason is thrown. */
    void awaitReady() throws IOException {
        Future<?> alarm = alarm(START);
        try {
            WorkMessages.readReady(in);
        } catch (IOException e) {
            int exit = awaitEnd();
            throw new IOException(late ? "not ready within " + START.toSeconds() + " seconds" : "exit code " + exit, e);
        } finally {
            alarm.cancel(false);
        }
    }

    /**
     * Has it work on a file.
     *
     * @param most how many of the file's bytes it gets
     * @param limit how long it may take
     * @throws WorkerDiedException if it died of it, or had to
     * @throws IOException if the file can't be read; the worker has forgotten it
     */
    Attempt<Product> make(String name, InputStream content, long most, Duration limit) throws IOException {
        boolean fresh = !used;
        used = true;
        Future<?> alarm = alarm(limit);
        Optional<IOException> unread;
        try {
            unread = send(name, content, most);
            if (unread.isEmpty()) {
                return WorkMessages.readReply(in);
            }
        } catch (IOException e) {
            int exit = awaitEnd();
            throw late ? WorkerDiedException.late(limit) : WorkerDiedException.of(exit, fresh);
        } finally {
            alarm.cancel(false);
        }
        throw unread.get();
    }

    /** Whether it can be given a file. */
    boolean isAlive() {
        return !killed && process.isAlive();
    }

    /** Ends it, whatever it does, with all that it started, and removes its temporary files. */
    @Override
    public void close() {
        kill();
        awaitEnd();
        RunFolder.remove(folder);
    }

    /** Hands a file on; what was wrong with the file, if something was. */
    private Optional<IOException> send(String name, InputStream content, long most) throws IOException {
        WorkMessages.writeName(out, name);
        long left = most;
        while (true) {
            byte[] chunk;
            try {
                chunk = content.readNBytes((int) Math.min(left, WorkMessages.CHUNK));
            } catch (IOException e) {
                WorkMessages.writeWithdrawal(out);
                return Optional.of(e);
            }
            WorkMessages.writeChunk(out, chunk);
            if (chunk.length == 0) {
                return Optional.empty();
            }
            left -= chunk.length;
        }
    }

    private Future<?> alarm(Duration limit) {
        return clock.schedule(
                () -> {
                    late = true;
                    kill();
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void kill() {
        killed = true;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Sees to it that it ends; what it ended with. */
    private int awaitEnd() {
        boolean interrupted = false;
        while (true) {
            try {
                if (!process.waitFor(END.toMillis(), TimeUnit.MILLISECONDS)) {
                    kill();
                }
                int exit = process.waitFor();
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
                return exit;
            } catch (InterruptedException e) {
                interrupted = true;
                kill();
            }
        }
    }
}
