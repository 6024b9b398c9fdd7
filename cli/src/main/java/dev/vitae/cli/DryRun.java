package dev.vitae.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says what a run would do, file by file, and writes nothing. */
final class DryRun {

    private static final String READ = "read";
    private static final String UNCHANGED = "unchanged";
    private static final String FAILED = "failed-before";
    private static final String UNREADABLE = "unreadable";

    private final Console console;
    private final BulkOptions options;
    private final BulkJob job;

    DryRun(Console console, BulkOptions options, BulkJob job) {
        this.console = console;
        this.options = options;
        this.job = job;
    }

    int run(List<Task> tasks) {
        OutputPlace place = job.place();
        Path file = place.state().resolve(BulkRun.LEDGER);
        if (!Files.exists(file)) {
            return run(tasks, Optional.empty());
        }
        try (Ledger ledger = Ledger.openToRead(file, job.kind())) {
            return run(
                    tasks, Optional.of(new Standing(options.settings(), options.again(), ledger, job.standing(place))));
        } catch (IOException e) {
            console.failed(
                    file.toString(),
                    new Failure(
                            "damaged-ledger",
                            "The ledger of earlier runs can't be read; another run uses it, or it is damaged."));
            return ExitCode.NOT_RUN;
        }
    }

    private int run(List<Task> tasks, Optional<Standing> standing) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Task task : tasks) {
            String what = what(task, standing);
            counts.merge(what, 1, Integer::sum);
            console.print(what + "\t" + Printable.of(task.input().label()));
        }
        if (!options.quiet()) {
            String all = counts.entrySet().stream()
                    .map(count -> ", " + count.getValue() + " " + count.getKey())
                    .collect(Collectors.joining());
            console.say(tasks.size() + " files" + all + "; nothing was written");
        }
        return console.finish(true);
    }

    private String what(Task task, Optional<Standing> standing) {
        Attempt<Optional<Content>> content = Attempt.of(() -> Content.of(task.input(), job.mostBytes(), job.named()));
        if (content.failure().isPresent()) {
            return UNREADABLE;
        }
        return content.value()
                .flatMap(known -> known)
                .flatMap(known -> standing.flatMap(some -> some.of(task, known)))
                .map(entry -> entry.failure().isPresent() ? FAILED : UNCHANGED)
                .orElse(READ);
    }
}
