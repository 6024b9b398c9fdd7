package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.ReadingProblem;
import dev.vitae.document.SourceDocument;
import dev.vitae.document.Span;
import dev.vitae.schema.ResumeValidator;
import dev.vitae.schema.SchemaProblem;
import dev.vitae.schema.SchemaVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lets out only what is valid under both versions of the schema, and says what stayed behind. Thread-safe. */
final class Validator {

    private final ResumeValidator validator = ResumeValidator.create();

    ParsedResume validate(SourceDocument document, AssembledResume assembled) {
        List<Problem> problems = new ArrayList<>();
        for (ReadingProblem problem : document.problems()) {
            problems.add(new Problem(
                    problem.code().id(), problem.message(), Optional.empty(), problem.span().stream().toList()));
        }
        problems.addAll(assembled.problems());
        for (SchemaVersion version : SchemaVersion.values()) {
            for (SchemaProblem problem : validator.validate(assembled.resume(), version)) {
                throw new IllegalStateException(problem.pointer() + ": " + problem.message());
            }
        }
        Trace trace = new Trace(assembled.sources(), unplaced(document, assembled));
        return new ParsedResume(assembled.resume(), trace, problems, document);
    }

    private static List<Span> unplaced(SourceDocument document, AssembledResume assembled) {
        List<Span> placed = assembled.sources().values().stream()
                .flatMap(source -> source.spans().stream())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        return document.lines().stream()
                .map(Line::span)
                .filter(span -> placed.stream().noneMatch(span::overlaps))
                .toList();
    }
}
