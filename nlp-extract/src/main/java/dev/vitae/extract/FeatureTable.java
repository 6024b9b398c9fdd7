package dev.vitae.extract;

/**
 * The numbers of features by their keys: a hash table that is made in a moment. A number lies beside its key, in place of
 * the key's low bits, since each look into memory takes longer than all else here. Immutable.
 */
final class FeatureTable {

    private static final int NUMBER_BITS = 24;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;

    /** Entries at the place that the low bits of their key name or, if that is taken, behind it; 0 where none is. */
    private final long[] entries;

    /** @param keys the keys of the features, in the order of their numbers, from 0 */
    FeatureTable(long[] keys) {
        this.entries = new long[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
        for (int number = 0; number < keys.length; number++) {
            int place = place(keys[number]);
            if (entries[place] != 0) {
                throw new IllegalArgumentException("two features of one key");
            }
            entries[place] = (keys[number] & ~NUMBER) | (number + 1);
        }
    }

    /** The number of the feature; less than 0 if there is none of the key. */
    int find(long key) {
        return (int) (entries[place(key)] & NUMBER) - 1;
    }

    /** Where the key stands, or the free place where it would. */
    private int place(long key) {
        int place = (int) key & (entries.length - 1);
        while (entries[place] != 0 && ((entries[place] ^ key) & ~NUMBER) != 0) {
            place = (place + 1) & (entries.length - 1);
        }
        return place;
    }
}
