package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Bullet;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedItemsTest {

    @Test
    void aMarkBeginsAnItemWhereAJobBeganWithoutOne() {
        assertThat(align("ENTRY Cook, Harbour", "* ENTRY Ran the night shift"))
                .containsExactly(LineLabel.ENTRY, LineLabel.ITEM);
    }

    @Test
    void aMarkBeginsAJobWhereAllBeginWithOne() {
        assertThat(align("* ENTRY Cook, Harbour", "* ENTRY Baker, Quay"))
                .containsExactly(LineLabel.ENTRY, LineLabel.ENTRY);
    }

    @Test
    void aMarkBesideADateIsADotOnALineThroughTime() {
        assertThat(align("ENTRY 2020 - 2022", "HEAD Cook, Harbour", "* ENTRY 2017 - 2019", "HEAD Baker, Quay"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.ENTRY, LineLabel.HEAD);
    }

    /** The labels of lines, those that begin with a star with a list mark. */
    private static List<LineLabel> align(String... lines) {
        List<LabelledLine> labelled =
                List.of(lines).stream().map(MarkedItemsTest::line).toList();
        return MarkedItems.align(SectionKind.WORK, labelled).stream()
                .map(LabelledLine::label)
                .toList();
    }

    private static LabelledLine line(String written) {
        boolean marked = written.startsWith("* ");
        LabelledLine line =
                TestLines.labelled(marked ? written.substring(2) : written).get(0);
        return marked
                ? new LabelledLine(
                        line.index(),
                        line.line().toBuilder().bullet(new Bullet("•", 0)).build(),
                        line.label(),
                        1,
                        line.dates())
                : line;
    }
}
