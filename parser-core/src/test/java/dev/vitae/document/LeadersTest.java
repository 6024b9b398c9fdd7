package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Oak & Rye ------------ Leeds", "Oak & Rye ............ Leeds", "Oak & Rye ____________ Leeds"})
    void aRowOfSignsBetweenWordsIsNoWord(String text) {
        assertThat(marked(text).words()).isEqualTo("Oak & Rye  Leeds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| ------ | ------ |",
                "------------",
                "and so on... and on",
                "a--b",
                "Baker -- Leeds",
                "Phone: ________"
            })
    void whatLeadsToNothingStays(String text) {
        assertThat(marked(text).markup()).isEmpty();
    }

    @Test
    void aLongRowTakesNoLongerThanItIs() {
        String row = "a " + "-".repeat(1_000_000);
        assertThat(marked(row).markup()).isEmpty();
    }

    private static Line marked(String text) {
        return Leaders.mark(Line.at(0, text).build());
    }
}
