package dev.vitae.extract;

import java.util.Arrays;

/** The numbers of features by their keys: a hash table that is made in a moment and holds nothing but numbers. Immutable. */
final class FeatureTable {

    private static final int NONE = -1;

    private final long[] keys;

    /** Numbers of features; that of a key stands at the place that its low bits name or, if that is taken, behind it. */
    private final int[] places;

    /** @param keys the keys of the features, in the order of their numbers, from 0 */
    FeatureTable(long[] keys) {
        this.keys = keys.clone();
        this.places = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
        Arrays.fill(places, NONE);
        for (int number = 0; number < keys.length; number++) {
            int place = place(keys[number]);
            if (places[place] != NONE) {
                throw new IllegalArgumentException("two features of one key");
            }
            places[place] = number;
        }
    }

    /** The number of the feature; less than 0 if there is none of the key. */
    int find(long key) {
        return places[place(key)];
    }

    /** Where the key stands, or the free place where it would. */
    private int place(long key) {
        int place = (int) key & (places.length - 1);
        while (places[place] != NONE && keys[places[place]] != key) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }
}
