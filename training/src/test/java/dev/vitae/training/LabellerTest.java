package dev.vitae.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Line;
import dev.vitae.extract.Field;
import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabellerTest {

    private static final Row CHIPS = Row.of(
            SectionKind.SKILLS,
            LineLabel.ITEM,
            List.of(Run.of(Field.KEYWORD, "Pruning"), Run.of("   "), Run.of(Field.KEYWORD, "Soil science")));

    @Test
    void aLineThatBeginsWithAChipBeginsAnItem() {
        assertThat(labels(CHIPS, "Pruning", "Soil science")).containsExactly(LineLabel.ITEM, LineLabel.ITEM);
    }

    @Test
    void aLineThatBeginsWithinAChipGoesOn() {
        assertThat(labels(CHIPS, "Pruning  Soil", "science")).containsExactly(LineLabel.ITEM, LineLabel.CONTINUATION);
    }

    private static List<LineLabel> labels(Row row, String... lines) {
        int[] start = {0};
        List<Line> read = Arrays.stream(lines)
                .map(text -> {
                    Line line = Line.at(start[0], text).build();
                    start[0] += text.length() + 1;
                    return line;
                })
                .toList();
        return new Labeller(List.of(row), "•")
                .label(read).stream().map(LabelledLine::label).toList();
    }
}
