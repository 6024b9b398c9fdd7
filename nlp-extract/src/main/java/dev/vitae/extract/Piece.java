package dev.vitae.extract;

import dev.vitae.document.Line;

/**
 * A part of an entry's head, between separators.
 *
 * @param line the text and where it stands
 * @param slot where in the head: the line's number times 10, plus the part's number in it
 * @param afterAt whether a word such as "at" or the sign @ stands before it
 */
record Piece(Line line, int slot, boolean afterAt) {

    String text() {
        return line.text();
    }
}
