package dev.vitae.extract;

import dev.vitae.document.Span;
import java.util.List;
import java.util.Optional;

/**
 * Something about a resume that was parsed all the same, and that its reader should know.
 *
 * @param code the kind of problem, as listed in {@code docs/problems.md}; stable
 * @param message for a person, in one sentence
 * @param pointer the JSON pointer of the value it is about, if it is about one
 * @param spans where in the document, if it has a place
 */
public record Problem(String code, String message, Optional<String> pointer, List<Span> spans) {

    /** No section of a resume and no way to reach anyone was found. */
    public static final String NOT_A_RESUME = "not-a-resume";
    /** A value would have made the resume invalid and was left out of it. */
    public static final String INVALID_VALUE = "invalid-value";
    /** A date was written that names no day of the calendar, or that can't be understood. */
    public static final String UNCLEAR_DATE = "unclear-date";
    /** A date such as 03/04/2020, in a document that does not show whether it writes the day or the month first. */
    public static final String AMBIGUOUS_DATE = "ambiguous-date";
    /** Much of the document's text found no place in the resume. */
    public static final String MUCH_UNPLACED = "much-unplaced";
    /** A duration is stated beside dates that it does not agree with. */
    public static final String DURATION_MISMATCH = "duration-mismatch";

    /** A text still held what was to be taken out of it and was taken out as a whole. */
    public static final String REDACTION_LEAK = "redaction-leak";

    /** The name was to be taken out, but no full name is known. */
    public static final String NAME_UNKNOWN = "name-unknown";

    public Problem {
        spans = List.copyOf(spans);
    }
}
