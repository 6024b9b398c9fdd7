package dev.vitae.schema;

import java.util.Collection;

/**
 * Resumes as JSON text.
 *
 * <pre>{@code
 * Resume resume = ResumeJson.read(Files.readString(path));
 * String json = ResumeJson.write(resume);
 * }</pre>
 *
 * <p>Reading loses nothing but nulls, blank texts and empty lists, which count as absent: a property that the schema
 * doesn't know, and a text, number or truth value that its field can't hold (such as {@code "startDate": "2020-19"}),
 * is kept in {@code additional} under its own name and written back in its place. {@link ResumeValidator} names the
 * latter. Thread-safe.
 */
public final class ResumeJson {

    private ResumeJson() {}

    /** The resume as JSON, indented by two spaces, in the order of the schema, without what is empty. */
    public static String write(Resume resume) {
        return JsonText.pretty(resume.write());
    }

    /** The same on one line, for JSON Lines. */
    public static String writeCompact(Resume resume) {
        return JsonText.compact(resume.write());
    }

    /**
     * Reads a resume.
     *
     * @throws InvalidResumeJsonException if the text is no JSON, nests deeper than 100, repeats a property, or has an
     *     object or a list where the schema has another kind of value
     */
    public static Resume read(String json) throws InvalidResumeJsonException {
        return Resume.read(ObjectReader.of("", JsonText.parse(json)));
    }

    /**
     * The resume without the values at the given JSON pointers; a pointer to nothing is passed over. All pointers count
     * in the resume as it is.
     */
    public static Resume without(Resume resume, Collection<String> pointers) {
        try {
            return Resume.read(ObjectReader.of("", new Pruning(pointers).prune(resume.write())));
        } catch (InvalidResumeJsonException e) {
            throw new IllegalStateException("a resume with less in it became unreadable", e);
        }
    }
}
