package dev.vitae.extract;

import dev.vitae.document.Line;
import java.util.List;

/**
 * Words of a passage that say one thing.
 *
 * @param field what they say
 * @param parts the words, a part for each line that they stand on
 * @param line the number of the first line in the passage
 * @param probability how sure the model is, from 0 to 1
 */
record Phrase(Field field, List<Line> parts, int line, double probability) {

    Phrase {
        parts = List.copyOf(parts);
    }

    Mention mention() {
        return mention(field);
    }

    Mention mention(Field as) {
        return new Paragraph(parts).as(as, Stage.WORDS, probability);
    }
}
