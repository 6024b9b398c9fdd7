package dev.vitae.cli;

import dev.vitae.document.DocumentReader;
import dev.vitae.document.Line;
import dev.vitae.document.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was read, before anything is made of it. */
@Command(
        name = "text",
        description = {
            "Writes what is read of resumes, line by line, in reading order.",
            "One file goes to standard output; with -o, IN/a/b.pdf goes to OUT/a/b.pdf.txt."
        },
        footer = {
            "  vitae text jane-doe.pdf",
            "  vitae text resumes/ -o texts/",
            "  vitae text jane-doe.pdf --layout jane-doe.html"
        })
final class TextCommand implements Callable<Integer> {

    private final Console console;
    private final Stdin stdin;

    @Parameters(
            arity = "1..*",
            paramLabel = "IN",
            description = "Files, folders and ZIP archives to read; - for standard input.")
    private List<Path> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The folder to write to.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--layout",
            paramLabel = "FILE.html",
            description = "Instead, write an HTML page that shows where the lines of one file stand and in what order.")
    private Optional<Path> layout = Optional.empty();

    @Mixin
    private BulkOptions bulk = new BulkOptions();

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Mixin
    private OcrFlags ocr = new OcrFlags();

    TextCommand(Console console, Stdin stdin) {
        this.console = console;
        this.stdin = stdin;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        DocumentReader reader = DocumentReader.builder()
                .limits(limits.limits())
                .ocr(ocr.options())
                .build();
        if (layout.isPresent()) {
            return new LayoutRun(console, reader).run(onlyInput(), layout.get());
        }
        if (output.isPresent()) {
            BulkJob job = new BulkJob(
                    "text",
                    NamedInput.of(inputs),
                    output.get(),
                    List.of(),
                    false,
                    limits.limits().bytes());
            return new BulkRun(console, bulk).run(job, input -> read(reader, input));
        }
        if (inputs.size() > 1) {
            throw new UsageException("several inputs need -o OUT, a folder to write to");
        }
        Input input = stdin.or(inputs.get(0));
        Attempt<Product> attempt = Attempt.of(() -> read(reader, input));
        attempt.value().ifPresent(product -> show(input, product));
        attempt.failure().ifPresent(failure -> console.failed(input.label(), failure));
        return console.finish(attempt.failure().isEmpty());
    }

    private Input onlyInput() {
        if (output.isPresent() || inputs.size() > 1) {
            throw new UsageException("--layout takes one file, and no -o");
        }
        return stdin.or(inputs.get(0));
    }

    private void show(Input input, Product product) {
        product.files().forEach(file -> console.print(file.text()));
        product.notices().forEach(notice -> console.notice(input.label(), notice));
    }

    private static Product read(DocumentReader reader, Input input) throws IOException {
        try (InputStream in = input.open()) {
            List<SourceDocument> documents = reader.readAll(in, input.name());
            String text = documents.stream().map(TextCommand::lines).collect(Collectors.joining("\n"));
            return new Product(
                    List.of(new Product.Content(".txt", text)),
                    documents.stream()
                            .flatMap(document -> document.problems().stream())
                            .map(Notice::of)
                            .toList(),
                    pages(documents));
        }
    }

    private static OptionalInt pages(List<SourceDocument> documents) {
        int pages = documents.stream()
                .mapToInt(document -> document.pages().size())
                .max()
                .orElse(0);
        return pages == 0 ? OptionalInt.empty() : OptionalInt.of(pages);
    }

    private static String lines(SourceDocument document) {
        StringBuilder lines = new StringBuilder();
        for (Line line : document.lines()) {
            line.bullet()
                    .ifPresent(bullet -> lines.append("  ".repeat(bullet.level()))
                            .append(bullet.mark().isEmpty() ? "-" : bullet.mark())
                            .append(' '));
            lines.append(shown(line.words())).append('\n');
        }
        return lines.toString();
    }

    /** The words without characters that would break the line or work on a terminal; tabs part columns and stay. */
    private static String shown(String words) {
        StringBuilder shown = new StringBuilder(words);
        for (int i = 0; i < shown.length(); i++) {
            if (Character.isISOControl(shown.charAt(i)) && shown.charAt(i) != '\t') {
                shown.setCharAt(i, ' ');
            }
        }
        return shown.toString();
    }
}
