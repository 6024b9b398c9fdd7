package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.vitae.document.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final String TEXT = """
            Tamsin Orrell
            Care Assistant
            Dublin, Ireland | tamsin.orrell@example.org | +353 87 555 0127

            EXPERIENCE

            Care Assistant, Seaview Nursing Home
            March 2019 - Present
            - Looked after twelve residents.

            EDUCATION

            Certificate in Healthcare, Pearse College, 31 June 2018 - 2019

            LANGUAGES
            English, Irish
            """;

    @Test
    void saysWhatWasReadBeforeItWasNormalized() throws IOException {
        Trace.Source source = source(parse(0), "/work/0/startDate");

        assertThat(source.text()).isEqualTo("March 2019");
        assertThat(source.stage()).isEqualTo(Stage.WORDS);
    }

    @Test
    void everyTextAndDateOfTheResumeHasASource() throws IOException {
        ParsedResume parsed = parse(0);

        assertThat(parsed.trace().values().keySet())
                .contains("/basics/name", "/basics/email", "/basics/phone", "/basics/location/countryCode")
                .contains("/work/0/name", "/work/0/position", "/work/0/highlights/0", "/languages/1/language");
    }

    @Test
    void wordsThatFoundNoPlaceAreUnplacedButNoHeadings() {
        List<LabelledLine> lines =
                TestLines.labelled("NAME Ada Moss", "HEADING_WORK Experience", "ENTRY Cook, full-time, Mill Lane");
        Span entry = lines.get(2).line().span();
        List<Span> placed = List.of(lines.get(0).line().span(), entry.narrow(0, 4), entry.narrow(17, entry.length()));

        Unplaced unplaced = Unplaced.of(lines, placed.stream());

        assertThat(unplaced.spans()).containsExactly(entry.narrow(6, 15));
        assertThat(unplaced.share()).isEqualTo(8 / (7.0 + 20));
    }

    @Test
    void aDateThatIsNoneIsWithheld() throws IOException {
        assertThat(parse(0).trace().withheld()).anySatisfy(withheld -> {
            assertThat(withheld.property()).isEqualTo("/education/startDate");
            assertThat(withheld.reason()).isEqualTo(Trace.Reason.UNCLEAR);
            assertThat(withheld.source().text()).isEqualTo("31 June 2018");
        });
    }

    @Test
    void whatIsLessSureThanAskedForStaysInTheTraceOnly() throws IOException {
        ParsedResume parsed = parse(1);

        assertThat(parsed.trace().withheld())
                .isNotEmpty()
                .allSatisfy(
                        withheld -> assertThat(withheld.source().confidence()).isLessThan(1));
        assertThat(parsed.trace().values().values())
                .allSatisfy(source -> assertThat(source.confidence()).isEqualTo(1));
    }

    @Test
    void pointersCountInTheResumeThatLeaves() throws IOException {
        ParsedResume parsed = parse(1);

        parsed.trace().values().forEach((pointer, source) -> {
            if (pointer.startsWith("/languages/")) {
                int item = Integer.parseInt(pointer.split("/", -1)[2]);
                assertThat(parsed.resume().languages()).hasSizeGreaterThan(item);
            }
        });
    }

    @Test
    void theJsonKeepsToItsSchema() throws IOException {
        String schema = new String(
                Objects.requireNonNull(TraceTest.class.getResourceAsStream("trace-1.schema.json"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        for (double least : new double[] {0, 0.9, 1}) {
            assertThat(SchemaRegistry.withDialect(Dialects.getDraft7())
                            .getSchema(schema)
                            .validate(parse(least).traceToJson(), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void spansLeadToTheWords() throws IOException {
        ParsedResume parsed = parse(0);
        Span span = source(parsed, "/work/0/name").spans().get(0);

        assertThat(parsed.document().text(span)).isEqualTo("Seaview Nursing Home");
    }

    private static Trace.Source source(ParsedResume parsed, String pointer) {
        return Optional.ofNullable(parsed.trace().values().get(pointer)).orElseThrow();
    }

    private static ParsedResume parse(double least) throws IOException {
        return parse(TEXT, least);
    }

    private static ParsedResume parse(String text, double least) throws IOException {
        try (ResumeParser parser = ResumeParser.builder().minConfidence(least).build()) {
            return parser.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "tamsin.txt");
        }
    }
}
