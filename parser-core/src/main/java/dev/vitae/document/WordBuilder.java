package dev.vitae.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes words of glyphs, from the gaps between them. The order of drawing only saves work: glyphs in any order, each
 * drawn by itself, with or without spaces, give the same words.
 */
final class WordBuilder {

    private static final double SAME_LINE = 0.12;
    private static final double LEAST_TOLERANCE = 0.6;
    private static final double OVERLAP = 0.3;
    /** How much of a space remains where letters are set tightly. */
    private static final double NARROW_SPACE = 0.04;

    private final int page;

    WordBuilder(int page) {
        this.page = page;
    }

    /** The words of the glyphs, row by row and from left to right, each row as a list. */
    List<List<Word>> rows(List<Glyph> glyphs) {
        List<GlyphRun> runs = withoutTwins(runs(glyphs));
        runs.sort(Comparator.comparingDouble(GlyphRun::baseline));
        List<List<Word>> rows = new ArrayList<>();
        int from = 0;
        while (from < runs.size()) {
            GlyphRun first = runs.get(from);
            int to = from + 1;
            while (to < runs.size()
                    && runs.get(to).baseline() - first.baseline()
                            <= Math.max(
                                    LEAST_TOLERANCE,
                                    SAME_LINE
                                            * Math.max(
                                                    first.size(), runs.get(to).size()))) {
                to++;
            }
            rows.add(words(new ArrayList<>(runs.subList(from, to))));
            from = to;
        }
        return rows;
    }

    private static List<GlyphRun> runs(List<Glyph> glyphs) {
        List<GlyphRun> runs = new ArrayList<>();
        GlyphRun open = null;
        Glyph space = null;
        for (Glyph glyph : glyphs) {
            if (glyph.text().isEmpty()) {
                continue;
            }
            if (glyph.isBlank()) {
                if (open != null) {
                    open.touch(glyph);
                }
                space = glyph;
                continue;
            }
            boolean parted = space != null && open != null && open.isSpaceAfter();
            if (open == null || parted || !open.accept(glyph)) {
                open = new GlyphRun(glyph);
                runs.add(open);
                if (space != null) {
                    open.touch(space);
                }
            }
            space = null;
        }
        return runs;
    }

    private static List<GlyphRun> withoutTwins(List<GlyphRun> runs) {
        Map<String, List<GlyphRun>> seen = new HashMap<>();
        List<GlyphRun> kept = new ArrayList<>(runs.size());
        for (GlyphRun run : runs) {
            List<GlyphRun> same = seen.computeIfAbsent(run.text(), text -> new ArrayList<>(1));
            GlyphRun twin = null;
            for (GlyphRun other : same) {
                if (other.isTwin(run)) {
                    twin = other;
                    break;
                }
            }
            if (twin == null) {
                same.add(run);
                kept.add(run);
            } else {
                twin.markTwice();
            }
        }
        return kept;
    }

    private List<Word> words(List<GlyphRun> row) {
        row.sort(Comparator.comparingDouble(GlyphRun::left));
        List<Word> words = new ArrayList<>();
        GlyphRun last = null;
        for (GlyphRun run : row) {
            Word word = run.toWord(page);
            if (last != null && belongTogether(last, run)) {
                words.set(words.size() - 1, words.get(words.size() - 1).join(word));
            } else {
                words.add(word);
            }
            last = run;
        }
        List<Word> joined = SpacedLetters.join(words);
        joined.replaceAll(word -> RightToLeft.isIn(word.text()) ? word.withText(RightToLeft.read(word.text())) : word);
        return joined;
    }

    private static boolean belongTogether(GlyphRun one, GlyphRun next) {
        double gap = next.left() - one.right();
        double size = Math.max(one.size(), next.size());
        boolean space = one.isSpaceAfter() || next.isSpaceBefore();
        return gap <= GlyphRun.GAP * size && gap > -OVERLAP * size && !(space && gap > NARROW_SPACE * size);
    }
}
