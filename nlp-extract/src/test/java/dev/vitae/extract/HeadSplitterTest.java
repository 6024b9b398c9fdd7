package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadSplitterTest {

    private final DateRecognizer dates = Recognizers.load().dates();

    @Test
    void cutsAtGapsBarsAndDashes() {
        assertThat(pieces("Head Cook | Harbour Bakery — Leeds\t2019 – 2020"))
                .containsExactly("Head Cook", "Harbour Bakery", "Leeds");
    }

    @Test
    void cutsAtTheWordAtInAJob() {
        assertThat(pieces("Head Cook at Harbour Bakery")).containsExactly("Head Cook", "Harbour Bakery");
    }

    @Test
    void keepsWhatStandsInBrackets() {
        assertThat(pieces("Cook (nights - weekends) | Mill Lane"))
                .containsExactly("Cook (nights - weekends)", "Mill Lane");
    }

    @Test
    void leavesOutDatesWithTheirBrackets() {
        assertThat(pieces("Head Cook (06/2019 - 07/2020)")).containsExactly("Head Cook");
    }

    @Test
    void leavesOutHowLongItWas() {
        assertThat(pieces("Jan 2019 – Mar 2021 (2 years 3 months)")).isEmpty();
    }

    private List<String> pieces(String text) {
        return HeadSplitter.splitJob(List.of(DatedLine.of(TestLines.line(text), dates))).stream()
                .map(Piece::text)
                .toList();
    }
}
