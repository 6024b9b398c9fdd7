package dev.vitae.cli;

import dev.vitae.extract.ResumeParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Folders full of resumes to a folder of JSON. */
@Command(
        name = "batch",
        description = {
            "Writes a JSON Resume for each file in files, folder trees and ZIP archives.",
            "IN/a/b.pdf goes to OUT/a/b.pdf.json; a file with several profiles to OUT/a/b.txt.jsonl, a line for each."
                    + " A file that fails is named on standard error and never ends the run. Hidden files are passed"
                    + " over."
        },
        footer = {
            "  vitae batch resumes/ -o json/",
            "  vitae batch inbox/ export.zip jane.pdf -o json/ --threads 4",
            "  vitae batch resumes/ -o blind/ --redact name,contact,photo,age,gender"
        })
final class BatchCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "IN", description = "Files, folders and ZIP archives to read.")
    private List<Path> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The folder to write to.")
    private Path output = Path.of("");

    @Mixin
    private BulkOptions bulk = new BulkOptions();

    @Mixin
    private ResumeOptions options = new ResumeOptions();

    @Mixin
    private IsolationOptions isolation = new IsolationOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    BatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        options.parser().builder();
        if (isolation.inProcess()) {
            try (ResumeParser parser = options.parser().parser()) {
                return new BulkRun(console, bulk).run(inputs, output, options.work(parser));
            }
        }
        WorkerLauncher launcher = WorkerLauncher.of(isolation.memory(), WorkerArguments.of(command));
        try (WorkerPool workers = new WorkerPool(launcher, options.parser().limits())) {
            int exit = new BulkRun(console, bulk).run(inputs, output, workers);
            return workers.isUnable() ? ExitCode.NOT_RUN : exit;
        }
    }
}
