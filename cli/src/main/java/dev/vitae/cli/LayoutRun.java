package dev.vitae.cli;

import dev.vitae.document.DocumentReader;
import dev.vitae.document.ReadingProblem;
import dev.vitae.document.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Reads one file and writes a {@link LayoutPage} of it. */
final class LayoutRun {

    private final Console console;
    private final DocumentReader reader;

    LayoutRun(Console console, DocumentReader reader) {
        this.console = console;
        this.reader = reader;
    }

    /** Shows {@code input} in the file {@code target}; the exit code. */
    int run(Input input, Path target) throws IOException {
        Attempt<List<SourceDocument>> attempt = Attempt.of(() -> read(input));
        if (attempt.failure().isPresent()) {
            console.failed(input.label(), attempt.failure().get());
            return console.finish(false);
        }
        List<SourceDocument> documents = attempt.value().orElseThrow();
        OutputFolder.writeFile(target, LayoutPage.of(input.label(), documents));
        documents.stream().flatMap(document -> document.problems().stream()).forEach(problem -> notice(input, problem));
        return console.finish(true);
    }

    private void notice(Input input, ReadingProblem problem) {
        console.notice(input.label(), Notice.of(problem));
    }

    private List<SourceDocument> read(Input input) throws IOException {
        try (InputStream in = input.open()) {
            return reader.readAll(in, input.name());
        }
    }
}
