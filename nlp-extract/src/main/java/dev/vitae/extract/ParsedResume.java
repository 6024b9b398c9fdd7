package dev.vitae.extract;

import dev.vitae.document.SourceDocument;
import dev.vitae.schema.Resume;
import dev.vitae.schema.ResumeJson;
import java.util.List;

/**
 * What was made of one resume. Immutable.
 *
 * @param resume the resume; valid under both versions of the schema
 * @param trace where each of its values stands in the document, and what found no place
 * @param problems what the reader of the resume should know, in the order of the document
 * @param document the document that it was read from
 */
public record ParsedResume(Resume resume, Trace trace, List<Problem> problems, SourceDocument document) {

    public ParsedResume {
        problems = List.copyOf(problems);
    }

    /** The resume as JSON Resume, indented. */
    public String toJson() {
        return ResumeJson.write(resume);
    }
}
