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
 * @param spacing the usual white space between its letters, in parts of the font size
 */
record Word(
        String text,
        int page,
        BoundingBox box,
        double baseline,
        double size,
        Style style,
        Optional<String> link,
        double spacing) {

    /** How far letters rise above their baseline and fall below it, in parts of the font size. */
    static final double RISE = 0.72;

    static final double FALL = 0.22;

    private static final double WIDE_LETTER = 0.85;
    /** Letters that are set apart are so on both sides of a blank. */
    private static final int SIDES = 2;

    /** A word whose letters are not set apart. */
    Word(String text, int page, BoundingBox box, double baseline, double size, Style style, Optional<String> link) {
        this(text, page, box, baseline, size, style, link, 0);
    }

    /** The gap between this word and the next, in points, less what it owes to letters that are set apart for looks. */
    double gapBefore(Word next) {
        double shared = Math.min(spacing, next.spacing);
        if (text.length() == 1 || next.text.length() == 1) {
            shared = Math.max(spacing, next.spacing);
        }
        double gap = next.left() - right();
        return gap <= 0 ? gap : Math.max(0, gap - SIDES * shared * Math.min(size, next.size));
    }

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
        return new Word(other, page, box, baseline, size, style, link, spacing);
    }

    Word withBox(BoundingBox other) {
        return new Word(text, page, other, baseline, size, style, link, spacing);
    }

    Word withLink(String target) {
        return new Word(text, page, box, baseline, size, style, Optional.of(target), spacing);
    }

    /** The same word, {@code distance} points further down. */
    Word moveBy(double distance) {
        BoundingBox moved = new BoundingBox(box.left(), box.top() + distance, box.right(), box.bottom() + distance);
        return new Word(text, page, moved, baseline + distance, size, style, link, spacing);
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
                link.isPresent() ? link : next.link,
                spacingWith(next));
    }

    private double spacingWith(Word next) {
        double gap = Math.max(0, next.left() - right()) / Math.max(size, next.size);
        int before = text.length() - 1;
        int after = next.text.length() - 1;
        return (before * spacing + after * next.spacing + gap) / (before + after + 1);
    }
}
