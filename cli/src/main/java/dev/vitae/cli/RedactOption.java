package dev.vitae.cli;

import dev.vitae.extract.ParsedResume;
import dev.vitae.extract.Redaction;
import dev.vitae.extract.Redactor;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** What is taken out of resumes before they are written: the same for one file and for many. */
final class RedactOption {

    @Option(
            names = "--redact",
            paramLabel = "WHAT",
            split = ",",
            converter = RedactionConverter.class,
            completionCandidates = RedactionCandidates.class,
            description = "Take out, for blind screening, what tells who it is: ${COMPLETION-CANDIDATES}; several with"
                    + " commas between. It goes from all texts, and a trace has no text at all. Files are still named"
                    + " after the input.")
    private List<Redaction> redactions = List.of();

    /** Whether anything is to be taken out. */
    boolean isGiven() {
        return !redactions.isEmpty();
    }

    /** What makes the result of a parse: a redactor, if anything is to be taken out. */
    Function<ParsedResume, Rendition> renderer() {
        Optional<Redactor> redactor =
                Optional.of(redactions).filter(all -> !all.isEmpty()).map(all -> Redactor.of(EnumSet.copyOf(all)));
        return parsed -> redactor.map(some -> Rendition.of(some.redact(parsed))).orElseGet(() -> Rendition.of(parsed));
    }
}
