package dev.vitae.extract;

import dev.vitae.document.ReadingProblem;
import dev.vitae.document.SourceDocument;
import dev.vitae.document.Span;
import dev.vitae.schema.Resume;
import dev.vitae.schema.ResumeJson;
import dev.vitae.schema.ResumeValidator;
import dev.vitae.schema.SchemaProblem;
import dev.vitae.schema.SchemaVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lets out only what is valid under both versions of the schema, and says what stayed behind. Thread-safe. */
final class Validator {

    /** The share of unplaced text above which a resume's reader should have a look; docs/trace.md has how it was chosen. */
    private static final double MUCH = 0.2;

    private final ResumeValidator lenient = ResumeValidator.create();
    private final ResumeValidator asserting = ResumeValidator.assertingFormats();
    private final Optional<SchemaVersion> strict;

    Validator(Optional<SchemaVersion> strict) {
        this.strict = strict;
    }

    ParsedResume validate(
            SourceDocument document,
            List<LabelledLine> lines,
            AssembledResume assembled,
            Optional<Locale> language,
            Chronicle chronicle) {
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
        Map<String, Trace.Source> sources = new LinkedHashMap<>(assembled.sources());
        List<Trace.Withheld> withheld = new ArrayList<>(assembled.withheld());
        Set<String> invalid = invalid(assembled, problems);
        for (String pointer : invalid) {
            Optional.ofNullable(sources.remove(pointer))
                    .ifPresent(source ->
                            withheld.add(new Trace.Withheld(Tracer.property(pointer), Trace.Reason.INVALID, source)));
        }
        Resume resume = invalid.isEmpty() ? assembled.resume() : ResumeJson.without(assembled.resume(), invalid);
        Stream<Trace.Source> found =
                Stream.concat(sources.values().stream(), withheld.stream().map(Trace.Withheld::source));
        Stream<Span> placed = found.flatMap(source -> source.spans().stream());
        Unplaced unplaced = Unplaced.of(lines, Stream.concat(placed, chronicle.told().stream()));
        if (unplaced.share() > MUCH) {
            problems.add(new Problem(
                    Problem.MUCH_UNPLACED,
                    "%d of 100 letters found no place in the resume".formatted(Math.round(100 * unplaced.share())),
                    Optional.empty(),
                    unplaced.spans()));
        }
        Trace trace = new Trace(sources, withheld, unplaced.spans(), unplaced.share());
        return new ParsedResume(resume, trace, problems, document, language, chronicle.career());
    }

    /** The pointers of what may not be in the resume; each is reported. */
    private Set<String> invalid(AssembledResume assembled, List<Problem> problems) {
        Set<String> pointers = new LinkedHashSet<>();
        for (SchemaVersion version : SchemaVersion.values()) {
            for (SchemaProblem problem : validator(version).validate(assembled.resume(), version)) {
                if (pointers.add(problem.pointer())) {
                    List<Span> spans = Optional.ofNullable(assembled.sources().get(problem.pointer()))
                            .map(Trace.Source::spans)
                            .orElse(List.of());
                    problems.add(new Problem(
                            Problem.INVALID_VALUE,
                            "left out of the resume: " + problem.message(),
                            Optional.of(problem.pointer()),
                            spans));
                }
            }
        }
        return pointers;
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
}
