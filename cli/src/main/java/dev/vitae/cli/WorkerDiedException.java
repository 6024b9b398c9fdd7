package dev.vitae.cli;

import java.io.IOException;
import java.time.Duration;

/** A worker that ended, or had to be ended, in the midst of a file. */
final class WorkerDiedException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What Java ends with by {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int WITHOUT_MEMORY = 3;

    /** What it ends with when the terminal interrupts the whole run. */
    private static final int INTERRUPTED = 130;

    private final String code;
    private final String reason;
    private final boolean worthAnother;

    private WorkerDiedException(String code, String reason, boolean worthAnother) {
        super(reason);
        this.code = code;
        this.reason = reason;
        this.worthAnother = worthAnother;
    }

    /** One that took longer than it may. */
    static WorkerDiedException late(Duration limit) {
        return new WorkerDiedException(
                "over-limit",
                "Reading took longer than the limit of " + limit.toSeconds()
                        + " seconds; raise the limit or save the file anew in a simpler form.",
                false);
    }

    /**
     * One that ended itself, or that something else ended.
     *
     * @param exit its exit code
     * @param fresh whether the file was its first
     */
    static WorkerDiedException of(int exit, boolean fresh) {
        return switch (exit) {
            case WITHOUT_MEMORY ->
                new WorkerDiedException(
                        "out-of-memory",
                        "Reading it takes more memory than a worker has; give more, as in --worker-memory 1g, with fewer"
                                + " --threads if need be.",
                        !fresh);
            case INTERRUPTED -> new WorkerDiedException("interrupted", "The run was interrupted.", false);
            default ->
                new WorkerDiedException(
                        "worker-died",
                        "The process that read it ended (exit code " + exit
                                + "), by the file or by the system; save the file anew in a simpler form.",
                        !fresh);
        };
    }

    /** Whether it may have died of the files before this one. */
    boolean worthAnother() {
        return worthAnother;
    }

    FailedException failure() {
        return new FailedException(code, reason);
    }
}
