package dev.vitae.document;

import java.util.List;
import java.util.Optional;

/**
 * Where a line stands in a paged document. A part of the line ({@link Line#narrow}) has the placement of the whole.
 *
 * @param page the page's number, from 1
 * @param box the box around the line's glyphs
 * @param column the number of the line's column on its page in reading order, from 0
 * @param words where each of its words stands, from left to right
 */
public record Placement(int page, BoundingBox box, int column, List<PlacedWord> words) {

    public Placement {
        words = List.copyOf(words);
        if (page < 1 || column < 0) {
            throw new IllegalArgumentException("not a place: page " + page + ", column " + column);
        }
    }

    /** The box around those words that {@code span} covers in part at least; empty if it covers none. */
    Optional<BoundingBox> box(Span span) {
        return words.stream()
                .filter(word -> word.span().overlaps(span))
                .map(PlacedWord::box)
                .reduce(BoundingBox::union);
    }

    Placement moveBy(int distance) {
        return new Placement(
                page,
                box,
                column,
                words.stream().map(word -> word.moveBy(distance)).toList());
    }
}
