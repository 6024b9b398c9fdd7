package dev.vitae.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The worker's side: does the work on one file after the other, until there are no more messages. One thread reads, so
 * that the end of the run is noticed in the midst of a file; another works.
 */
final class WorkerLoop {

    private final DataInputStream in;
    private final DataOutputStream out;

    WorkerLoop(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    /**
     * Works until the messages end, as they do when the run has ended, however it did. Then ends the process, whatever a
     * file may still keep busy.
     */
    void run(Bulk.Work work) {
        ExecutorService worker = Executors.newSingleThreadExecutor();
        try {
            WorkMessages.writeReady(out);
            while (true) {
                HandedInput input = WorkMessages.readFile(in);
                worker.execute(() -> reply(Attempt.of(() -> make(work, input))));
            }
        } catch (IOException e) {
            // There is nobody at the other end any more.
            RunFolder.removeOfEndedRun();
            Runtime.getRuntime().halt(ExitCode.OK);
        }
    }

    private static Product make(Bulk.Work work, Input input) throws IOException {
        Product product = work.make(input);
        if (WorkMessages.characters(product) > WorkMessages.MOST_CHARACTERS) {
            throw new FailedException(
                    "over-limit",
                    "What was made of it is longer than " + WorkMessages.MOST_CHARACTERS
                            + " characters; take out what is not the resume.");
        }
        return product;
    }

    /** A reply that can't be given has no reader any more; the other thread notices. */
    private void reply(Attempt<Product> attempt) {
        Attempt.of(() -> {
            WorkMessages.writeReply(out, attempt);
            return true;
        });
    }
}
