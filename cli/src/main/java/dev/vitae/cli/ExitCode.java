package dev.vitae.cli;

/** What the process ends with. Documented in the README and in every command's help; stable. */
final class ExitCode {

    static final int OK = 0;
    /** At least one input could not be read, or is not valid. */
    static final int INPUT_FAILED = 1;

    static final int USAGE = 2;
    /** The command itself could not do its work: no room for the output, or an error of our own. */
    static final int NOT_RUN = 3;
    /** Ended by Ctrl-C, as shells tell it. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}

    static int of(boolean allWell) {
        return allWell ? OK : INPUT_FAILED;
    }
}
