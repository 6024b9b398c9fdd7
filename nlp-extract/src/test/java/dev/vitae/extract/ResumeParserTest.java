package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.vitae.schema.Certificate;
import dev.vitae.schema.PartialDate;
import dev.vitae.schema.Resume;
import dev.vitae.schema.ResumeValidator;
import dev.vitae.schema.SchemaVersion;
import dev.vitae.schema.Work;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ResumeParserTest {

    private static final String DUMP =
            "# Odalys Fenwright > Bakery Manager Location: Leeds, West Yorkshire, United Kingdom Profile: "
                    + "https://profiles.example.org/odalys Baker turned manager with twelve years in craft bakeries, from night "
                    + "shifts to planning - owning rotas, orders and ovens; Highlights: 1. Opened two shops. 2. Trained nine "
                    + "apprentices. Open to new places. Specialties: 1) Baking: sourdough; rye 2) Office : rotas, Excel ## Work "
                    + "Experience ### Bakery Manager @ Harbour, Inc. Jan 2020 – Present | Leeds, West Yorkshire, United Kingdom "
                    + "Runs the main shop. - Cut waste by a third. - Wrote the allergen plan. ### Baker @ Mill Lane Oct 2015 – "
                    + "Jan 2020 | Greater Manchester Area Worked the night shift. 1. Ovens i. Deck ovens. ii. Rotary ovens. 2. "
                    + "Doughs - all of them by hand. ### Apprentice @ Crumb Sep 2013 – Oct 2015 ## Education ### NVQ Level 2 in "
                    + "Bakery Science Wells City College Sep 2013 – Jun 2015 ## Contact & Social - Email: "
                    + "odalys@example.org --- Source: https://profiles.example.org/odalys JSON Resume: "
                    + "https://profiles.example.org/odalys/resume.json Last updated: 2026-03-29";

    private static final String TEXT = """
            Tamsin Orrell
            Care Assistant
            Dublin, Ireland | tamsin.orrell@example.org | +353 87 555 0127

            EXPERIENCE

            Care Assistant, Seaview Nursing Home
            March 2019 - Present
            - Looked after twelve residents.

            CERTIFICATES
            - First Aid, Red Cross, May 2021
            """;

    private static final String IN_NUMBERS = """
            Idris Vanterpool
            Care Assistant
            idris.vanterpool@example.org | (415) 555-0127

            EXPERIENCE

            Care Assistant, Seaview Nursing Home
            03/04/2019 - 05/06/2021
            - Looked after twelve residents.
            """;

    private static final ResumeParser PARSER = ResumeParser.create();

    @AfterAll
    static void close() {
        PARSER.close();
    }

    @Test
    void readsAFlattenedProfile() throws IOException {
        Resume resume = parse(DUMP).resume();

        assertThat(resume.basics().orElseThrow().name()).hasValue("Odalys Fenwright");
        assertThat(resume.basics().orElseThrow().label()).hasValue("Bakery Manager");
        assertThat(resume.basics().orElseThrow().url()).hasValue("https://profiles.example.org/odalys");
        assertThat(resume.basics().orElseThrow().email()).hasValue("odalys@example.org");
        assertThat(resume.basics().orElseThrow().summary().orElseThrow())
                .startsWith("Baker turned")
                .endsWith("Open to new places.");
        assertThat(resume.work())
                .extracting(work -> work.name().orElseThrow())
                .containsExactly("Harbour, Inc.", "Mill Lane", "Crumb");
        assertThat(resume.work().get(0).location()).hasValue("Leeds, West Yorkshire, United Kingdom");
        assertThat(resume.work().get(0).summary()).hasValue("Runs the main shop.");
        assertThat(resume.work().get(1).highlights())
                .containsExactly("Ovens", "Deck ovens.", "Rotary ovens.", "Doughs - all of them by hand.");
        assertThat(resume.work().get(2).highlights()).isEmpty();
        // Nothing stands between field and school here: docs/models.md has it among the limits that the field may go
        // along.
        assertThat(resume.education().get(0).institution().orElseThrow()).endsWith("Wells City College");
        assertThat(resume.skills().get(1).keywords()).containsExactly("rotas", "Excel");
        assertThat(resume.meta().orElseThrow().lastModified()).hasValue("2026-03-29");
    }

    @Test
    void aCurrentJobHasNoEnd() throws IOException {
        Work job = parse(TEXT).resume().work().get(0);

        assertThat(job.startDate()).hasValue(PartialDate.of(2019, 3));
        assertThat(job.endDate()).isEmpty();
    }

    @Test
    void aDayAndMonthThatNothingDecidesGiveTheYearAndAProblem() throws IOException {
        ParsedResume parsed = parse(IN_NUMBERS);

        assertThat(parsed.resume().work().get(0).startDate()).hasValue(PartialDate.of(2019));
        assertThat(parsed.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.AMBIGUOUS_DATE);
            assertThat(problem.pointer()).hasValue("/work/0/startDate");
            assertThat(problem.message()).contains("--day-first");
            assertThat(problem.spans())
                    .singleElement()
                    .satisfies(span -> assertThat(IN_NUMBERS.substring(span.start(), span.end()))
                            .isEqualTo("03/04/2019"));
        });
    }

    @Test
    void anotherDateOfTheDocumentDecidesWhichIsTheDay() throws IOException {
        ParsedResume parsed = parse(IN_NUMBERS.replace("05/06/2021", "25/06/2021"));

        assertThat(parsed.resume().work().get(0).startDate()).hasValue(PartialDate.of(2019, 4, 3));
        assertThat(parsed.problems()).isEmpty();
    }

    @Test
    void theRegionDecidesWhichIsTheDayAndWhoseThePhoneIs() throws IOException {
        try (ResumeParser american = ResumeParser.builder().region("us").build()) {
            ParsedResume parsed = american.parse(stream(IN_NUMBERS), "idris.txt");

            assertThat(parsed.resume().work().get(0).startDate()).hasValue(PartialDate.of(2019, 3, 4));
            assertThat(parsed.resume().basics().orElseThrow().phone()).hasValue("+14155550127");
            assertThat(parsed.problems()).isEmpty();
        }
    }

    @Test
    void aRegionThatDoesNotExistIsRefused() {
        ResumeParser.Builder builder = ResumeParser.builder();

        assertThatIllegalArgumentException().isThrownBy(() -> builder.region("UK"));
    }

    @Test
    void whatLeavesIsValidUnderBothSchemas() throws IOException {
        String json = parse(TEXT).toJson();

        for (SchemaVersion version : SchemaVersion.values()) {
            assertThat(ResumeValidator.create().validate(json, version)).isEmpty();
        }
    }

    @Test
    void strictlyLeavesOutADateWithoutADayAndSaysSo() throws IOException {
        try (ResumeParser strict =
                ResumeParser.builder().strictly(SchemaVersion.V1_0_0).build()) {
            ParsedResume parsed = strict.parse(stream(TEXT), "tamsin.txt");

            assertThat(parsed.resume().certificates())
                    .extracting(Certificate::date)
                    .allMatch(date -> date.isEmpty());
            assertThat(parsed.problems())
                    .anyMatch(problem -> problem.code().equals(Problem.INVALID_VALUE)
                            && problem.pointer().orElseThrow().equals("/certificates/0/date"));
            assertThat(parsed.trace().values()).doesNotContainKey("/certificates/0/date");
            assertThat(parsed.trace().withheld())
                    .anyMatch(withheld -> withheld.property().equals("/certificates/date")
                            && withheld.reason() == Trace.Reason.INVALID);
        }
    }

    @Test
    void everyValueStandsInTheSource() throws IOException {
        ParsedResume parsed = parse(TEXT);

        assertThat(parsed.trace().values()).isNotEmpty();
        parsed.trace()
                .values()
                .forEach((pointer, source) -> source.spans()
                        .forEach(span -> assertThat(source.text().replaceAll("\\s", ""))
                                .as(pointer)
                                .contains(parsed.document().text(span).replaceAll("\\s", ""))));
    }

    @Test
    void reportsWhatIsNoResume() throws IOException {
        assertThat(parse("The quick brown fox jumps over the lazy dog. It does so every morning.")
                        .problems())
                .extracting(Problem::code)
                .contains(Problem.NOT_A_RESUME);
    }

    @Test
    void givesOneResumeForEachProfileOfAFile() throws IOException {
        String two = DUMP + "\n" + DUMP.replace("Odalys Fenwright", "Perrin Ashgrove") + "\n";

        List<ParsedResume> all = PARSER.parseAll(stream(two), "two.txt");

        assertThat(all)
                .extracting(
                        parsed -> parsed.resume().basics().orElseThrow().name().orElseThrow())
                .containsExactly("Odalys Fenwright", "Perrin Ashgrove");
    }

    @Test
    void givesTheSameWhateverCameBefore() throws IOException {
        String first = parse(DUMP).toJson();
        parse(TEXT);

        assertThat(parse(DUMP).toJson()).isEqualTo(first);
    }

    @Test
    void givesTheSameOnManyThreads() throws Exception {
        String expected = parse(DUMP).toJson();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> tasks =
                    Collections.nCopies(16, () -> parse(DUMP).toJson());
            for (Future<String> result : pool.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdown();
        }
    }

    private static ParsedResume parse(String text) throws IOException {
        return PARSER.parse(stream(text), "test.txt");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
