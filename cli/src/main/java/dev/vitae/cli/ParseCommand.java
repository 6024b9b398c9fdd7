package dev.vitae.cli;

import dev.vitae.extract.ParsedResume;
import dev.vitae.extract.ResumeParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A few files to JSON on standard output. */
@Command(
        name = "parse",
        description = {
            "Prints resumes as JSON Resume.",
            "A single resume is indented; of several files, or a file with several profiles, each is one line (JSON"
                    + " Lines). Problems go to standard error as FILE: MESSAGE [CODE]."
        },
        footer = {
            "  vitae parse jane-doe.pdf",
            "  vitae parse jane-doe.pdf > jane-doe.json",
            "  vitae parse *.docx > all.jsonl",
            "  vitae parse jane-doe.pdf --trace jane-doe.trace.json",
            "  vitae parse jane-doe.pdf --redact name,contact,photo,age,gender",
            "  curl -s https://example.org/cv.html | vitae parse -"
        })
final class ParseCommand implements Callable<Integer> {

    private final Console console;
    private final Stdin stdin;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to read; - for standard input.")
    private List<Path> files = List.of();

    @Option(names = "--lines", description = "Always one line for each resume, even for a single one.")
    private boolean lines;

    @Option(
            names = "--trace",
            paramLabel = "FILE.json",
            description = "Also write where in the file each value stands, how sure it is, and what found no place; of"
                    + " several resumes a line for each.")
    private Optional<Path> trace = Optional.empty();

    @Mixin
    private ParserOptions options = new ParserOptions();

    @Mixin
    private RedactOption redact = new RedactOption();

    ParseCommand(Console console, Stdin stdin) {
        this.console = console;
        this.stdin = stdin;
    }

    @Override
    public Integer call() throws IOException {
        boolean allWell = true;
        List<Rendition> traced = new ArrayList<>();
        Function<ParsedResume, Rendition> renderer = redact.renderer();
        try (ResumeParser parser = options.parser()) {
            for (Path file : files) {
                Input input = stdin.or(file);
                Attempt<List<Rendition>> attempt = Attempt.of(() -> parse(parser, renderer, input));
                attempt.value().ifPresent(resumes -> show(input, resumes));
                attempt.value().filter(resumes -> trace.isPresent()).ifPresent(traced::addAll);
                attempt.failure().ifPresent(failure -> console.failed(input.label(), failure));
                allWell &= attempt.failure().isEmpty();
            }
        }
        if (trace.isPresent()) {
            writeTrace(trace.get(), traced);
        }
        return console.finish(allWell);
    }

    private static List<Rendition> parse(ResumeParser parser, Function<ParsedResume, Rendition> renderer, Input input)
            throws IOException {
        try (InputStream in = input.open()) {
            return parser.parseAll(in, input.name()).stream().map(renderer).toList();
        }
    }

    private void show(Input input, List<Rendition> resumes) {
        boolean indented = isIndented(resumes);
        for (Rendition parsed : resumes) {
            console.print(indented ? parsed.json().get() : parsed.jsonLine().get());
            parsed.problems().forEach(problem -> console.notice(input.label(), Notice.of(problem)));
        }
    }

    private void writeTrace(Path target, List<Rendition> resumes) throws IOException {
        String text = isIndented(resumes)
                ? resumes.get(0).trace().get() + "\n"
                : resumes.stream()
                        .map(parsed -> parsed.traceLine().get() + "\n")
                        .collect(Collectors.joining());
        OutputFolder.writeFile(target, text);
    }

    private boolean isIndented(List<Rendition> resumes) {
        return !lines && files.size() == 1 && resumes.size() == 1;
    }
}
