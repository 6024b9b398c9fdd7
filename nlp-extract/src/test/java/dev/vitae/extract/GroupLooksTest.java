package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Style;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GroupLooksTest {

    private static final Style BODY =
            new Style(Optional.of("Serif"), OptionalDouble.of(10), false, false, OptionalInt.empty());

    @Test
    void amongLinesThatLookAlikeNoneNamesAGroup() {
        List<LabelledLine> lines = TestLines.labelled("ITEM Rye", "GROUP Spelt", "GROUP Oats", "ITEM Barley").stream()
                .map(line -> new LabelledLine(
                        line.index(), line.line().toBuilder().style(BODY).build(), line.label(), 1, line.dates()))
                .toList();

        assertThat(GroupLooks.align(lines)).extracting(LabelledLine::label).containsOnly(LineLabel.ITEM);
    }

    @Test
    void aColonTellsAGroup() {
        assertThat(GroupLooks.align(TestLines.labelled("GROUP Grain:", "ITEM Rye", "ITEM Spelt")))
                .extracting(LabelledLine::label)
                .containsExactly(LineLabel.GROUP, LineLabel.ITEM, LineLabel.ITEM);
    }
}
