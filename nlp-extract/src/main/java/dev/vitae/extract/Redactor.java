package dev.vitae.extract;

import dev.vitae.schema.InvalidResumeJsonException;
import dev.vitae.schema.PlainJson;
import dev.vitae.schema.Resume;
import dev.vitae.schema.ResumeJson;
import dev.vitae.schema.normalize.PhoneNormalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out of resumes what would tell who they are of, for blind screening: values as a whole, and their occurrences in all
 * other texts, where a placeholder such as {@code [name]} stands instead.
 *
 * <pre>{@code
 * Redactor redactor = Redactor.of(Set.of(Redaction.NAME, Redaction.CONTACT));
 * RedactedResume redacted = redactor.redact(parser.parse(Path.of("jane-doe.pdf")));
 * System.out.println(redacted.toJson());
 * }</pre>
 *
 * <p>What is left is checked; a text that still holds some of it is taken out as a whole and reported as
 * {@link Problem#REDACTION_LEAK}. Where no full name is known, {@link Problem#NAME_UNKNOWN} says so. What is covered, and what
 * is not, is in {@code docs/redaction.md}. Immutable and thread-safe: make one and keep it.
 */
public final class Redactor {

    private final Set<Redaction> redactions;
    private final PersonNames names = new PersonNames();
    private final PersonalWords words = new PersonalWords();
    private final PhoneNormalizer phones = PhoneNormalizer.create();

    private Redactor(Set<Redaction> redactions) {
        this.redactions = redactions;
    }

    /**
     * A redactor.
     *
     * @param redactions what to take out; not empty
     */
    public static Redactor of(Set<Redaction> redactions) {
        if (redactions.isEmpty()) {
            throw new IllegalArgumentException("nothing to take out");
        }
        return new Redactor(EnumSet.copyOf(redactions));
    }

    /** The resume without what is to be taken out. */
    public RedactedResume redact(ParsedResume parsed) {
        Person person = Person.of(parsed, names);
        AddressOccurrences links = new AddressOccurrences(person, redactions);
        PhoneOccurrences numbers = new PhoneOccurrences(phones, person.phones());
        OccurrenceFinder personal = words.finder(
                redactions, parsed.language().orElse(Locale.ENGLISH).getLanguage());
        LeakCheck check = new LeakCheck(redactions, person, numbers, personal);
        List<OccurrenceFinder> finders = finders(person, links, numbers, personal);
        ResumeRedaction redaction = new ResumeRedaction(redactions, links, finders, check, parsed);
        Resume resume = redaction
                .redact(json(parsed.resume()), "")
                .map(PlainJson::writeCompact)
                .map(Redactor::read)
                .orElse(Resume.builder().build());
        List<Problem> problems = new ArrayList<>();
        parsed.problems().forEach(problem -> problems.add(clean(problem, finders, check)));
        problems.addAll(redaction.problems());
        if (redactions.contains(Redaction.NAME) && !person.name().isFull()) {
            problems.add(new Problem(
                    Problem.NAME_UNKNOWN,
                    "no full name was found, so it may still be in the texts: look through them",
                    Optional.empty(),
                    List.of()));
        }
        Map<String, Object> trace =
                TraceJson.redacted(parsed, left(parsed, redaction.removals()), redaction.removals(), problems);
        return new RedactedResume(resume, redaction.removals(), problems, trace, parsed.language());
    }

    private List<OccurrenceFinder> finders(
            Person person, AddressOccurrences links, PhoneOccurrences numbers, OccurrenceFinder personal) {
        List<OccurrenceFinder> finders = new ArrayList<>();
        // Addresses are made of names, so they come first; a form of address is known by the name behind it, so it
        // comes last.
        finders.add(links);
        if (redactions.contains(Redaction.CONTACT)) {
            finders.add(numbers);
            finders.add(new PhraseOccurrences(person.streets(), Redaction.CONTACT));
        }
        if (redactions.contains(Redaction.NAME)) {
            finders.add(new NameOccurrences(person.name()));
        }
        if (redactions.contains(Redaction.PLACE)) {
            finders.add(new PhraseOccurrences(person.towns(), Redaction.PLACE));
        }
        finders.add(personal);
        return finders;
    }

    /** The sources of what is still in the resume. */
    private static Map<String, Trace.Source> left(ParsedResume parsed, List<Removal> removals) {
        Map<String, Trace.Source> left = new LinkedHashMap<>(parsed.trace().values());
        removals.stream().filter(Removal::whole).map(Removal::pointer).forEach(left::remove);
        return left;
    }

    /** The problem with a message that holds nothing of what is to be taken out. */
    private static Problem clean(Problem problem, List<OccurrenceFinder> finders, LeakCheck check) {
        String message =
                RedactedText.of(problem.message(), Wording.WORDS, finders).text();
        return new Problem(
                problem.code(),
                check.leak(message).map(Redaction::placeholder).orElse(message),
                problem.pointer(),
                problem.spans());
    }

    private static Object json(Resume resume) {
        try {
            return PlainJson.read(ResumeJson.writeCompact(resume));
        } catch (InvalidResumeJsonException e) {
            throw new IllegalStateException("a resume became unreadable", e);
        }
    }

    private static Resume read(String json) {
        try {
            return ResumeJson.read(json);
        } catch (InvalidResumeJsonException e) {
            throw new IllegalStateException("a resume with less in it became unreadable", e);
        }
    }
}
