package dev.vitae.training;

import dev.vitae.extract.Field;

/**
 * Words of a line that are a field's value, or a part of one that goes on in the next line.
 *
 * @param field what they say
 * @param from where they start in the line's text
 * @param to where they end in it
 */
public record FieldSpan(Field field, int from, int to) {

    public FieldSpan {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException(field + " at " + from + "-" + to);
        }
    }
}
