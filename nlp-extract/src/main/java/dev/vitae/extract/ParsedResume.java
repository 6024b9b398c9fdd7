package dev.vitae.extract;

import dev.vitae.document.SourceDocument;
import dev.vitae.schema.PlainJson;
import dev.vitae.schema.Resume;
import dev.vitae.schema.ResumeJson;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was made of one resume. Immutable.
 *
 * @param resume the resume; valid under both versions of the schema
 * @param trace where each of its values stands in the document, and what found no place
 * @param problems what the reader of the resume should know, in the order of the document
 * @param document the document that it was read from
 * @param language the language that most of it is written in (English, German, French, Spanish, Italian, Portuguese or
 *     Dutch); empty where that is not certain, as in few words
 * @param career how long the person has worked, by the dates of the jobs
 */
public record ParsedResume(
        Resume resume,
        Trace trace,
        List<Problem> problems,
        SourceDocument document,
        Optional<Locale> language,
        Career career) {

    public ParsedResume {
        problems = List.copyOf(problems);
    }

    /**
     * The day that the resume is of, which it calls "present": the one that the caller gave, else the one that the document
     * names, else the month until which it counts what lasts, else the one that its file was last changed on. A day before the last date of a job is passed over, unless
     * the caller gave it.
     */
    public Optional<AsOf> asOf() {
        return career.asOf();
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
     * The trace as JSON, indented, with what is needed to find each span in the file: its text, its page and its place on
     * that. {@code docs/trace.md} describes it, and {@code trace-1.schema.json}, beside this class, is its schema.
     */
    public String traceToJson() {
        return PlainJson.write(TraceJson.of(this));
    }

    /** The same on one line, for JSON Lines. */
    public String traceToJsonLine() {
        return PlainJson.writeCompact(TraceJson.of(this));
    }
}
