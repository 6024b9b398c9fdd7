package dev.vitae.extract;

import dev.vitae.document.Line;

/**
 * A line with what it is.
 *
 * @param index its number in the document, from 0
 * @param line the line
 * @param label what it is
 * @param probability how sure that is, from 0 to 1
 */
record LabelledLine(int index, Line line, LineLabel label, double probability) {

    LabelledLine as(LineLabel other) {
        return new LabelledLine(index, line, other, probability);
    }
}
