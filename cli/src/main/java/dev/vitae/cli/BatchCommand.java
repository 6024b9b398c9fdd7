package dev.vitae.cli;

import dev.vitae.extract.ResumeParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                    + " over.",
            "A run that was ended goes on when it is started again: what has not changed since is not read again."
        },
        footer = {
            "  vitae batch resumes/ -o json/",
            "  vitae batch inbox/ export.zip jane.pdf -o json/ --threads 4",
            "  vitae batch 'resumes/**/*.pdf' -o all.jsonl --format jsonl",
            "  find . -name '*.docx' -print0 | vitae batch - -0 -o json/",
            "  vitae batch resumes/ -o blind/ --redact name,contact,photo,age,gender"
        })
final class BatchCommand implements Callable<Integer> {

    private final Console console;
    private final Stdin stdin;

    @Parameters(
            arity = "0..*",
            paramLabel = "IN",
            description = "Files, folders, ZIP archives and patterns ('cvs/**/*.pdf') to read; - for a list of files on"
                    + " standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--files-from",
            paramLabel = "LIST",
            description = "Also read the files, folders and archives that LIST names, one a line; - is standard input."
                    + " Their results keep the folders of their paths.")
    private Optional<Path> filesFrom = Optional.empty();

    @Option(
            names = {"-0", "--null"},
            description = "Names in a list end with a NUL, as `find -print0` writes them.")
    private boolean nul;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The folder to write to; with --format jsonl it may be a file that is called *.jsonl.")
    private Path output = Path.of("");

    @Mixin
    private BulkOptions bulk = new BulkOptions();

    @Mixin
    private ResumeOptions options = new ResumeOptions();

    @Mixin
    private IsolationOptions isolation = new IsolationOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    BatchCommand(Console console, Stdin stdin) {
        this.console = console;
        this.stdin = stdin;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        options.parser().builder();
        if (isolation.inProcess()) {
            try (ResumeParser parser = options.parser().parser()) {
                return new BulkRun(console, bulk).run(job(), options.work(parser));
            }
        }
        WorkerLauncher launcher = WorkerLauncher.of(isolation.memory(), WorkerArguments.of(command));
        try (WorkerPool workers = new WorkerPool(launcher, options.parser().limits())) {
            int exit = new BulkRun(console, bulk).run(job(), workers);
            return workers.isUnable() ? ExitCode.NOT_RUN : exit;
        }
    }

    private BulkJob job() throws IOException {
        long mostBytes = options.parser().limits().bytes();
        return options.isLines()
                ? new BulkJob("batch lines", named(), output, options.lines(), options.isNamed(), mostBytes)
                : new BulkJob("batch", named(), output, List.of(), options.isNamed(), mostBytes);
    }

    private List<NamedInput> named() throws IOException {
        List<NamedInput> named = new ArrayList<>();
        for (String input : inputs) {
            if (input.equals(Stdin.ARGUMENT)) {
                named.addAll(listed(stdin));
            } else {
                named.add(new NamedInput(input, false));
            }
        }
        if (filesFrom.isPresent()) {
            named.addAll(listed(stdin.or(filesFrom.get())));
        }
        if (inputs.isEmpty() && filesFrom.isEmpty()) {
            throw new UsageException("there is nothing to read; name files, folders or archives");
        }
        return named;
    }

    private List<NamedInput> listed(Input list) throws IOException {
        Attempt<List<NamedInput>> read = Attempt.of(() -> {
            try (InputStream in = list.open()) {
                return FileList.read(in, nul);
            }
        });
        return read.orElse(failure -> {
            throw new UsageException("the list " + list.label() + " can't be read: " + failure.message());
        });
    }
}
