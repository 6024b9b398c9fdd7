package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schema.normalize.DateNormalizer;
import dev.vitae.schema.normalize.DayOrder;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOrderFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            03/04/2020 and 25/12/2019                  | DAY_FIRST
            03/04/2020 and 12/25/2019                  | MONTH_FIRST
            25/12/19 – 03/04/20                        | DAY_FIRST
            Cook, 25-12-2019 - 03-04-2020              | DAY_FIRST
            25.12.2019 bis 03/04/2020                  | DAY_FIRST
            25/12/2019 and 12/25/2018                  | UNKNOWN
            03/04/2020                                 | UNKNOWN
            05/05/2020                                 | UNKNOWN
            2019-12-25                                 | UNKNOWN
            31/02/2020                                 | UNKNOWN
            Sort code 20-13-11                         | UNKNOWN
            https://shop.example/12/25/2019            | UNKNOWN
            Version 1.25.2019.4                        | UNKNOWN
            Cook                                       | UNKNOWN
            """)
    void theOtherDatesOfTheDocumentDecide(String text, DayOrder order) {
        assertThat(found(text, DayOrder.UNKNOWN, Optional.empty())).isEqualTo(order);
    }

    @Test
    void whatTheUserSaysCountsMost() {
        assertThat(found("12/25/2019", DayOrder.DAY_FIRST, Optional.of("US"))).isEqualTo(DayOrder.DAY_FIRST);
    }

    @Test
    void theRegionDecidesWhereTheDocumentShowsNothing() {
        assertThat(found("03/04/2020", DayOrder.UNKNOWN, Optional.of("US"))).isEqualTo(DayOrder.MONTH_FIRST);
        assertThat(found("25/12/2019", DayOrder.UNKNOWN, Optional.of("US"))).isEqualTo(DayOrder.DAY_FIRST);
    }

    private static DayOrder found(String text, DayOrder said, Optional<String> region) {
        return new DayOrderFinder(DateNormalizer.create(), said, region).find(TestLines.document(text));
    }
}
