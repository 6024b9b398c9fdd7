package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import java.util.List;

/**
 * A value as the document has it.
 *
 * @param field what it is
 * @param text the words, joined with single blanks where they stand on several lines
 * @param spans where they stand, in reading order
 * @param confidence how sure we are, from 0 to 1
 */
record Mention(Field field, String text, List<Span> spans, double confidence) {

    Mention {
        spans = List.copyOf(spans);
    }

    static Mention of(Field field, Line line, double confidence) {
        return new Mention(field, SingleBlanks.in(line.words()), List.of(line.span()), confidence);
    }

    Mention as(Field other) {
        return new Mention(other, text, spans, confidence);
    }
}
