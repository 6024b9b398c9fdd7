package dev.vitae.extract;

import dev.vitae.schema.PlainJson;
import dev.vitae.schema.Resume;
import dev.vitae.schema.ResumeJson;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A resume from which was taken out what would tell who it is of. It holds no text of the document, so nothing of that can
 * come to light through it. Immutable. {@link Redactor} makes it.
 */
public final class RedactedResume {

    private final Resume resume;
    private final List<Removal> removals;
    private final List<Problem> problems;
    private final Map<String, Object> trace;
    private final Optional<Locale> language;

    RedactedResume(
            Resume resume,
            List<Removal> removals,
            List<Problem> problems,
            Map<String, Object> trace,
            Optional<Locale> language) {
        this.resume = resume;
        this.removals = List.copyOf(removals);
        this.problems = List.copyOf(problems);
        this.trace = Collections.unmodifiableMap(new LinkedHashMap<>(trace));
        this.language = language;
    }

    /** What is left; valid under both versions of the schema. */
    public Resume resume() {
        return resume;
    }

    /** What was taken out, in the order of the resume. */
    public List<Removal> removals() {
        return removals;
    }

    /** What the reader of the resume should know: the problems of the parse and those of the redaction. */
    public List<Problem> problems() {
        return problems;
    }

    /** The language that most of it is written in; empty where that is not certain. */
    public Optional<Locale> language() {
        return language;
    }

    /** The resume as JSON Resume, indented. */
    public String toJson() {
        return ResumeJson.write(resume);
    }

    /** The same on one line, for JSON Lines. */
    public String toJsonLine() {
        return ResumeJson.writeCompact(resume);
    }

    /**
     * The trace as JSON, indented: where each value stands and what was taken out, by places alone, without any text of the
     * document. {@code docs/trace.md} describes it.
     */
    public String traceToJson() {
        return PlainJson.write(trace);
    }

    /** The same on one line, for JSON Lines. */
    public String traceToJsonLine() {
        return PlainJson.writeCompact(trace);
    }
}
