package dev.vitae.extract;

import dev.vitae.document.SourceDocument;
import dev.vitae.schema.InvalidResumeJsonException;
import dev.vitae.schema.JsonScalar;
import dev.vitae.schema.PlainJson;
import dev.vitae.schema.Resume;
import dev.vitae.schema.ResumeJson;
import java.util.List;

/**
 * Says of every value of a resume where in a file it stands, whoever made the resume: nothing is extracted and no model
 * is asked.
 *
 * <pre>{@code
 * SourceDocument document = DocumentReader.create().read(Path.of("jane-doe.pdf"));
 * Verification verification = ResumeVerifier.create().verify(document, Files.readString(Path.of("jane-doe.json")));
 * verification.nowhere().forEach(finding -> System.out.println(finding.pointer() + " is invented"));
 * }</pre>
 *
 * <p>A value is looked for as a whole: its words one after the other and bounded by what is no word, in reading order.
 * Dates, phones, addresses, countries, regions and names may stand in other forms ({@link Match}). Each value is looked
 * for by itself, so that all may stand in the file and the resume still put them in the wrong places.
 *
 * <p>Immutable and thread-safe; make one and keep it. It takes any JSON object, valid resume or not.
 */
public final class ResumeVerifier {

    private final Normalizers normalizers = Normalizers.create();
    private final DateRecognizer dates = new DateRecognizer(normalizers.dates(), new Tokens());

    private ResumeVerifier() {}

    public static ResumeVerifier create() {
        return new ResumeVerifier();
    }

    /**
     * Looks for the scalars of a resume, but those of {@code $schema} and {@code meta}, which speak of the JSON itself;
     * nulls and blank texts say nothing and are left out.
     *
     * @param document what the resume was made of
     * @param json a JSON object; unknown properties and values that no resume may have are looked for like others
     * @throws InvalidResumeJsonException if the text is no JSON object, nests deeper than 100 or repeats a property
     */
    public Verification verify(SourceDocument document, String json) throws InvalidResumeJsonException {
        List<JsonScalar> scalars = PlainJson.scalars(json).stream()
                .filter(scalar -> !scalar.isBelow("$schema") && !scalar.isBelow("meta"))
                .toList();
        EvidenceFinder finder = new EvidenceFinder(document, normalizers, dates);
        return new Verification(scalars.stream()
                .map(scalar -> new Verification.Finding(scalar.pointer(), scalar.text(), finder.find(scalar)))
                .toList());
    }

    /** Looks for the scalars of a resume. */
    public Verification verify(SourceDocument document, Resume resume) {
        try {
            return verify(document, ResumeJson.writeCompact(resume));
        } catch (InvalidResumeJsonException e) {
            throw new IllegalStateException("a resume was written as no JSON", e);
        }
    }
}
