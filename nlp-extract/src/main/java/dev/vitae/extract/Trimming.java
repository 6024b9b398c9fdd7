package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;

/** Cuts separators and brackets without a partner off both ends of a text. */
final class Trimming {

    private static final String SEPARATORS = Separators.GLYPHS + ",;:–—-/@\"“”„«»";
    private static final String BRACKETS = "()[]";

    /** At the place of each bracket its partner. */
    private static final String PARTNERS = ")(][";

    private Trimming() {}

    static Line of(Line line) {
        Span inner = of(line.text());
        return line.narrow(inner.start(), inner.end());
    }

    /** The range of the text that is left. */
    static Span of(String text) {
        int from = 0;
        int to = text.length();
        // Each bracket is looked for once from either end, since there may be nothing but brackets.
        int[] last = BRACKETS.chars().map(text::lastIndexOf).toArray();
        while (from < to && isLoose(text.charAt(from), last, from, to)) {
            from++;
        }
        int start = from;
        int[] first = BRACKETS.chars().map(c -> text.indexOf(c, start)).toArray();
        while (to > from && isLoose(text.charAt(to - 1), first, from, to)) {
            to--;
        }
        return new Span(from, to);
    }

    /** @param known where each of the {@link #BRACKETS} stands */
    private static boolean isLoose(char c, int[] known, int from, int to) {
        int bracket = BRACKETS.indexOf(c);
        if (bracket < 0) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c) || SEPARATORS.indexOf(c) >= 0;
        }
        int partner = known[PARTNERS.indexOf(c)];
        return partner < from || partner >= to;
    }
}
