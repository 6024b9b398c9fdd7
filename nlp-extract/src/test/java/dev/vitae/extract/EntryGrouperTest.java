package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntryGrouperTest {

    private final EntryGrouper grouper = new EntryGrouper(Recognizers.load().dates());

    @Test
    void groupsByDatesUnderTheTitle() {
        assertThat(heads("""
                Head Cook, Harbour Bakery
                Jan 2019 – Present
                - Ran the ovens.

                Cook, Mill Lane Kitchen
                2015 – 2018
                - Cooked.
                """))
                .containsExactly(
                        List.of("Head Cook, Harbour Bakery", "Jan 2019 – Present"),
                        List.of("Cook, Mill Lane Kitchen", "2015 – 2018"));
    }

    @Test
    void groupsByDatesAboveTheTitle() {
        assertThat(heads("""
                01/2019 – 12/2020
                Head Cook
                Harbour Bakery
                - Ran the ovens.
                01/2015 – 12/2018
                Cook
                Mill Lane Kitchen
                - Cooked.
                """))
                .containsExactly(
                        List.of("01/2019 – 12/2020", "Head Cook", "Harbour Bakery"),
                        List.of("01/2015 – 12/2018", "Cook", "Mill Lane Kitchen"));
    }

    @Test
    void groupsBySubheadings() {
        assertThat(heads("""
                ### Head Cook @ Harbour Bakery
                Jan 2019 – Present
                - Ran the ovens.
                ### Cook @ Mill Lane Kitchen
                2015 – 2018
                """)).hasSize(2);
    }

    @Test
    void aDateInASentenceStartsNothing() {
        assertThat(heads("""
                Cook, Mill Lane Kitchen
                2015 – 2018
                Opened a second kitchen in 2016 and trained eleven apprentices there until it could stand alone.
                """)).hasSize(1);
    }

    private List<List<String>> heads(String text) {
        return grouper.group(TestLines.lines(text)).stream()
                .map(entry ->
                        entry.head().stream().map(line -> line.line().text()).toList())
                .toList();
    }
}
