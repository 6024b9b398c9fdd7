package dev.vitae.cli;

import picocli.CommandLine.Option;

/** How a bulk run goes about its work. */
final class BulkOptions {

    private static final int MOST_THREADS = 1024;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Files read at a time (default: one for each processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no summary; failures are still named.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Name the problems of the files that were read, too.")
    private boolean verbose;

    int threads() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new UsageException("--threads must be from 1 to " + MOST_THREADS + ", not " + threads);
        }
        return threads;
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }
}
