package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schema.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChronicleTest {

    private static final ResumeParser PARSER = ResumeParser.create();

    private static final String RESUME = """
            Ada Moss
            Baker
            ada.moss@example.org

            Experience

            Head Baker, Harbour Bakery
            January 2022 - Present
            - Runs the main shop.

            Baker, Mill Lane Bakery
            January 2018 - December 2020 (3 years)
            - Worked the night shift.

            Last updated: 2024-03-29
            """;

    @AfterAll
    static void close() {
        PARSER.close();
    }

    @Test
    void countsWhatLastsUntilTheDayThatTheDocumentNames() throws IOException {
        ParsedResume parsed = parse(PARSER, RESUME);

        assertThat(parsed.asOf()).hasValueSatisfying(asOf -> {
            assertThat(asOf.date()).isEqualTo(PartialDate.of(2024, 3, 29));
            assertThat(asOf.origin()).isEqualTo(AsOf.Origin.DOCUMENT);
        });
        assertThat(parsed.career().experience()).isEqualTo(new Months(27 + 36, 27 + 36));
        assertThat(parsed.career().current()).containsExactly("/work/0");
        assertThat(parsed.career().gaps())
                .containsExactly(
                        new Career.Gap("/work/1", "/work/0", PartialDate.of(2021, 1), PartialDate.of(2021, 12), 12));
    }

    @Test
    void theDayThatTheCallerGivesCountsFirst() throws IOException {
        try (ResumeParser parser =
                ResumeParser.builder().asOf(LocalDate.of(2023, 1, 10)).build()) {
            Career career = parse(parser, RESUME).career();

            assertThat(career.asOf()).hasValue(new AsOf(PartialDate.of(2023, 1, 10), AsOf.Origin.GIVEN, List.of()));
            assertThat(career.experience()).isEqualTo(new Months(13 + 36, 13 + 36));
        }
    }

    @Test
    void theClockIsNeverAsked() throws IOException {
        ParsedResume parsed = parse(PARSER, RESUME.replace("Last updated: 2024-03-29", ""));

        assertThat(parsed.asOf()).isEmpty();
        assertThat(parsed.career().current()).containsExactly("/work/0");
        assertThat(parsed.career().uncounted()).containsExactly("/work/0");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            January 2018 - December 2020 (3 years)            | false
            January 2018 - December 2020 (3 years 1 month)    | false
            January 2018 - December 2020 (2 years 11 months)  | false
            January 2018 - December 2020 (2 years 9 months)   | true
            January 2018 - December 2020 (5 years)            | true
            January 2018 - December 2020 · 36 mos             | false
            January 2018 - December 2020 · 6 mos              | true
            2018 - 2020 (2 years)                             | false
            2018 - 2020 (2 years 11 months)                   | false
            2018 - 2020 (11 months)                           | true
            """)
    void reportsADurationThatDoesNotAgreeWithTheDates(String dates, boolean reported) throws IOException {
        ParsedResume parsed = parse(PARSER, RESUME.replace("January 2018 - December 2020 (3 years)", dates));

        assertThat(parsed.problems())
                .extracting(Problem::code)
                .isEqualTo(reported ? List.of(Problem.DURATION_MISMATCH) : List.of());
    }

    @Test
    void tellsWhereTheDurationStands() throws IOException {
        ParsedResume parsed = parse(PARSER, RESUME.replace("(3 years)", "(3 months)"));

        assertThat(parsed.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).hasValue("/work/1");
            assertThat(problem.spans().stream().map(parsed.document()::text))
                    .containsExactly("January 2018", "December 2020", "3 months");
        });
    }

    @Test
    void whatLastsIsCheckedAgainstTheDayThatTheDocumentNames() throws IOException {
        String stated = RESUME.replace("Present", "Present (2 years 3 months)");

        assertThat(parse(PARSER, stated).problems()).isEmpty();
        assertThat(parse(PARSER, stated.replace("2024-03-29", "2025-03-29")).problems())
                .extracting(Problem::code)
                .containsExactly(Problem.DURATION_MISMATCH);
        assertThat(parse(PARSER, stated.replace("Last updated: 2024-03-29", "")).problems())
                .isEmpty();
    }

    @Test
    void whatLastsForSoLongTellsTheMonth() throws IOException {
        String stated = RESUME.replace("Present", "Present (2 years 3 months)").replace("Last updated: 2024-03-29", "");

        assertThat(parse(PARSER, stated).asOf()).hasValueSatisfying(asOf -> {
            assertThat(asOf.date()).isEqualTo(PartialDate.of(2024, 3));
            assertThat(asOf.origin()).isEqualTo(AsOf.Origin.DURATION);
        });
    }

    @Test
    void aRoundedDurationTellsNoMonth() throws IOException {
        String stated = RESUME.replace("Present", "Present (2 years)").replace("Last updated: 2024-03-29", "");

        assertThat(parse(PARSER, stated).asOf()).isEmpty();
    }

    private static ParsedResume parse(ResumeParser parser, String text) throws IOException {
        return parser.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.txt");
    }
}
