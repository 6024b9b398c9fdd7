package dev.vitae.extract;

import java.util.List;

/**
 * What can be seen of one token of a sequence: a line of a document, a word of a passage.
 *
 * @param own what only the token itself sees, in parts: a part that it has in common with others (all that tells of their
 *     segment) is one list, so that a model need look it up but once
 * @param shared those features that its neighbours see as well; the token itself sees them if they are a part of its own
 * @param edge those that tell what may follow what
 */
record TokenFeatures(List<List<String>> own, List<String> shared, List<String> edge) {

    TokenFeatures {
        own = List.copyOf(own);
        shared = List.copyOf(shared);
        edge = List.copyOf(edge);
    }

    /** All that the token itself sees, in order. */
    List<String> flatOwn() {
        return own.stream().flatMap(List::stream).toList();
    }
}
