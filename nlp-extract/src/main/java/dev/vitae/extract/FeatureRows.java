package dev.vitae.extract;

import java.util.Arrays;

/**
 * The features that were seen of one thing, looked up together: the places of all of them in the table are known before the
 * first is looked at, so that the processor waits for several of them at a time. Not thread-safe.
 */
final class FeatureRows implements SequenceFeatureFactory.Taker {

    private static final int USUAL = 128;

    private final FeatureTable features;
    private long[] keys = new long[USUAL];
    private int size;

    FeatureRows(FeatureTable features) {
        this.features = features;
    }

    @Override
    public void take(String distance, String feature, String suffix) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = FeatureKey.of(distance, feature, suffix);
    }

    /** The numbers of those that the model knows, in order; it starts anew. */
    int[] rows() {
        int[] rows = new int[size];
        int known = 0;
        for (int i = 0; i < size; i++) {
            int row = features.find(keys[i]);
            rows[known] = row;
            known += row >= 0 ? 1 : 0;
        }
        size = 0;
        return Arrays.copyOf(rows, known);
    }
}
