package dev.vitae.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.extract.Field;
import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import dev.vitae.training.Dress.Part;
import dev.vitae.training.Dress.PartLook;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DressTest {

    private static final Row SKILL =
            Row.of(SectionKind.SKILLS, LineLabel.ITEM, List.of(Run.of(Field.KEYWORD, "Pruning")));
    private static final Row TASK = Row.of(SectionKind.WORK, LineLabel.ITEM, "Pruned the roses.");

    @Test
    void setsAPartInItsLooks() {
        Dress dress = new Dress(Map.of(Part.LIST, new PartLook(1.2, Look.BOLD, 0.5)));

        List<Row> dressed = dress.dress(List.of(SKILL, TASK));

        assertThat(dressed.get(0).scale()).isEqualTo(1.2);
        assertThat(dressed.get(0).gap()).isEqualTo(0.5);
        assertThat(dressed.get(0).main().get(0).look().bold()).isTrue();
        assertThat(dressed.get(0).main().get(0).field()).hasValue(Field.KEYWORD);
        assertThat(dressed.get(1)).isEqualTo(TASK);
    }

    @Test
    void tellsTheFirstLineOfAHeadFromTheOthers() {
        Dress dress = new Dress(Map.of(Part.SUBHEAD, new PartLook(0.8, Look.PLAIN, 0)));
        Row head = Row.of(SectionKind.WORK, LineLabel.HEAD, "Gardener").ofEntry(1);

        assertThat(dress.dress(List.of(head, head))).extracting(Row::scale).containsExactly(1.0, 0.8);
    }

    @Test
    void setsEverythingInCapitals() {
        Dress dress = new Dress(Map.of(Part.ALL, new PartLook(1, new Look(false, false, false, true), 0)));

        assertThat(Row.text(dress.dress(List.of(TASK)).get(0).main())).isEqualTo("PRUNED THE ROSES.");
    }
}
