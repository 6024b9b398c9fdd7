package dev.vitae.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A bulk run from its inputs to its output folder: what {@code batch} and {@code text} share. It may be killed at any
 * time; the same command then goes on from there.
 */
final class BulkRun {

    /** The name of the ledger among a run's state. */
    static final String LEDGER = "ledger.mv";

    private static final String LOCK = "lock";

    private final Console console;
    private final BulkOptions options;
    private final Halt halt = new Halt();

    BulkRun(Console console, BulkOptions options) {
        this.console = console;
        this.options = options;
    }

    /** Does the work on all inputs of the job; the exit code. */
    int run(BulkJob job, Bulk.Work work) throws IOException, InterruptedException {
        options.threads();
        requireOtherFolder(job);
        OutputPlace place = job.place();
        try (InputFinder finder = new InputFinder(written(job, place))) {
            List<Task> tasks = finder.find(job.inputs());
            if (options.dryRun()) {
                return new DryRun(console, options, job).run(tasks);
            }
            return inPlace(job, place, tasks, work);
        }
    }

    private static void requireOtherFolder(BulkJob job) {
        for (NamedInput input : job.inputs()) {
            // A name that can't be one will be told of among the files that are missing.
            Attempt<Boolean> same = Attempt.of(() -> Files.isSameFile(Path.of(input.text()), job.output()));
            if (same.value().orElse(false)) {
                throw new UsageException("OUT must be another folder than IN, or results would be read as resumes");
            }
        }
    }

    private List<Path> written(BulkJob job, OutputPlace place) {
        Path reports = options.reports(place);
        return List.of(job.output(), reports.resolve(RunReport.LINES), reports.resolve(RunReport.PAGE));
    }

    private int inPlace(BulkJob job, OutputPlace place, List<Task> tasks, Bulk.Work work) throws InterruptedException {
        Interrupts interrupts = new Interrupts(halt);
        try {
            Files.createDirectories(place.folder());
            Files.createDirectories(place.state());
            Optional<RunLock> lock = RunLock.take(place.state().resolve(LOCK));
            if (lock.isEmpty()) {
                return inUse(job);
            }
            try {
                StateFiles.clear(place.parts());
                return locked(job, place, tasks, work);
            } finally {
                lock.get().close();
            }
        } catch (IOException e) {
            return lost(job, Failure.reason(e));
        } finally {
            interrupts.ended();
        }
    }

    private int inUse(BulkJob job) {
        console.failed(
                job.output().toString(),
                new Failure("in-use", "Another run writes there; wait until it has ended, or choose another -o."));
        return ExitCode.NOT_RUN;
    }

    private int lost(BulkJob job, String reason) {
        console.failed(
                job.output().toString(),
                new Failure(
                        "unwritable",
                        "The results can't be written (" + reason
                                + "); see to it, then the same command goes on from here, or choose another -o."));
        return ExitCode.NOT_RUN;
    }

    private int locked(BulkJob job, OutputPlace place, List<Task> tasks, Bulk.Work work)
            throws IOException, InterruptedException {
        try (Ledger ledger = Ledger.openOrReplace(place.state().resolve(LEDGER), job.kind(), console);
                Results results = job.results(place, ledger);
                RunReport report = new RunReport(place)) {
            Standing standing = new Standing(options.settings(), options.again(), ledger, results);
            TaskRunner runner = new TaskRunner(job, standing, results, halt, work, options.verbose());
            RunNarrator narrator = new RunNarrator(console, options, tasks, ledger, report);
            new Bulk(options.threads(), halt).run(tasks, task -> narrator.counted(runner.run(task)), narrator);
            Optional<Failure> halted = halt.reason();
            if (halted.isPresent()) {
                return halted(job, halted.get(), narrator);
            }
            results.finish(tasks, narrator.done(), ledger);
            ledger.compact();
            return console.finish(narrator.finish(options.reports(place)));
        }
    }

    private int halted(BulkJob job, Failure why, RunNarrator narrator) {
        String how = narrator.soFar() + "; the same command goes on from there.";
        if (why.code().equals("interrupted")) {
            console.say("vitae: Interrupted. " + how + " [interrupted]");
            return ExitCode.INTERRUPTED;
        }
        console.say(job.output() + ": " + why.message() + " " + how + " [" + why.code() + "]");
        return ExitCode.NOT_RUN;
    }
}
