package dev.vitae.training;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps each name of a feature once: those of thousands of documents are the same few hundred thousand, and would else
 * fill the memory. Not thread-safe.
 */
final class FeaturePool {

    private final Map<String, String> names = new HashMap<>();

    /** The token, with the names of its features from the pool. */
    CoreLabel pool(CoreLabel token) {
        for (Class<?> key : List.copyOf(token.keySet())) {
            pool(token, key);
        }
        return token;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // What type a key's value has is known to the key alone.
    private void pool(CoreLabel token, Class key) {
        if (token.get(key) instanceof List<?> features) {
            token.set(
                    key,
                    features.stream()
                            .map(feature -> names.computeIfAbsent((String) feature, name -> name))
                            .toList());
        }
    }
}
