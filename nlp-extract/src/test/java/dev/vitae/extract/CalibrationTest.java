package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final Calibration CALIBRATION = Calibration.load();

    @Test
    void theSurerTheModelTheLikelierTheValue() {
        assertThat(CALIBRATION.confidence("/work/name", 0.99)).isGreaterThan(CALIBRATION.confidence("/work/name", 0.6));
    }

    @Property
    void aConfidenceIsAShareWhateverTheProbability(@ForAll @DoubleRange(max = 1) double probability) {
        assertThat(CALIBRATION.confidence("/work/startDate", probability)).isBetween(0.0, 1.0);
        assertThat(CALIBRATION.confidence("/something/else", probability)).isBetween(0.0, 1.0);
    }
}
