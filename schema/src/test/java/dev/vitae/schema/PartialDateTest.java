package dev.vitae.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2020", "2020-03", "2020-03-15", "2020-02-29", "1000", "2999-12-31"})
    void writesWhatItReads(String iso) {
        assertThat(PartialDate.parse(iso)).hasToString(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2020-",
                "2020-19",
                "2020-00",
                "2020-1",
                "2020-02-30",
                "2021-02-29",
                "2020-03-00",
                "0999",
                "3000",
                "20200315",
                "2020/03",
                " 2020",
                "2020\n",
                "-2020",
                "٢٠٢٠",
                "present"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(PartialDate.tryParse(text)).isEmpty();
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2020-03-15");
    }

    @Test
    void hasNoMonthNineteen() {
        assertThatThrownBy(() -> PartialDate.of(2020, 19)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsItsPrecision() {
        assertThat(PartialDate.of(2020).month()).isEmpty();
        assertThat(PartialDate.of(2020, 3).month()).hasValue(3);
        assertThat(PartialDate.of(2020, 3).day()).isEmpty();
        assertThat(PartialDate.of(2020, 3, 15).day()).hasValue(15);
    }

    @Test
    void sortsByTimeAndTheLessPreciseFirst() {
        List<String> sorted = Stream.of("2020-03-15", "2021", "2020-03", "2020", "2020-04", "2019-12-31")
                .map(PartialDate::parse)
                .sorted()
                .map(PartialDate::toString)
                .toList();
        assertThat(sorted).containsExactly("2019-12-31", "2020", "2020-03", "2020-03-15", "2020-04", "2021");
    }

    @Property
    boolean readsEveryMonthThatItWrites(
            @ForAll @IntRange(min = 1000, max = 2999) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        PartialDate date = PartialDate.of(year, month);
        return PartialDate.parse(date.toString()).equals(date);
    }

    @Property
    boolean neverThrowsOnAnyText(@ForAll String text) {
        return PartialDate.tryParse(text)
                .map(date -> date.toString().equals(text))
                .orElse(true);
    }
}
