package dev.vitae.cli;

import dev.vitae.extract.ParsedResume;
import dev.vitae.extract.ResumeParser;
import dev.vitae.schema.ResumeJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
            "  curl -s https://example.org/cv.html | vitae parse -"
        })
final class ParseCommand implements Callable<Integer> {

    private final Console console;
    private final Stdin stdin;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to read; - for standard input.")
    private List<Path> files = List.of();

    @Option(names = "--lines", description = "Always one line for each resume, even for a single one.")
    private boolean lines;

    @Mixin
    private ParserOptions options = new ParserOptions();

    ParseCommand(Console console, Stdin stdin) {
        this.console = console;
        this.stdin = stdin;
    }

    @Override
    public Integer call() {
        boolean allWell = true;
        try (ResumeParser parser = options.parser()) {
            for (Path file : files) {
                Input input = stdin.or(file);
                Attempt<List<ParsedResume>> attempt = Attempt.of(() -> parse(parser, input));
                attempt.value().ifPresent(resumes -> show(input, resumes));
                attempt.failure().ifPresent(failure -> console.failed(input.label(), failure));
                allWell &= attempt.failure().isEmpty();
            }
        }
        return console.finish(allWell);
    }

    private static List<ParsedResume> parse(ResumeParser parser, Input input) throws IOException {
        try (InputStream in = input.open()) {
            return parser.parseAll(in, input.name());
        }
    }

    private void show(Input input, List<ParsedResume> resumes) {
        boolean indented = !lines && files.size() == 1 && resumes.size() == 1;
        for (ParsedResume parsed : resumes) {
            console.print(indented ? parsed.toJson() : ResumeJson.writeCompact(parsed.resume()));
            parsed.problems().forEach(problem -> console.notice(input.label(), Notice.of(problem)));
        }
    }
}
