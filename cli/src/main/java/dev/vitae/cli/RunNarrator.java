package dev.vitae.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Tells the person at the terminal, and the report, what comes of a run. For the thread of the run, but for one method. */
final class RunNarrator implements Bulk.Listener {

    private static final long LINE_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final long BAR_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Console console;
    private final BulkOptions options;
    private final List<Task> tasks;
    private final Ledger ledger;
    private final RunReport report;
    private final Tally tally;
    private final Progress progress;
    private final BitSet done = new BitSet();
    private final long start = System.nanoTime();
    private long shown = start;

    RunNarrator(Console console, BulkOptions options, List<Task> tasks, Ledger ledger, RunReport report) {
        this.console = console;
        this.options = options;
        this.tasks = tasks;
        this.ledger = ledger;
        this.report = report;
        this.tally = new Tally(tasks.size());
        this.progress = new Progress(tasks.size(), System::nanoTime);
    }

    /** Counts an outcome as soon as there is one; in any thread. */
    Outcome counted(Outcome outcome) {
        progress.finished(outcome.failure().isEmpty());
        return outcome;
    }

    @Override
    public void done(int number, Outcome outcome) throws IOException {
        String label = tasks.get(number).input().label();
        Optional<String> original = outcome.content().isPresent()
                ? Optional.of(ledger.firstOf(outcome.content().get(), label)).filter(first -> !first.equals(label))
                : Optional.empty();
        tally.add(outcome, original.isPresent());
        report.add(label, outcome, original);
        done.set(number, outcome.failure().isEmpty());
        outcome.failure().ifPresent(failure -> console.failed(label, failure));
        if (options.verbose()) {
            original.ifPresent(first -> console.say(label + ": The same content as " + first + "."));
            outcome.notices().forEach(notice -> console.notice(label, notice));
        }
    }

    @Override
    public void tick() {
        if (options.quiet() || System.nanoTime() - shown < (console.isTerminal() ? BAR_NANOS : LINE_NANOS)) {
            return;
        }
        shown = System.nanoTime();
        if (console.isTerminal()) {
            console.bar(progress.bar());
        } else {
            console.say(progress.line());
        }
    }

    /** Which of the tasks have a result. */
    BitSet done() {
        return done;
    }

    String soFar() {
        return progress.finished() + " of " + tasks.size() + " files are done";
    }

    /** Ends the story; whether all went well. */
    boolean finish(Path reports) throws IOException {
        double seconds = (System.nanoTime() - start) / 1e9;
        report.finish(reports, tally, seconds);
        if (!options.quiet()) {
            console.say(tally.summary(seconds));
            console.say("Report: " + reports.resolve(RunReport.PAGE));
        }
        return tally.allWell();
    }
}
