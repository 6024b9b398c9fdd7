package dev.vitae.cli;

import dev.vitae.extract.ParsedResume;
import dev.vitae.extract.ResumeParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
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
    private ParserOptions options = new ParserOptions();

    @Mixin
    private RedactOption redact = new RedactOption();

    BatchCommand(Console console) {
        this.console = console;
    }

    @Option(
            names = "--trace",
            description = "Also write where each value stands: IN/a/b.pdf to OUT/a/b.pdf.trace.json (or .jsonl).")
    private boolean trace;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Function<ParsedResume, Rendition> renderer = redact.renderer();
        try (ResumeParser parser = options.parser()) {
            return new BulkRun(console, bulk).run(inputs, output, input -> parse(parser, renderer, input));
        }
    }

    private Product parse(ResumeParser parser, Function<ParsedResume, Rendition> renderer, Input input)
            throws IOException {
        try (InputStream in = input.open()) {
            List<Rendition> resumes =
                    parser.parseAll(in, input.name()).stream().map(renderer).toList();
            List<Notice> notices = resumes.stream()
                    .flatMap(parsed -> parsed.problems().stream())
                    .map(Notice::of)
                    .toList();
            List<Product.Content> files = new ArrayList<>();
            files.add(content("", resumes, Rendition::json, Rendition::jsonLine));
            if (trace) {
                files.add(content(".trace", resumes, Rendition::trace, Rendition::traceLine));
            }
            return new Product(files, notices);
        }
    }

    /** One resume over several lines, or several on one each. */
    private static Product.Content content(
            String suffix,
            List<Rendition> resumes,
            Function<Rendition, Supplier<String>> whole,
            Function<Rendition, Supplier<String>> line) {
        return resumes.size() == 1
                ? new Product.Content(
                        suffix + ".json", whole.apply(resumes.get(0)).get().stripTrailing() + "\n")
                : new Product.Content(
                        suffix + ".jsonl",
                        resumes.stream()
                                .map(resume -> line.apply(resume).get() + "\n")
                                .collect(Collectors.joining()));
    }
}
