package dev.vitae.training;

import dev.vitae.document.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds, for each character of the lines that were read, the character that was printed. Blanks don't count, nor does
 * case: the longest stretch of what was printed and not yet found wins, those that go on where the last ended first.
 * Not thread-safe; one for each document.
 */
final class Aligner {

    private static final int GRAM = 3;
    private static final int NONE = -1;
    private static final int LONG = 6;

    /** Of what is printed twice, what stands so near to what was read before is meant. */
    private static final int NEAR = 250;

    private final List<Row> rows;
    private final StringBuilder printed = new StringBuilder();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<String, List<Integer>> grams = new HashMap<>();
    private final Map<Character, List<Integer>> singles = new HashMap<>();
    private final List<Run> runs = new ArrayList<>();
    private final Set<Integer> marks = new HashSet<>();
    private boolean[] used = new boolean[0];

    /**
     * A printed character.
     *
     * @param row the number of its row
     * @param cell the cell in it
     * @param run the number of the run among all
     * @param first whether it is the first letter or digit of its cell, or a sign before that
     * @param ends whether a word ends with it
     * @param firstOfRun whether its run begins with it
     */
    record Glyph(int row, int cell, int run, boolean first, boolean ends, boolean firstOfRun) {}

    /**
     * @param mark the list mark that may stand before items
     */
    Aligner(List<Row> rows, String mark) {
        this.rows = rows;
        int run = 0;
        for (int number = 0; number < rows.size(); number++) {
            List<List<Run>> cells = rows.get(number).cells();
            for (int cell = 0; cell < cells.size(); cell++) {
                boolean first = true;
                if (cell == 1 && rows.get(number).bullet()) {
                    marks.add(run);
                    runs.add(Run.of(mark));
                    add(mark, number, cell, run++, true);
                    endWord();
                }
                for (Run each : cells.get(cell)) {
                    runs.add(each);
                    first = add(each.text(), number, cell, run++, first);
                }
                endWord();
            }
        }
        index();
    }

    private boolean add(String text, int row, int cell, int run, boolean first) {
        boolean next = first;
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                endWord();
                continue;
            }
            printed.append(fold(c));
            glyphs.add(new Glyph(row, cell, run, next, false, begins));
            begins = false;
            next &= !Character.isLetterOrDigit(c);
        }
        return next;
    }

    private void endWord() {
        int last = glyphs.size() - 1;
        if (last >= 0 && !glyphs.get(last).ends()) {
            Glyph g = glyphs.get(last);
            glyphs.set(last, new Glyph(g.row(), g.cell(), g.run(), g.first(), true, g.firstOfRun()));
        }
    }

    private void index() {
        used = new boolean[printed.length()];
        for (int i = 0; i < printed.length(); i++) {
            singles.computeIfAbsent(printed.charAt(i), c -> new ArrayList<>()).add(i);
            if (i + GRAM <= printed.length()) {
                grams.computeIfAbsent(printed.substring(i, i + GRAM), g -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    private static char fold(char c) {
        char lower = Character.toLowerCase(c);
        return lower == '\u00a0' ? ' ' : lower;
    }

    Glyph glyph(int index) {
        return glyphs.get(index);
    }

    /** Whether the printed character is a letter or a digit. */
    boolean isWordlike(int index) {
        return Character.isLetterOrDigit(printed.charAt(index));
    }

    /** Whether the run is a list mark. */
    boolean isMark(int run) {
        return marks.contains(run);
    }

    /** Whether the character is the first of words with more than a blank between them and those before. */
    boolean beginsChip(Glyph glyph) {
        boolean apart = glyph.run() > 0
                && runs.get(glyph.run() - 1).text().isBlank()
                && runs.get(glyph.run() - 1).text().length() > 1;
        return apart && glyph.firstOfRun() && runs.get(glyph.run()).field().isPresent();
    }

    Run run(int number) {
        return runs.get(number);
    }

    Row row(int number) {
        return rows.get(number);
    }

    /** For each character of each line the index of the printed one, or -1. */
    List<int[]> align(List<Line> lines) {
        StringBuilder read = new StringBuilder();
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean[] markup = markup(lines.get(i));
            boolean fresh = true;
            for (int j = 0; j < text.length(); j++) {
                if (markup[j] || Character.isWhitespace(text.charAt(j)) || Character.isSpaceChar(text.charAt(j))) {
                    fresh = true;
                    continue;
                }
                read.append(fold(text.charAt(j)));
                places.add(new int[] {i, j, fresh ? 1 : 0});
                fresh = false;
            }
        }
        List<int[]> found = new ArrayList<>();
        for (Line line : lines) {
            int[] none = new int[line.text().length()];
            Arrays.fill(none, NONE);
            found.add(none);
        }
        match(read, places, found);
        return found;
    }

    /** Which characters are marks of the format. */
    static boolean[] markup(Line line) {
        boolean[] markup = new boolean[line.text().length()];
        int start = line.span().start();
        line.markup().forEach(span -> Arrays.fill(markup, span.start() - start, span.end() - start, true));
        return markup;
    }

    private void match(StringBuilder read, List<int[]> places, List<int[]> found) {
        int next = 0;
        int r = 0;
        while (r < read.length()) {
            int start = find(read, r, next);
            int length = start == NONE ? 0 : trim(start, runLength(read, r, start), places, r);
            length = length > 0 && start != next && !isWhole(start, length, places, r) ? 0 : length;
            if (length == 0) {
                r++;
                continue;
            }
            for (int k = 0; k < length; k++) {
                used[start + k] = true;
                found.get(places.get(r + k)[0])[places.get(r + k)[1]] = start + k;
            }
            r += length;
            next = start + length;
        }
    }

    private int find(StringBuilder read, int r, int next) {
        List<Integer> candidates =
                r + GRAM <= read.length() ? grams.getOrDefault(read.substring(r, r + GRAM), List.of()) : List.of();
        if (candidates.isEmpty()) {
            candidates = singles.getOrDefault(read.charAt(r), List.of());
        }
        int best = NONE;
        int bestScore = 0;
        for (int candidate : candidates) {
            if (used[candidate]) {
                continue;
            }
            int length = runLength(read, r, candidate);
            boolean wordStart = candidate == 0
                    || glyphs.get(candidate - 1).ends()
                    || glyphs.get(candidate).first();
            boolean resumes = candidate > 0 && used[candidate - 1];
            int score = length * 4
                    + (candidate == next ? 9 : candidate > next ? 1 : 0)
                    + (Math.abs(candidate - next) < NEAR ? 4 : 0)
                    + (wordStart ? 6 : 0)
                    + (resumes ? 5 : 0);
            if (length > 0 && score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }

    private int runLength(StringBuilder read, int r, int p) {
        int length = 0;
        while (r + length < read.length()
                && p + length < printed.length()
                && !used[p + length]
                && read.charAt(r + length) == printed.charAt(p + length)) {
            length++;
        }
        return length;
    }

    /** Few characters that are no whole words tell nothing. */
    private boolean isWhole(int start, int length, List<int[]> places, int r) {
        if (length >= LONG) {
            return true;
        }
        boolean begins =
                start == 0 || glyphs.get(start - 1).ends() || glyphs.get(start).first();
        boolean ends = length > 0
                && glyphs.get(start + length - 1).ends()
                && (r + length >= places.size() || places.get(r + length)[2] == 1);
        return begins && ends && places.get(r)[2] == 1;
    }

    /** A stretch ends where words end on both sides; else what follows by accident would be taken, too. */
    private int trim(int start, int length, List<int[]> places, int r) {
        for (int n = length; n > 0; n--) {
            boolean readEnds = r + n >= places.size() || places.get(r + n)[2] == 1;
            if (readEnds && glyphs.get(start + n - 1).ends()) {
                return n;
            }
        }
        return length;
    }
}
