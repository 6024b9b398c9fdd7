package dev.vitae.document;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Glyphs that were drawn one after the other without a gap: a word, or a part of one. Not thread-safe. */
final class GlyphRun {

    /** The widest gap within a word, in parts of the font size. */
    static final double GAP = 0.14;

    private static final double OVERLAP = 0.3;
    private static final double SAME_PLACE = 0.12;
    private static final double SAME_LINE = 0.1;
    private static final double SAME_SIZE = 0.15;
    /** Accents that stand by themselves, each with the mark that combines with a letter. */
    private static final String ACCENTS = "`´¨ˆ˜¸˚ˇ˘˙˝¯";

    private static final String COMBINING = "\u0300\u0301\u0308\u0302\u0303\u0327\u030A\u030C\u0306\u0307\u030B\u0304";

    private static final String SOFT_HYPHEN = "\u00AD";

    private final StringBuilder text = new StringBuilder();
    private final double left;
    private final double baseline;
    private final double size;
    private final PdfFace face;
    private final int color;
    private double right;
    private double lastLeft;
    private double gaps;
    private boolean twice;
    private boolean spaceBefore;
    private boolean spaceAfter;

    GlyphRun(Glyph first) {
        this.left = first.left();
        this.baseline = first.baseline();
        this.size = first.size();
        this.face = first.face();
        this.color = first.color();
        this.right = first.right();
        this.lastLeft = first.left();
        text.append(first.text());
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double baseline() {
        return baseline;
    }

    double size() {
        return size;
    }

    String text() {
        return text.toString();
    }

    boolean isSpaceBefore() {
        return spaceBefore;
    }

    boolean isSpaceAfter() {
        return spaceAfter;
    }

    /** Takes the glyph in, if it goes on with the run; also if it repeats the last one, as to look bold. */
    boolean accept(Glyph glyph) {
        if (Math.abs(glyph.baseline() - baseline) > SAME_LINE * size
                || Math.abs(glyph.size() - size) > SAME_SIZE * size) {
            return acceptAccent(glyph);
        }
        if (repeatsLast(glyph)) {
            twice = true;
            right = Math.max(right, glyph.right());
            return true;
        }
        double gap = glyph.left() - right;
        if (gap > GAP * size) {
            return false;
        }
        if (acceptAccent(glyph)) {
            return true;
        }
        if (gap < -OVERLAP * size) {
            return false;
        }
        append(glyph);
        return true;
    }

    private void append(Glyph glyph) {
        gaps += Math.max(0, glyph.left() - right);
        text.append(glyph.text());
        lastLeft = glyph.left();
        // A soft hyphen within a word shows nothing and takes no room, whatever its font says.
        right = glyph.text().equals(SOFT_HYPHEN) ? right : Math.max(right, glyph.right());
    }

    private boolean repeatsLast(Glyph glyph) {
        double distance = Math.abs(glyph.left() - lastLeft);
        return distance < SAME_PLACE * size
                && distance < 0.5 * (glyph.right() - glyph.left())
                && text.length() >= glyph.text().length()
                && text.substring(text.length() - glyph.text().length()).equals(glyph.text());
    }

    /** Old typesetting draws an accent and its letter over each other, in either order. */
    private boolean acceptAccent(Glyph glyph) {
        if (text.isEmpty() || glyph.left() >= right - SAME_PLACE * size || glyph.right() < lastLeft) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        if (glyph.text().length() != 1) {
            return false;
        }
        char next = glyph.text().charAt(0);
        int accentAfter = ACCENTS.indexOf(next);
        int accentBefore = ACCENTS.indexOf(last);
        if (accentAfter >= 0 && Character.isLetter(last)) {
            compose(last, accentAfter);
        } else if (Character.getType(next) == Character.NON_SPACING_MARK && Character.isLetter(last)) {
            replaceLast(Normalizer.normalize("" + last + next, Normalizer.Form.NFC));
        } else if (accentBefore >= 0 && Character.isLetter(next)) {
            compose(next, accentBefore);
            lastLeft = Math.min(lastLeft, glyph.left());
        } else {
            return false;
        }
        right = Math.max(right, glyph.right());
        return true;
    }

    private void compose(char letter, int accent) {
        char base = letter == 'ı' ? 'i' : letter;
        replaceLast(Normalizer.normalize("" + base + COMBINING.charAt(accent), Normalizer.Form.NFC));
    }

    private void replaceLast(String composed) {
        text.setLength(text.length() - 1);
        text.append(composed);
    }

    /** Notes a space that was drawn beside the run. */
    void touch(Glyph space) {
        if (Math.abs(space.baseline() - baseline) > SAME_LINE * size) {
            return;
        }
        if (Math.abs(space.left() - right) < OVERLAP * size) {
            spaceAfter = true;
        } else if (Math.abs(space.right() - left) < OVERLAP * size) {
            spaceBefore = true;
        }
    }

    /** Whether the other run is this one once more, drawn a little beside it. */
    boolean isTwin(GlyphRun other) {
        double distance = Math.abs(other.left - left);
        return distance < SAME_PLACE * 2 * size
                && distance < 0.5 * (right - left)
                && Math.abs(other.baseline - baseline) < SAME_PLACE * 2 * size
                && Math.abs(other.right - right) < SAME_PLACE * 3 * size
                && other.text.compareTo(text) == 0;
    }

    void markTwice() {
        twice = true;
    }

    Word toWord(int page) {
        BoundingBox box =
                new BoundingBox(left, baseline - Word.RISE * size, Math.max(left, right), baseline + Word.FALL * size);
        Style style = new Style(
                face.name().isEmpty() ? Optional.empty() : Optional.of(face.name()),
                OptionalDouble.of(Math.round(size * 10) / 10.0),
                face.isBold() || twice,
                face.isItalic(),
                color == Paint.UNKNOWN ? OptionalInt.empty() : OptionalInt.of(color));
        double spacing = gaps / Math.max(1, text.length() - 1) / size;
        return new Word(text.toString(), page, box, baseline, size, style, Optional.empty(), spacing);
    }
}
