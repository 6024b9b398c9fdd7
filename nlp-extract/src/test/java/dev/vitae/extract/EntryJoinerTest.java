package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntryJoinerTest {

    @Test
    void joinsHeadsOfWhichOnlyOneHasDates() {
        assertThat(labels(SectionKind.WORK, "ENTRY 2019 – 2021", "ENTRY Cook", "ITEM Ovens"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.ITEM);
    }

    @Test
    void leavesTwoEntriesThatHaveDatesEach() {
        assertThat(labels(SectionKind.WORK, "ENTRY Cook, 2019 – 2021", "ENTRY Baker, 2015 – 2019"))
                .containsExactly(LineLabel.ENTRY, LineLabel.ENTRY);
    }

    @Test
    void leavesCertificatesWhichNeedNoDates() {
        assertThat(labels(SectionKind.CERTIFICATES, "ENTRY First Aid, 2020", "ENTRY Hygiene"))
                .containsExactly(LineLabel.ENTRY, LineLabel.ENTRY);
    }

    private List<LineLabel> labels(SectionKind kind, String... lines) {
        return EntryJoiner.join(kind, TestLines.labelled(lines)).stream()
                .map(LabelledLine::label)
                .toList();
    }
}
