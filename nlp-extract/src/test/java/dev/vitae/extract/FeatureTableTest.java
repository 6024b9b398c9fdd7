package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureTableTest {

    @Test
    void findsEachFeatureByItsKeyAndNoOther() {
        long[] keys = IntStream.range(0, 5000)
                .mapToLong(i -> FeatureKey.of("", "w=" + i, "|C"))
                .toArray();

        FeatureTable table = new FeatureTable(keys);

        assertThat(IntStream.range(0, 5000))
                .allSatisfy(i -> assertThat(table.find(keys[i])).isEqualTo(i));
        assertThat(IntStream.range(5000, 9000))
                .allSatisfy(i -> assertThat(table.find(FeatureKey.of("", "w=" + i, "|C")))
                        .isNegative());
    }

    @Test
    void aKeyIsThatOfTheWholeNameWhereverItIsCut() {
        assertThat(FeatureKey.of("-1", "w=blue", "|C")).isEqualTo(FeatureKey.of("-", "1w=blue|", "C"));
    }

    @Test
    void nothingIsFoundInAnEmptyTable() {
        assertThat(new FeatureTable(new long[0]).find(1)).isNegative();
    }

    @Test
    void twoFeaturesOfOneKeyAreRefused() {
        assertThatThrownBy(() -> new FeatureTable(new long[] {7L << 40, 7L << 40}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
