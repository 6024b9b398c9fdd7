package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schema.normalize.DateNormalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class TornDatesTest {

    private final TornDates dates = new TornDates(DateNormalizer.create());

    @Test
    void aYearBelowAMonthGoesOnWithIt() {
        assertThat(join("ENTRY Sept.", "ENTRY 2019", "HEAD Baker"))
                .containsExactly(LineLabel.ENTRY, LineLabel.CONTINUATION, LineLabel.HEAD);
        assertThat(join("HEAD März", "HEAD 2019 – heute")).containsExactly(LineLabel.HEAD, LineLabel.CONTINUATION);
    }

    @Test
    void aYearBelowAnythingElseStandsForItself() {
        assertThat(join("ENTRY Baker", "HEAD 2019")).containsExactly(LineLabel.ENTRY, LineLabel.HEAD);
        assertThat(join("ENTRY May", "HEAD 2019 Baker")).containsExactly(LineLabel.ENTRY, LineLabel.HEAD);
    }

    private List<LineLabel> join(String... lines) {
        return dates.join(TestLines.labelled(lines)).stream()
                .map(LabelledLine::label)
                .toList();
    }
}
