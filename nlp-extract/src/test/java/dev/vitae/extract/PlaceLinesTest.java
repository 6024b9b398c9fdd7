package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceLinesTest {

    private final PlaceLines places = new PlaceLines(Recognizers.load().places());

    @Test
    void aTownBelowAnEmployerIsNoPartOfItsName() {
        assertThat(labels("ENTRY Moss & Daughter", "CONTINUATION Leeds", "HEAD 2019"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.HEAD);
    }

    @Test
    void norIsATownWithItsRegion() {
        assertThat(labels("ENTRY Moss & Daughter", "CONTINUATION Rezé (44)"))
                .last()
                .isEqualTo(LineLabel.HEAD);
    }

    @Test
    void aTownBehindACommaGoesOn() {
        assertThat(labels("ENTRY University of California,", "CONTINUATION Berkeley"))
                .last()
                .isEqualTo(LineLabel.CONTINUATION);
    }

    @Test
    void whatIsNoTownGoesOn() {
        assertThat(labels("ENTRY Moss, Holm, Aske", "CONTINUATION and Daughters"))
                .last()
                .isEqualTo(LineLabel.CONTINUATION);
    }

    private List<LineLabel> labels(String... lines) {
        return places.align(TestLines.labelled(lines)).stream()
                .map(LabelledLine::label)
                .toList();
    }
}
