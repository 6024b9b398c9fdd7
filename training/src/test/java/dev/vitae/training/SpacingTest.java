package dev.vitae.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import org.junit.jupiter.api.Test;

class SpacingTest {

    @Test
    void setsTheSecondPartOfAHeadApart() {
        Spacing spacing = new Spacing(0.5, 0.8, 3, 0, 0);

        assertThat(spacing.above(1, 5)).isZero();
        assertThat(spacing.above(3, 5)).isEqualTo(0.8);
        assertThat(spacing.above(1, 2)).isEqualTo(0.8);
    }

    @Test
    void keepsTheSpaceThatABodyHas() {
        Row row = Row.of(SectionKind.WORK, LineLabel.TEXT, "Cooked").withGap(0.6);

        assertThat(Spacing.plain(1).ofBody(row, true).gap()).isEqualTo(0.6);
        assertThat(new Spacing(1, 0, 1, 0.9, 0).ofBody(row, true).gap()).isEqualTo(0.9);
        assertThat(new Spacing(1, 0, 1, 0.9, 0.7).ofBody(row, false).gap()).isEqualTo(0.7);
    }
}
