package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnHeadsTest {

    @Test
    void aRowOfNothingButLabelsHeadsColumns() {
        assertThat(labels(
                        "ENTRY Zeitraum | **Position** | Firma",
                        "ENTRY Zeitraum | Position | Unternehmen / Projekt",
                        "ENTRY Año     Título       Centro"))
                .containsOnly(LineLabel.NOISE);
    }

    @Test
    void aRowThatSaysMoreDoesNot() {
        assertThat(labels("ENTRY Position | Köchin", "ENTRY Schule", "ITEM Sprache | Deutsch"))
                .doesNotContain(LineLabel.NOISE);
    }

    private static List<LineLabel> labels(String... lines) {
        return ColumnHeads.without(TestLines.labelled(lines)).stream()
                .map(LabelledLine::label)
                .toList();
    }
}
