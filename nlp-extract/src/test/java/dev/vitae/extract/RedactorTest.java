package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.vitae.document.SourceDocument;
import dev.vitae.document.SourceMetadata;
import dev.vitae.document.Span;
import dev.vitae.schema.Basics;
import dev.vitae.schema.Location;
import dev.vitae.schema.Profile;
import dev.vitae.schema.Project;
import dev.vitae.schema.Publication;
import dev.vitae.schema.Reference;
import dev.vitae.schema.Resume;
import dev.vitae.schema.ResumeValidator;
import dev.vitae.schema.SchemaVersion;
import dev.vitae.schema.Work;
import dev.vitae.schema.normalize.PhoneNormalizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactorTest {

    private static final Career NO_CAREER = CareerCounter.count(List.of(), Set.of(), Optional.empty());

    private static final Set<Redaction> ALL = EnumSet.allOf(Redaction.class);
    private static final Redactor REDACTOR = Redactor.of(ALL);

    private static final Basics BASICS = Basics.builder()
            .name("Ádá Moss-Köhler")
            .label("Beekeeper")
            .image("https://example.org/photos/1.jpg")
            .email("ada.moss@example.org")
            .phone("+353 87 555 0127")
            .url("https://hivesandhoney.example")
            .location(Location.builder()
                    .address("7 Quay Lane")
                    .postalCode("D01 F5P2")
                    .city("Dublin")
                    .countryCode("IE")
                    .build())
            .profiles(List.of(Profile.builder()
                    .network("GitHub")
                    .username("waxwing77")
                    .url("https://github.com/waxwing77")
                    .build()))
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ádá Moss-Köhler keeps bees.              | [name] keeps bees.
            ADA MOSS-KÖHLER                          | [name]
            Written by A. Moss and B. Vale           | Written by [name] and B. Vale
            Moss-Köhler, A.; Vale, B. (2019)         | [name]; Vale, B. (2019)
            the A. Moss-Koehler method               | the [name] method
            Moss's hives, Köhler’s honey             | [name]'s hives, [name]’s honey
            Köhlers Honig                            | [name] Honig
            koehler honey                            | [name] honey
            Ada is a keeper of bees.                 | [name] is a keeper of bees.
            The green moss on roofs                  | The green moss on roofs
            Ms. Moss has kept bees                   | [gender] [name] has kept bees
            see ada_moss_cv.pdf                      | see [name]
            see AdaMoss                              | see [name]
            mail ada.moss@example.org or b@vale.example | mail [contact] or [contact]
            https://github.com/waxwing77/hives       | [contact]
            waxwing77 on the forum                   | [contact] on the forum
            code at github.com/vale/bees.            | code at [contact].
            call +353 (0)87 555-0127 now             | call [contact] now
            call 087 5550127                         | call [contact]
            2015 - 2019, 1,250,000 bees, 20 000 000  | 2015 - 2019, 1,250,000 bees, 20 000 000
            Lives at 7 Quay Lane, Dublin             | Lives at [contact], [place]
            Dubliners in Dublin                      | Dubliners in [place]
            Date of birth: 3 May 1990                | [age]
            Born on May 3rd, 1990 in Cork            | [age] in Cork
            Geburtsdatum: 03.05.1990, ledig          | [age], [family]
            née le 3 mai 1990                        | [age]
            a 35-year-old keeper, 12 years old hives | a [age] keeper, 12 years old hives
            Age: 35; Java, 20 years                  | [age]; Java, 20 years
            35 ans, célibataire, permis B            | [age], [family], permis B
            35 ans d'expérience                      | 35 ans d'expérience
            taught children aged 15 to 18            | taught children aged 15 to 18
            She led her team; he himself left        | [gender] led [gender] team; [gender] left
            Gender: female, driving licence          | [gender], driving licence
            Pronouns: she/her                        | [gender]
            Female, 35 years old, married            | [gender], [age], [family]
            the female ward; MS Word; HE sector      | the female ward; MS Word; HE sector
            Nationality: Irish; Marital status: single | [nationality]; [family]
            mother of two                            | [family]
            Staatsangehörigkeit: deutsch             | [nationality]
            """)
    void takesWhatIsOfThePersonOutOfTexts(String text, String redacted) {
        Resume resume = Resume.builder()
                .basics(BASICS.toBuilder().summary(text).build())
                .build();

        assertThat(summary(REDACTOR.redact(parsed(resume)))).isEqualTo(redacted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mark May       | May 2019, mark exams           | May 2019, mark exams
            Mark May       | Since then Mark led it.        | Since then [name] led it.
            Mark May       | Mark May led it.               | [name] led it.
            Rose Cook      | Trained by Rose, a cook        | Trained by [name], a cook
            Li Wu          | Li was there                   | [name] was there
            Al Kovac       | Mobile, AL                     | Mobile, AL
            Pieter van der Zwaluw | de heer van der Zwaluw  | de heer van der [name]
            Dr. Ada Wren, PhD | Dr. Wren has a PhD          | Dr. [name] has a PhD
            Seán O'Mossity | O’Mossity and Sean             | [name] and [name]
            Bjørn Straße   | Bjorn Strasse was              | [name] was
            Benedikta Wren | Ben knows her bees. The benefit | [name] knows her bees. The benefit
            Ada Wren CCRN  | CCRN-certified               | CCRN-certified
            Ada Wren, RN, Registered Nurse | A Registered Nurse | A Registered Nurse
            Ada Wren Rook, Beate | Beate and Rook         | [name] and [name]
            Ada Maria WREN | A Wren                       | [name]
            Ada Wren Accountant | Accountant is Ms Wren | Accountant is Ms [name]
            """)
    void whatIsAnOrdinaryWordAsWellIsTakenOnlyWhereItIsAName(String name, String text, String redacted) {
        Resume resume = Resume.builder()
                .basics(Basics.builder().name(name).summary(text).build())
                .build();

        assertThat(summary(Redactor.of(Set.of(Redaction.NAME)).redact(parsed(resume))))
                .isEqualTo(redacted);
    }

    @Test
    void anItemThatBeginsWithAnOrdinaryWordIsLeftAlone() {
        Resume resume = Resume.builder()
                .basics(Basics.builder().name("Mark Rook").build())
                .work(List.of(Work.builder()
                        .name("Mark Ltd")
                        .position("Mark maker")
                        .highlights(List.of("Mark exams with Mark", "Rook & Sons"))
                        .build()))
                .build();

        Work work = REDACTOR.redact(parsed(resume)).resume().work().get(0);

        assertThat(work.name()).contains("Mark Ltd");
        assertThat(work.position()).contains("Mark maker");
        assertThat(work.highlights()).containsExactly("Mark exams with [name]", "[name] & Sons");
    }

    @Test
    void takesWholeFieldsOut() {
        Resume redacted =
                REDACTOR.redact(parsed(Resume.builder().basics(BASICS).build())).resume();

        assertThat(redacted.basics())
                .contains(Basics.builder().label("Beekeeper").build());
    }

    @Test
    void takesOutNothingElseThanAskedFor() {
        Basics redacted = Redactor.of(Set.of(Redaction.PHOTO))
                .redact(parsed(Resume.builder().basics(BASICS).build()))
                .resume()
                .basics()
                .orElseThrow();

        assertThat(redacted).isEqualTo(withoutImage());
    }

    @Test
    void anAddressMadeOfTheNameGoesWithTheName() {
        Basics redacted = Redactor.of(Set.of(Redaction.NAME))
                .redact(parsed(Resume.builder().basics(BASICS).build()))
                .resume()
                .basics()
                .orElseThrow();

        assertThat(redacted.email()).isEmpty();
        assertThat(redacted.phone()).contains("+353 87 555 0127");
        assertThat(redacted.profiles()).hasSize(1);
    }

    @Test
    void linksOfEmployersStayUnlessTheyLeadToThePerson() {
        Resume resume = Resume.builder()
                .basics(BASICS)
                .work(List.of(
                        Work.builder().name("Hive").url("https://hive.example").build(),
                        Work.builder().url("https://ada-moss.example").build()))
                .projects(List.of(
                        Project.builder().name("Wax").url("https://wax.example").build()))
                .build();

        Resume redacted = REDACTOR.redact(parsed(resume)).resume();

        assertThat(redacted.work().get(0).url()).contains("https://hive.example");
        assertThat(redacted.work().get(1))
                .isEqualTo(Work.builder().name("[name]").build());
        assertThat(redacted.projects().get(0).url()).isEmpty();
    }

    @Test
    void aNameIsFoundInReferencesAndPublications() {
        Resume resume = Resume.builder()
                .basics(BASICS)
                .publications(List.of(Publication.builder()
                        .name("Moss-Köhler A, Vale B. On wax.")
                        .build()))
                .references(List.of(Reference.builder()
                        .name("Bertram Vale")
                        .reference("I know Ada well.")
                        .build()))
                .build();

        Resume redacted = REDACTOR.redact(parsed(resume)).resume();

        assertThat(redacted.publications().get(0).name()).contains("[name], Vale B. On wax.");
        assertThat(redacted.references().get(0).name()).contains("Bertram Vale");
        assertThat(redacted.references().get(0).reference()).contains("I know [name] well.");
    }

    @Test
    void propertiesOfOtherToolsAreKnownByTheirNames() {
        Resume resume = Resume.builder()
                .basics(BASICS.toBuilder()
                        .additional(Map.of("dateOfBirth", "1990-05-03", "gender", "f", "nickname", "Moss", "shoe", 41))
                        .build())
                .build();

        assertThat(REDACTOR.redact(parsed(resume))
                        .resume()
                        .basics()
                        .orElseThrow()
                        .additional())
                .isEqualTo(Map.of("nickname", "Moss", "shoe", 41));
    }

    @Test
    void pronounsAreThoseOfTheLanguage() {
        Resume resume = Resume.builder()
                .basics(Basics.builder().summary("Er ging hin und her.").build())
                .build();

        assertThat(summary(REDACTOR.redact(parsed(resume, Optional.of(Locale.GERMAN), Optional.empty()))))
                .isEqualTo("[gender] ging hin und her.");
    }

    @Test
    void aFullerNameIsFoundInTheTitleOfTheDocument() {
        Resume resume = Resume.builder()
                .basics(Basics.builder()
                        .name("Tamsin")
                        .summary("Orrell is a nurse.")
                        .build())
                .build();

        RedactedResume redacted =
                REDACTOR.redact(parsed(resume, Optional.empty(), Optional.of("Tamsin Orrell - Resume")));

        assertThat(summary(redacted)).isEqualTo("[name] is a nurse.");
    }

    @Test
    void saysThatNoFullNameIsKnown() {
        Resume resume =
                Resume.builder().basics(Basics.builder().name("Köhler").build()).build();

        assertThat(REDACTOR.redact(parsed(resume)).problems())
                .extracting(Problem::code)
                .containsExactly(Problem.NAME_UNKNOWN);
        assertThat(Redactor.of(Set.of(Redaction.AGE)).redact(parsed(resume)).problems())
                .isEmpty();
    }

    @Test
    void whatWasOverlookedIsTakenOutAsAWholeAndReported() {
        Resume resume = Resume.builder().basics(BASICS).build();
        PersonNames names = new PersonNames();
        Person person = Person.of(parsed(resume), names);
        OccurrenceFinder nothing = (text, wording) -> List.of();
        LeakCheck check =
                new LeakCheck(ALL, person, new PhoneOccurrences(PhoneNormalizer.create(), person.phones()), nothing);

        ResumeRedaction redaction = new ResumeRedaction(
                EnumSet.of(Redaction.NAME, Redaction.CONTACT),
                new AddressOccurrences(person, ALL),
                List.of(),
                check,
                parsed(resume));
        Object left = redaction.redact("By Ádá Moss-Köhler", "/basics/summary").orElseThrow();

        assertThat(left).isEqualTo("[name]");
        assertThat(redaction.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.REDACTION_LEAK);
            assertThat(problem.message()).doesNotContain("Moss");
            assertThat(problem.pointer()).contains("/basics/summary");
        });
    }

    @Test
    void redactingTwiceChangesNothingMore() throws IOException {
        RedactedResume once = REDACTOR.redact(parse(TEXT));

        Resume twice = REDACTOR.redact(new ParsedResume(
                        once.resume(),
                        parse(TEXT).trace(),
                        List.of(),
                        parse(TEXT).document(),
                        Optional.of(Locale.ENGLISH),
                        NO_CAREER))
                .resume();

        assertThat(twice).isEqualTo(once.resume());
    }

    private static final String TEXT = """
            Tamsin Orrell
            Care Assistant
            Dublin, Ireland | tamsin.orrell@example.org | +353 87 555 0127

            SUMMARY
            Tamsin Orrell is a nurse who loves her work. Born 3 May 1990.

            EXPERIENCE

            Care Assistant, Seaview Nursing Home
            March 2019 - Present
            - Tamsin looked after twelve residents.
            - Wrote the Orrell guide, see www.orrell.example

            SKILLS
            Nursing, patience
            """;

    @Test
    void theTraceSaysWhatWasTakenOutAndWhereButNotItsText() throws IOException {
        ParsedResume parsed = parse(TEXT);
        RedactedResume redacted = REDACTOR.redact(parsed);

        assertThat(redacted.removals())
                .contains(new Removal("/basics/name", Redaction.NAME, true, 1, List.of(new Span(0, 13))));
        assertThat(redacted.removals()).anySatisfy(removal -> {
            assertThat(removal.pointer()).isEqualTo("/work/0/highlights/0");
            assertThat(removal.whole()).isFalse();
            assertThat(parsed.document().text(removal.spans().get(0))).contains("Tamsin");
        });
        assertThat((redacted.toJson() + redacted.traceToJson()).toLowerCase(Locale.ROOT))
                .doesNotContain("tamsin", "orrell", "example", "0127", "1990")
                .contains("\"redacted\"");
    }

    @Test
    void whatLeavesIsValid() throws IOException {
        RedactedResume redacted = REDACTOR.redact(parse(TEXT));

        for (SchemaVersion version : SchemaVersion.values()) {
            assertThat(ResumeValidator.assertingFormats().validate(redacted.resume(), version))
                    .isEmpty();
        }
        String schema = new String(
                Objects.requireNonNull(RedactorTest.class.getResourceAsStream("trace-1.schema.json"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(SchemaRegistry.withDialect(Dialects.getDraft7())
                        .getSchema(schema)
                        .validate(redacted.traceToJson(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void hasSomethingToTakeOut() {
        assertThatIllegalArgumentException().isThrownBy(() -> Redactor.of(Set.of()));
    }

    private static Basics withoutImage() {
        return new Basics(
                BASICS.name(),
                BASICS.label(),
                Optional.empty(),
                BASICS.email(),
                BASICS.phone(),
                BASICS.url(),
                BASICS.summary(),
                BASICS.location(),
                BASICS.profiles(),
                BASICS.additional());
    }

    private static String summary(RedactedResume redacted) {
        return redacted.resume().basics().flatMap(Basics::summary).orElse("");
    }

    static ParsedResume parsed(Resume resume) {
        return parsed(resume, Optional.of(Locale.ENGLISH), Optional.empty());
    }

    private static ParsedResume parsed(Resume resume, Optional<Locale> language, Optional<String> title) {
        SourceDocument document = new SourceDocument(
                "",
                List.of(),
                List.of(),
                List.of(),
                new SourceMetadata("text/plain", Optional.of("ada-moss.txt"), title, Optional.empty()),
                List.of());
        return new ParsedResume(
                resume, new Trace(Map.of(), List.of(), List.of(), 0), List.of(), document, language, NO_CAREER);
    }

    private static ParsedResume parse(String text) throws IOException {
        try (ResumeParser parser = ResumeParser.create()) {
            return parser.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "tamsin-orrell.txt");
        }
    }
}
