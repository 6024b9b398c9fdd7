package dev.vitae.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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

    @Option(names = "--force", description = "Read all files anew, though an earlier run has done them.")
    private boolean force;

    @Option(
            names = "--retry-failed",
            description = "Try files again that failed before and have not changed; else they are only named again.")
    private boolean retryFailed;

    @Option(
            names = "--dry-run",
            description = "Say on standard output what would be done with each file, and write nothing.")
    private boolean dryRun;

    @Option(
            names = "--report",
            paramLabel = "FOLDER",
            description = "Where report.jsonl and report.html of the run go (default: OUT/.vitae).")
    private Optional<Path> report = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    int threads() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new UsageException("--threads must be from 1 to " + MOST_THREADS + ", not " + threads);
        }
        return threads;
    }

    /** What the result of a file depends on, beside its content. */
    String settings() {
        return Settings.of(Objects.requireNonNull(command));
    }

    Standing.Again again() {
        return new Standing.Again(force, retryFailed);
    }

    boolean dryRun() {
        return dryRun;
    }

    /** Where the reports of a run go. */
    Path reports(OutputPlace place) {
        return report.orElse(place.state());
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }
}
