package dev.vitae.schema.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOrderTest {

    @ParameterizedTest
    @CsvSource({
        "US,MONTH_FIRST",
        "PR,MONTH_FIRST",
        "GB,DAY_FIRST",
        "IE,DAY_FIRST",
        "IN,DAY_FIRST",
        "AU,DAY_FIRST",
        "DE,DAY_FIRST",
        "AT,DAY_FIRST",
        "CH,DAY_FIRST",
        "FR,DAY_FIRST",
        "ES,DAY_FIRST",
        "MX,DAY_FIRST",
        "IT,DAY_FIRST",
        "BR,DAY_FIRST",
        "PT,DAY_FIRST",
        "NL,DAY_FIRST",
        "BE,DAY_FIRST"
    })
    void aRegionHasTheOrderOfItsDatePattern(String region, DayOrder order) {
        assertThat(DayOrder.ofRegion(region)).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({"CA", "SE", "JP", "XX", "us", "''"})
    void whereTheYearComesFirstOrNothingIsThereItIsUnknown(String region) {
        assertThat(DayOrder.ofRegion(region)).isEqualTo(DayOrder.UNKNOWN);
    }
}
