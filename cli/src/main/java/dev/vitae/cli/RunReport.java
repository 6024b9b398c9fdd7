package dev.vitae.cli;

import dev.vitae.schema.PlainJson;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * What a run says of itself: a line of JSON for each file as it is done, and a page at the end. Of the files it keeps
 * only what the page shows. Neither holds a word of a resume. Not thread-safe.
 */
final class RunReport implements Closeable {

    /** The name of the report for programs. */
    static final String LINES = "report.jsonl";
    /** The name of the report for people. */
    static final String PAGE = "report.html";

    private static final int SLOWEST = 20;
    private static final int FAILED = 200;

    private final Path part;
    private final BufferedWriter lines;
    private final PriorityQueue<Timed> slowest = new PriorityQueue<>(Comparator.comparingLong(Timed::milliseconds));
    private final List<Failed> failed = new ArrayList<>();
    private final Histogram times = new Histogram();

    RunReport(OutputPlace place) throws IOException {
        this.part = place.parts().resolve(LINES);
        this.lines = Files.newBufferedWriter(part);
    }

    /** A file and how long it took. */
    record Timed(String file, long milliseconds) {}

    /** A file and why nothing was made of it. */
    record Failed(String file, Failure failure) {}

    /**
     * Takes up what came of the next file.
     *
     * @param original the file before it that has the same content, if there is one
     */
    void add(String file, Outcome outcome, Optional<String> original) throws IOException {
        lines.write(line(file, outcome, original));
        lines.write('\n');
        if (!outcome.skipped()) {
            times.add(outcome.milliseconds());
            slowest.add(new Timed(file, outcome.milliseconds()));
            if (slowest.size() > SLOWEST) {
                slowest.remove();
            }
        }
        outcome.failure()
                .filter(failure -> failed.size() < FAILED)
                .ifPresent(failure -> failed.add(new Failed(file, failure)));
    }

    private static String line(String file, Outcome outcome, Optional<String> original) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file);
        outcome.content().ifPresent(content -> json.put("sha256", content.sha256()));
        json.put("outcome", outcome.failure().isPresent() ? "failed" : "done");
        outcome.failure().ifPresent(failure -> json.put("code", failure.code()));
        if (!outcome.problems().isEmpty()) {
            json.put("problems", List.copyOf(new TreeSet<>(outcome.problems())));
        }
        json.put("skipped", outcome.skipped());
        original.ifPresent(first -> json.put("duplicateOf", first));
        outcome.pages().ifPresent(pages -> json.put("pages", pages));
        json.put("milliseconds", outcome.milliseconds());
        return PlainJson.writeCompact(json);
    }

    /** Puts both reports into a folder, in place of those of an earlier run. */
    void finish(Path folder, Tally tally, double seconds) throws IOException {
        lines.close();
        Files.createDirectories(folder);
        Path target = folder.resolve(LINES);
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // The reports are wanted on another disk.
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
        List<Timed> ordered = new ArrayList<>(slowest);
        ordered.sort(Comparator.comparingLong(Timed::milliseconds).reversed().thenComparing(Timed::file));
        OutputFolder.at(folder).write(PAGE, new ReportPage(tally, seconds, times, ordered, failed).html());
    }

    /** Ends it; what was not finished is gone. */
    @Override
    public void close() {
        try {
            lines.close();
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // The disk is full, and that has been told of; the next run takes the part away.
            failed.clear();
        }
    }
}
