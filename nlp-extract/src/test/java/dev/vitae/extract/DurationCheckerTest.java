package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.SourceDocument;
import dev.vitae.document.Span;
import dev.vitae.schema.PartialDate;
import dev.vitae.schema.normalize.DateNormalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DurationCheckerTest {

    private static final DurationChecker CHECKER =
            new DurationChecker(new DateRecognizer(DateNormalizer.create(), new Tokens()), new DurationRecognizer());

    @Test
    void takesADurationOnTheLineBelow() {
        assertThat(mismatches("Baker\n2018-01 - 2018-12\n3 mos\nLeeds\n")).isEqualTo(1);
        assertThat(mismatches("Baker\n2018-01 - 2018-12\n1 yr\nLeeds\n")).isZero();
    }

    @Test
    void leavesTextBelowAlone() {
        assertThat(mismatches("Baker\n2018-01 - 2018-12\n3 months of nights, then days.\n"))
                .isZero();
    }

    @Test
    void leavesADurationBesideOtherDatesAlone() {
        assertThat(mismatches("Baker\n2018-01 - 2018-12 (3 mos), 2020-01 - 2020-03\n"))
                .isZero();
    }

    @Test
    void leavesTwoDurationsAlone() {
        assertThat(mismatches("Baker\n2018-01 - 2018-12 (3 mos, 1 yr)\n")).isZero();
    }

    private static int mismatches(String text) {
        SourceDocument document = TestLines.document(text);
        List<Span> spans = List.of(span(text, "2018-01"), span(text, "2018-12"));
        DatedEntry job =
                new DatedEntry("/work/0", PartialDate.of(2018, 1), Optional.of(PartialDate.of(2018, 12)), spans);
        return CHECKER.check(document, List.of(job), Optional.empty()).size();
    }

    private static Span span(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }
}
