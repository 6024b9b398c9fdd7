package dev.vitae.schema.normalize;

import java.util.Optional;

/**
 * How well a language is spoken: what was said of a level, of a word, or of both. One is never made from the other,
 * because nobody has published which is which.
 *
 * @param cefr the level, if one was written
 * @param proficiency the word, if one was written
 */
public record Fluency(Optional<Cefr> cefr, Optional<Proficiency> proficiency) {

    public Fluency {
        if (cefr.isEmpty() && proficiency.isEmpty()) {
            throw new IllegalArgumentException("neither a level nor a word");
        }
    }
}
