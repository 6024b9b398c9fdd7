package dev.vitae.cli;

import dev.vitae.extract.ParsedResume;
import dev.vitae.extract.ResumeParser;
import dev.vitae.schema.ResumeJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Folders full of resumes to a folder of JSON. */
@Command(
        name = "batch",
        description = {
            "Writes a JSON Resume for each file in files, folder trees and ZIP archives.",
            "IN/a/b.pdf goes to OUT/a/b.pdf.json; a file with several profiles to OUT/a/b.txt.jsonl, a line for each."
                    + " A file that fails is named on standard error and never ends the run. Hidden files are passed"
                    + " over."
        },
        footer = {"  vitae batch resumes/ -o json/", "  vitae batch inbox/ export.zip jane.pdf -o json/ --threads 4"})
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
    private ParserOptions options = new ParserOptions();

    BatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (ResumeParser parser = options.parser()) {
            return new BulkRun(console, bulk).run(inputs, output, input -> parse(parser, input));
        }
    }

    private static Product parse(ResumeParser parser, Input input) throws IOException {
        try (InputStream in = input.open()) {
            List<ParsedResume> resumes = parser.parseAll(in, input.name());
            List<Notice> notices = resumes.stream()
                    .flatMap(parsed -> parsed.problems().stream())
                    .map(Notice::of)
                    .toList();
            if (resumes.size() == 1) {
                return new Product(".json", resumes.get(0).toJson().stripTrailing() + "\n", notices);
            }
            String lines = resumes.stream()
                    .map(parsed -> ResumeJson.writeCompact(parsed.resume()) + "\n")
                    .collect(Collectors.joining());
            return new Product(".jsonl", lines, notices);
        }
    }
}
