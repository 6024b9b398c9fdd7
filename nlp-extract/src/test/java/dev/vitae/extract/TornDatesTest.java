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

    @Test
    void aDateBelowOneWithADashIsItsEnd() {
        assertThat(join("ENTRY 2019-04 –", "HEAD 09/2021", "HEAD Baker"))
                .containsExactly(LineLabel.ENTRY, LineLabel.CONTINUATION, LineLabel.HEAD);
        assertThat(join("ENTRY April 2019 -", "HEAD heute")).containsExactly(LineLabel.ENTRY, LineLabel.CONTINUATION);
    }

    @Test
    void anEarlierDateOrARangeIsOfSomethingElse() {
        assertThat(join("HEAD 2019 –", "ENTRY 2017")).containsExactly(LineLabel.HEAD, LineLabel.ENTRY);
        assertThat(join("HEAD 2019 –", "ENTRY 2020 – 2021")).containsExactly(LineLabel.HEAD, LineLabel.ENTRY);
    }

    private List<LineLabel> join(String... lines) {
        return dates.join(TestLines.labelled(lines)).stream()
                .map(LabelledLine::label)
                .toList();
    }
}
