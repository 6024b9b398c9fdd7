package dev.vitae.cli;

import dev.vitae.extract.ParsedResume;
import dev.vitae.extract.ResumeParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

    private static final String LINES = ".jsonl";
    private static final String TRACE = ".trace";

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

    @Option(
            names = "--format",
            paramLabel = "json|jsonl",
            description =
                    "A file for each (json, the default), or one for all, OUT/resumes.jsonl: a line for each resume, in"
                            + " the order of the input, with the file that it is of in meta.vitae.file.")
    private Format format = Format.JSON;

    @Mixin
    private BulkOptions bulk = new BulkOptions();

    @Mixin
    private ParserOptions options = new ParserOptions();

    @Mixin
    private RedactOption redact = new RedactOption();

    BatchCommand(Console console, Stdin stdin) {
        this.console = console;
        this.stdin = stdin;
    }

    private enum Format {
        JSON,
        JSONL
    }

    @Option(
            names = "--trace",
            description = "Also write where each value stands: IN/a/b.pdf to OUT/a/b.pdf.trace.json (or .jsonl).")
    private boolean trace;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Function<ParsedResume, Rendition> renderer = redact.renderer();
        try (ResumeParser parser = options.parser()) {
            return new BulkRun(console, bulk).run(job(), input -> parse(parser, renderer, input));
        }
    }

    private BulkJob job() throws IOException {
        // A trace names its file, unless something is to be taken out.
        boolean named = trace && !redact.isGiven();
        return format == Format.JSON
                ? new BulkJob(
                        "batch",
                        named(),
                        output,
                        List.of(),
                        named,
                        options.limits().bytes())
                : new BulkJob(
                        "batch lines",
                        named(),
                        output,
                        kinds(),
                        named,
                        options.limits().bytes());
    }

    private List<String> kinds() {
        return trace ? List.of(LINES, TRACE + LINES) : List.of(LINES);
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

    private Product parse(ResumeParser parser, Function<ParsedResume, Rendition> renderer, Input input)
            throws IOException {
        try (InputStream in = input.open()) {
            List<ParsedResume> parsed = parser.parseAll(in, input.name());
            List<Rendition> resumes = parsed.stream().map(renderer).toList();
            List<Notice> notices = resumes.stream()
                    .flatMap(resume -> resume.problems().stream())
                    .map(Notice::of)
                    .toList();
            List<Product.Content> files = new ArrayList<>();
            files.add(content("", resumes, Rendition::json, Rendition::jsonLine));
            if (trace) {
                files.add(content(TRACE, resumes, Rendition::trace, Rendition::traceLine));
            }
            return new Product(files, notices, pages(parsed));
        }
    }

    /** Profiles that stand in one file have its pages in common. */
    private static OptionalInt pages(List<ParsedResume> parsed) {
        int pages = parsed.stream()
                .mapToInt(resume -> resume.document().pages().size())
                .max()
                .orElse(0);
        return pages == 0 ? OptionalInt.empty() : OptionalInt.of(pages);
    }

    /** One resume over several lines, or several on one each. */
    private Product.Content content(
            String suffix,
            List<Rendition> resumes,
            Function<Rendition, Supplier<String>> whole,
            Function<Rendition, Supplier<String>> line) {
        return resumes.size() == 1 && format == Format.JSON
                ? new Product.Content(
                        suffix + ".json", whole.apply(resumes.get(0)).get().stripTrailing() + "\n")
                : new Product.Content(
                        suffix + LINES,
                        resumes.stream()
                                .map(resume -> line.apply(resume).get() + "\n")
                                .collect(Collectors.joining()));
    }
}
