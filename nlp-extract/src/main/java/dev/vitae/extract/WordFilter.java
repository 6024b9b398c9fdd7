package dev.vitae.extract;

import java.util.Collection;

/**
 * Tells at a glance of most words that they are not in a set: some bits of their hash are looked up in a table that fits
 * the nearest cache, as the first step of Bloom's filter (1970). Immutable.
 */
final class WordFilter {

    /** A word of a resume that is not in the set passes once in so many times. */
    private static final int BITS_A_WORD = 16;

    private final long[] bits;

    WordFilter(Collection<String> words) {
        this.bits = new long[Integer.highestOneBit(Math.max(1, words.size())) * 2 * BITS_A_WORD / Long.SIZE + 1];
        for (String word : words) {
            int place = place(word);
            bits[place / Long.SIZE] |= 1L << place;
        }
    }

    /** Whether the set may have the word; if not, it has not. */
    boolean mayHold(String word) {
        int place = place(word);
        return (bits[place / Long.SIZE] & 1L << place) != 0;
    }

    private int place(String word) {
        int hash = word.hashCode();
        return Math.floorMod(hash ^ hash >>> 16, bits.length * Long.SIZE);
    }
}
