package dev.vitae.cli;

import dev.vitae.document.PageImages;
import dev.vitae.document.ReadLimits;
import dev.vitae.extract.ParsedResume;
import dev.vitae.extract.ResumeParser;
import dev.vitae.extract.ResumeView;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A resume beside its source, to be looked at. */
@Command(
        name = "view",
        description = {
            "Writes an HTML page that shows a resume beside its source.",
            "Pointing at a value lights the place where it stands; how sure each value is can be seen, and text that found"
                    + " no place is grey. The page needs no network. #/work/0/name behind its address selects that value."
        },
        footer = {
            "  vitae view jane-doe.pdf -o jane-doe.html",
            "  curl -s https://example.org/cv.pdf | vitae view - -o cv.html"
        })
final class ViewCommand implements Callable<Integer> {

    private final Console console;
    private final Stdin stdin;

    @Parameters(paramLabel = "FILE", description = "The file to read; - for standard input.")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PAGE.html",
            required = true,
            description = "The page to write.")
    private Path output = Path.of("");

    @Mixin
    private ParserOptions options = new ParserOptions();

    ViewCommand(Console console, Stdin stdin) {
        this.console = console;
        this.stdin = stdin;
    }

    @Override
    public Integer call() throws IOException {
        Input input = stdin.or(file);
        Attempt<Viewed> attempt = Attempt.of(() -> view(input));
        if (attempt.failure().isPresent()) {
            console.failed(input.label(), attempt.failure().get());
            return console.finish(false);
        }
        Viewed viewed = attempt.value().orElseThrow();
        OutputFolder.writeFile(output, viewed.html());
        viewed.parsed().problems().forEach(problem -> console.notice(input.label(), Notice.of(problem)));
        return console.finish(true);
    }

    private Viewed view(Input input) throws IOException {
        ReadLimits limits = options.limits();
        try (ResumeParser parser = options.parser()) {
            byte[] bytes = bytes(input, limits);
            ParsedResume parsed = parser.parse(new ByteArrayInputStream(bytes), input.name());
            return new Viewed(
                    parsed,
                    ResumeView.create().html(parsed, PageImages.within(limits).of(bytes)));
        }
    }

    /** As many bytes as are read at most, and one more, for the parser to see that they are too many. */
    private static byte[] bytes(Input input, ReadLimits limits) throws IOException {
        try (InputStream in = input.open()) {
            return in.readNBytes((int) Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 8));
        }
    }

    private record Viewed(ParsedResume parsed, String html) {}
}
