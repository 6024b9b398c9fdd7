package edu.stanford.nlp.ie.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CrfWeightsTest {

    @Test
    void aFeatureThatOneTrainingDoesNotKnowWeighsNothingThere() throws IOException {
        CrfWeights one = weights(new TreeMap<>(Map.of(1L, new float[] {4, 0}, 2L, new float[] {2, 0})));
        CrfWeights other = weights(new TreeMap<>(Map.of(1L, new float[] {0, 2})));

        CrfWeights average = CrfWeights.average(List.of(one, other));

        assertThat(written(average)).containsExactly(2f, 1f, 1f, 0f);
    }

    @Test
    void aLabelThatOneTrainingHasNotSeenWeighsNothingThere() throws IOException {
        CrfWeights one = new CrfWeights(
                List.of("B"), new TreeMap<>(Map.of(1L, new float[] {4})), new TreeMap<>(Map.of(2L, new float[] {2})));
        CrfWeights other = weights(new TreeMap<>(Map.of(1L, new float[] {2, 0})));

        assertThat(written(CrfWeights.average(List.of(one, other)))).containsExactly(1f, 2f, 0f, 0f, 0f, 1f);
    }

    @Test
    void whatHardlyDiffersBetweenLabelsIsPruned() throws IOException {
        CrfWeights weights = weights(new TreeMap<>(Map.of(1L, new float[] {4, 0}, 2L, new float[] {1, 0.95f})));

        assertThat(weights.pruned(0.1).size()).isEqualTo(1);
        assertThat(written(weights.pruned(0.1))).containsExactly(4f, 0f);
    }

    private static CrfWeights weights(SortedMap<Long, float[]> ofTokens) {
        return new CrfWeights(List.of("A", "B"), ofTokens, new TreeMap<>());
    }

    /** The weights as they stand in the file, behind the labels and the keys. */
    private static List<Float> written(CrfWeights weights) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        weights.write(new DataOutputStream(out));
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(out.toByteArray()));
        in.readInt();
        for (int labels = in.readInt(); labels > 0; labels--) {
            in.readUTF();
        }
        int features = in.readInt() + in.readInt();
        in.skipBytes(features * Long.BYTES);
        List<Float> read = new ArrayList<>();
        while (in.available() > 0) {
            read.add(in.readFloat());
        }
        return read;
    }
}
