package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schema.normalize.DateNormalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationRecognizerTest {

    private static final DurationRecognizer RECOGNIZER = new DurationRecognizer();
    private static final DateRecognizer DATES = new DateRecognizer(DateNormalizer.create(), new Tokens());

    /** The text, the duration in it, and its months. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2 yrs 3 mos                              | 2 yrs 3 mos         | 27
            1 yr 1 mo                                | 1 yr 1 mo           | 13
            4 years 2 months                         | 4 years 2 months    | 50
            4 years, 2 months                        | 4 years, 2 months   | 50
            4 years and 2 months                     | 4 years and 2 months | 50
            (8 months)                               | 8 months            | 8
            18 months                                | 18 months           | 18
            2y 3m                                    | 2y 3m               | 27
            26 weeks                                 | 26 weeks            | 6
            Jan 2020 - Mar 2022 (2 yrs 3 mos)        | 2 yrs 3 mos         | 27
            Jan 2020 - Mar 2022 2 yrs 3 mos          | 2 yrs 3 mos         | 27
            Jan 2020 – Present · 11 mos · Leeds      | 11 mos              | 11
            Cook, 8 months, 2019 - 2020              | 8 months            | 8
            8 months: 05/2019 - 12/2019              | 8 months            | 8
            2 Jahre 6 Monate                         | 2 Jahre 6 Monate    | 30
            01/2020 – 03/2020 (3 Monate)             | 3 Monate            | 3
            1 Jahr und 2 Monate                      | 1 Jahr und 2 Monate | 14
            12 Wochen                                | 12 Wochen           | 3
            1 an 3 mois                              | 1 an 3 mois         | 15
            janv. 2020 - mars 2022 (2 ans et 3 mois) | 2 ans et 3 mois     | 27
            1 année 2 mois                           | 1 année 2 mois      | 14
            2 años 1 mes                             | 2 años 1 mes        | 25
            3 años y 4 meses                         | 3 años y 4 meses    | 40
            2 anni 3 mesi                            | 2 anni 3 mesi       | 27
            1 anno e 1 mese                          | 1 anno e 1 mese     | 13
            2 anos e 3 meses                         | 2 anos e 3 meses    | 27
            1 ano 1 mês                              | 1 ano 1 mês         | 13
            2 jaar 4 maanden                         | 2 jaar 4 maanden    | 28
            1 jaar en 1 maand                        | 1 jaar en 1 maand   | 13
            """)
    void findsDurationsThatStandAlone(String text, String written, int months) {
        assertThat(find(text)).singleElement().satisfies(duration -> {
            assertThat(text.substring(duration.start(), duration.end())).isEqualTo(written);
            assertThat(duration.months()).isEqualTo(new Months(months, months));
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            3 years      | 30 | 47
            2 Jahre      | 18 | 35
            3 años       | 30 | 47
            2 jaar       | 18 | 35
            1.5 years    | 12 | 24
            1,5 Jahre    | 12 | 24
            """)
    void yearsByThemselvesMayBeRounded(String text, int least, int most) {
        assertThat(find(text))
                .singleElement()
                .satisfies(duration -> assertThat(duration.months()).isEqualTo(new Months(least, most)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3+ years of Java",
                "Baker with 12 years in craft bakeries",
                "over 14 months",
                "ca. 3 years",
                "more than 2 years (Leeds)",
                "Led a 6 month project",
                "5 m",
                "3 months 2 years",
                "March 2015 month-end",
                "Jan 2020 - Mar 2022",
                "1200 years",
                "30 cooks"
            })
    void findsNoneInOtherText(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Property
    void findsWhatItWouldWrite(@ForAll @IntRange(max = 60) int years, @ForAll @IntRange(max = 11) int months) {
        assertThat(find(years + " yrs " + months + " mos"))
                .extracting(StatedDuration::months)
                .containsExactly(new Months(years * 12 + months, years * 12 + months));
    }

    @Property
    void staysWithinAnyText(
            @ForAll @StringLength(max = 40) @CharRange(from = '0', to = '2') @CharRange(from = 'm', to = 'y')
                    String text) {
        assertThat(find(text))
                .allSatisfy(duration -> assertThat(text.substring(duration.start(), duration.end()))
                        .isNotBlank());
    }

    private static List<StatedDuration> find(String text) {
        return RECOGNIZER.find(text, DATES.find(text));
    }
}
