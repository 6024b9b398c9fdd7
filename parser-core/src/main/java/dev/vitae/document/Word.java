package dev.vitae.document;

import java.util.Optional;

/**
 * A word as it stands on a page, or on pages laid under each other; all measures in points, y growing downwards.
 *
 * @param text its characters, without white space
 * @param page the page's number, from 1
 * @param box from the top of its capitals to the foot of its letters
 * @param baseline the y of the line it stands on
 * @param size the font size
 * @param style how most of it looks
 * @param link the address of the hyperlink it carries
 */
record Word(String text, int page, BoundingBox box, double baseline, double size, Style style, Optional<String> link) {

    /** How far letters rise above their baseline and fall below it, in parts of the font size. */
    static final double RISE = 0.72;

    static final double FALL = 0.22;

    private static final double WIDE_LETTER = 0.85;

    /** Whether its letters are set apart for looks. */
    boolean isLetterspaced() {
        return text.length() > 1 && box.width() > WIDE_LETTER * size * text.length();
    }

    double left() {
        return box.left();
    }

    double right() {
        return box.right();
    }

    Word withText(String other) {
        return new Word(other, page, box, baseline, size, style, link);
    }

    Word withBox(BoundingBox other) {
        return new Word(text, page, other, baseline, size, style, link);
    }

    Word withLink(String target) {
        return new Word(text, page, box, baseline, size, style, Optional.of(target));
    }

    /** The same word, {@code distance} points further down. */
    Word moveBy(double distance) {
        BoundingBox moved = new BoundingBox(box.left(), box.top() + distance, box.right(), box.bottom() + distance);
        return new Word(text, page, moved, baseline + distance, size, style, link);
    }

    /** This word and what stands right after it as one. */
    Word join(Word next) {
        Style look = text.length() >= next.text.length() ? style : next.style;
        return new Word(
                text + next.text,
                page,
                box.union(next.box),
                size >= next.size ? baseline : next.baseline,
                Math.max(size, next.size),
                look,
                link.isPresent() ? link : next.link);
    }
}
