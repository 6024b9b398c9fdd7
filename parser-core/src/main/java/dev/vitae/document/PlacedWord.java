package dev.vitae.document;

/**
 * Where a word of a line stands on its page.
 *
 * @param span the word, in the document's text
 * @param box the box around it
 */
public record PlacedWord(Span span, BoundingBox box) {

    PlacedWord moveBy(int distance) {
        return new PlacedWord(span.moveBy(distance), box);
    }
}
