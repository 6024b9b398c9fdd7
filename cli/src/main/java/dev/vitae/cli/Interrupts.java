package dev.vitae.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a run end in order when the process is told to end, as by Ctrl-C. */
final class Interrupts {

    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    /** From now on the run is halted first. */
    Interrupts(Halt halt) {
        hook = new Thread(
                () -> {
                    halt.request(new Failure("interrupted", "The run was interrupted."));
                    await();
                },
                "vitae-interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void await() {
        try {
            // The process would be gone before the ledger is closed.
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The run has ended. */
    void ended() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending: that was it.
        }
    }
}
