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
        assertThat(CALIBRATION.confidence("/work/name", 0.99, 0.98))
                .isGreaterThan(CALIBRATION.confidence("/work/name", 0.6, 0.98));
    }

    @Test
    void inADocumentThatIsHardToReadAllIsLessSure() {
        assertThat(CALIBRATION.confidence("/work/name", 0.99, 0.7))
                .isLessThanOrEqualTo(CALIBRATION.confidence("/work/name", 0.99, 0.98));
    }

    @Property
    void aConfidenceIsAShareWhateverTheProbability(
            @ForAll @DoubleRange(max = 1) double probability, @ForAll @DoubleRange(max = 1) double clarity) {
        assertThat(CALIBRATION.confidence("/work/startDate", probability, clarity))
                .isBetween(0.0, 1.0);
        assertThat(CALIBRATION.confidence("/something/else", probability, clarity))
                .isBetween(0.0, 1.0);
    }
}
