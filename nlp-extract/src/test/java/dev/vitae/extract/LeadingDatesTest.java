package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schema.normalize.DateNormalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadingDatesTest {

    private final LeadingDates dates = new LeadingDates(DateNormalizer.create());

    @Test
    void whereADateStandsFirstEachBeginsAnEntry() {
        assertThat(align("ENTRY 2019", "ENTRY Guild of Bakers", "HEAD Best Loaf", "HEAD 05/2021", "ENTRY Crumb Prize"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.HEAD, LineLabel.ENTRY, LineLabel.HEAD);
    }

    @Test
    void aMonthAndTheYearBelowItBeginOneEntry() {
        assertThat(align("ENTRY May", "CONTINUATION 2019", "ENTRY Best Loaf"))
                .containsExactly(LineLabel.ENTRY, LineLabel.CONTINUATION, LineLabel.HEAD);
    }

    @Test
    void datesBelowOrBesideWhatTheyDateBeginNothing() {
        assertThat(align("ENTRY Best Loaf", "HEAD 2019", "ENTRY Crumb Prize", "HEAD 2021"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.ENTRY, LineLabel.HEAD);
        assertThat(align("ENTRY 2019 Best Loaf", "ENTRY 2021 Crumb Prize"))
                .containsExactly(LineLabel.ENTRY, LineLabel.ENTRY);
    }

    private List<LineLabel> align(String... lines) {
        return dates.align(TestLines.labelled(lines)).stream()
                .map(LabelledLine::label)
                .toList();
    }
}
