package dev.vitae.extract;

/**
 * The key by which a model knows a feature: a 64-bit hash of its name (FNV-1a, with a last step that spreads it). Of a
 * hundred thousand features one would be taken for another once in 10^13 look-ups, and no name has to be put together.
 */
final class FeatureKey {

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private FeatureKey() {}

    /** The key of the name that the parts make together. */
    static long of(String first, String second, String third) {
        return spread(add(add(add(START, first), second), third));
    }

    private static long add(long hash, String part) {
        long sum = hash;
        for (int i = 0; i < part.length(); i++) {
            sum = (sum ^ part.charAt(i)) * PRIME;
        }
        return sum;
    }

    /** The low bits of the sum depend on the low bits of the characters alone. */
    private static long spread(long hash) {
        long product = (hash ^ hash >>> 32) * SPREAD;
        return product ^ product >>> 29;
    }
}
