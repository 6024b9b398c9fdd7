package dev.vitae.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A bulk run from its inputs to its output folder: what {@code batch} and {@code text} share. */
final class BulkRun {

    private final Console console;
    private final BulkOptions options;

    BulkRun(Console console, BulkOptions options) {
        this.console = console;
        this.options = options;
    }

    /** Does the work on everything below {@code inputs}; the exit code. */
    int run(List<Path> inputs, Path output, Bulk.Work work) throws IOException, InterruptedException {
        options.threads();
        for (Path input : inputs) {
            if (Files.exists(output) && Files.exists(input) && Files.isSameFile(input, output)) {
                throw new UsageException("OUT must be another folder than IN, or results would be read as resumes");
            }
        }
        Optional<OutputFolder> folder = open(output);
        if (folder.isEmpty()) {
            return ExitCode.NOT_RUN;
        }
        try (InputFinder finder = new InputFinder(Optional.of(output))) {
            return console.finish(new Bulk(console, options).run(finder.find(inputs), folder.get(), work));
        }
    }

    private Optional<OutputFolder> open(Path output) {
        try {
            return Optional.of(OutputFolder.at(output));
        } catch (IOException e) {
            console.failed(
                    output.toString(),
                    new Failure(
                            "unwritable", "The folder can't be made (" + Failure.reason(e) + "); choose another -o."));
            return Optional.empty();
        }
    }
}
