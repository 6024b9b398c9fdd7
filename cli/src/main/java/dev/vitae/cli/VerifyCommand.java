package dev.vitae.cli;

import dev.vitae.document.DocumentReader;
import dev.vitae.document.SourceDocument;
import dev.vitae.extract.ResumeVerifier;
import dev.vitae.extract.Verification;
import dev.vitae.schema.InvalidResumeJsonException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A resume against the file that it was made of. */
@Command(
        name = "verify",
        description = {
            "Says of every value of a JSON Resume where in the file it was made of it stands, and how it is written there.",
            "The resume may be anyone's; nothing is extracted. Values that stand nowhere are printed, a line each; if"
                    + " there are any, the exit code is 1. $schema and meta are passed over."
        },
        footer = {
            "  vitae verify jane-doe.pdf jane-doe.json",
            "  vitae verify jane-doe.pdf jane-doe.json --all",
            "  vitae parse jane-doe.pdf | vitae verify jane-doe.pdf -"
        })
final class VerifyCommand implements Callable<Integer> {

    private final Console console;
    private final Stdin stdin;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file that the resume was made of.")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "RESUME.json",
            description = "The resume; - for standard input. In a .jsonl file each line is one.")
    private Path resume = Path.of("");

    @Option(names = "--all", description = "Print the values that stand in the file as well, with the place of each.")
    private boolean all;

    @Option(names = "--json", description = "Print what was found of each value as JSON, a line for each resume.")
    private boolean json;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Mixin
    private OcrFlags ocr = new OcrFlags();

    VerifyCommand(Console console, Stdin stdin) {
        this.console = console;
        this.stdin = stdin;
    }

    @Override
    public Integer call() {
        if (file.equals(resume)) {
            throw new UsageException("FILE and RESUME.json are the same");
        }
        Input source = stdin.or(file);
        Input made = stdin.or(resume);
        Attempt<List<SourceDocument>> read = Attempt.of(() -> read(source));
        Attempt<List<String>> resumes = Attempt.of(() -> JsonFiles.resumes(made));
        read.failure().ifPresent(failure -> console.failed(source.label(), failure));
        resumes.failure().ifPresent(failure -> console.failed(made.label(), failure));
        if (read.failure().isPresent() || resumes.failure().isPresent()) {
            return console.finish(false);
        }
        return console.finish(verify(
                read.value().orElseThrow(),
                resumes.value().orElseThrow(),
                new VerificationReport(source.label(), made.label())));
    }

    private boolean verify(List<SourceDocument> documents, List<String> resumes, VerificationReport report) {
        ResumeVerifier verifier = ResumeVerifier.create();
        boolean complete = true;
        for (int i = 0; i < resumes.size(); i++) {
            int number = i;
            Attempt<Verified> attempt = Attempt.of(() -> best(verifier, documents, resumes.get(number), number));
            String label = resumes.size() == 1 ? "" : (i + 1) + ":";
            attempt.failure().ifPresent(failure -> console.say(report.resume() + ": " + label + failure));
            attempt.value().ifPresent(verified -> print(report, verified, label));
            complete &= attempt.value().filter(Verified::isComplete).isPresent();
        }
        return complete;
    }

    private void print(VerificationReport report, Verified verified, String label) {
        if (json) {
            console.print(report.json(verified));
            return;
        }
        report.lines(verified, label, all).forEach(line -> console.print(Printable.of(line)));
        console.say(report.summary(verified, label));
    }

    /** Of a file with several people's profiles, the one that has most of the resume, beginning with its neighbour. */
    private static Verified best(ResumeVerifier verifier, List<SourceDocument> documents, String json, int number)
            throws InvalidResumeJsonException {
        List<SourceDocument> ordered = new ArrayList<>(documents);
        if (number < documents.size()) {
            ordered.add(0, ordered.remove(number));
        }
        Verified best = verify(verifier, ordered.get(0), json);
        for (SourceDocument document : ordered.subList(1, ordered.size())) {
            if (best.isComplete()) {
                break;
            }
            Verified other = verify(verifier, document, json);
            best = other.verification().share() > best.verification().share() ? other : best;
        }
        return best;
    }

    private static Verified verify(ResumeVerifier verifier, SourceDocument document, String json)
            throws InvalidResumeJsonException {
        return new Verified(document, verifier.verify(document, json));
    }

    private List<SourceDocument> read(Input input) throws IOException {
        DocumentReader reader = DocumentReader.builder()
                .limits(limits.limits())
                .ocr(ocr.options())
                .build();
        try (InputStream in = input.open()) {
            return reader.readAll(in, input.name());
        }
    }

    /** A resume's verification and the document that its spans count in. */
    record Verified(SourceDocument document, Verification verification) {

        boolean isComplete() {
            return verification.isComplete();
        }
    }
}
