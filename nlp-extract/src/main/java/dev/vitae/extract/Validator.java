package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.ReadingProblem;
import dev.vitae.document.SourceDocument;
import dev.vitae.document.Span;
import dev.vitae.schema.Resume;
import dev.vitae.schema.ResumeJson;
import dev.vitae.schema.ResumeValidator;
import dev.vitae.schema.SchemaProblem;
import dev.vitae.schema.SchemaVersion;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets out only what is valid under both versions of the schema, and says what stayed behind. Thread-safe. */
final class Validator {

    private final ResumeValidator lenient = ResumeValidator.create();
    private final ResumeValidator asserting = ResumeValidator.assertingFormats();
    private final Optional<SchemaVersion> strict;

    Validator(Optional<SchemaVersion> strict) {
        this.strict = strict;
    }

    ParsedResume validate(
            SourceDocument document, AssembledResume assembled, Optional<Locale> language, Chronicle chronicle) {
        List<Problem> problems = new ArrayList<>();
        for (ReadingProblem problem : document.problems()) {
            problems.add(new Problem(
                    problem.code().id(),
                    problem.message(),
                    Optional.empty(),
                    problem.span().stream().toList()));
        }
        problems.addAll(assembled.problems());
        problems.addAll(chronicle.problems());
        if (saysNothing(assembled.resume())) {
            problems.add(new Problem(
                    Problem.NOT_A_RESUME,
                    "no job, school, skill or address was found: this is probably no resume",
                    Optional.empty(),
                    List.of()));
        }
        Resume resume = withoutInvalid(assembled, problems);
        Trace trace = new Trace(assembled.sources(), unplaced(document, assembled));
        return new ParsedResume(resume, trace, problems, document, language, chronicle.career());
    }

    private Resume withoutInvalid(AssembledResume assembled, List<Problem> problems) {
        List<SchemaProblem> invalid = Stream.of(SchemaVersion.values())
                .flatMap(version -> validator(version).validate(assembled.resume(), version).stream())
                .toList();
        if (invalid.isEmpty()) {
            return assembled.resume();
        }
        List<String> pointers =
                invalid.stream().map(SchemaProblem::pointer).distinct().toList();
        for (String pointer : pointers) {
            String reason = invalid.stream()
                    .filter(problem -> problem.pointer().equals(pointer))
                    .findFirst()
                    .orElseThrow()
                    .message();
            List<Span> spans = Optional.ofNullable(assembled.sources().get(pointer))
                    .map(Trace.Source::spans)
                    .orElse(List.of());
            problems.add(new Problem(
                    Problem.INVALID_VALUE, "left out of the resume: " + reason, Optional.of(pointer), spans));
        }
        return ResumeJson.without(assembled.resume(), pointers);
    }

    private ResumeValidator validator(SchemaVersion version) {
        return strict.filter(version::equals).isPresent() ? asserting : lenient;
    }

    private static boolean saysNothing(Resume resume) {
        boolean reachable = resume.basics()
                .filter(basics -> basics.email().isPresent()
                        || basics.phone().isPresent()
                        || !basics.profiles().isEmpty())
                .isPresent();
        return !reachable
                && resume.work().isEmpty()
                && resume.education().isEmpty()
                && resume.skills().isEmpty();
    }

    private static List<Span> unplaced(SourceDocument document, AssembledResume assembled) {
        BitSet placed = new BitSet(document.text().length());
        assembled
                .sources()
                .values()
                .forEach(source -> source.spans().forEach(span -> placed.set(span.start(), span.end())));
        return document.lines().stream()
                .map(Line::span)
                .filter(span -> {
                    int next = placed.nextSetBit(span.start());
                    return next < 0 || next >= span.end();
                })
                .toList();
    }
}
