package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts lines that were joined to one, as collections of resumes have them: where a line broke, two or more blanks stand.
 * Where some gaps are much wider, those of three blanks part what stood on one line, and the widest stand for a blank line.
 */
final class JoinedLines {

    private static final int SHORTEST = 250;
    private static final int FEWEST_GAPS = 6;
    /** The longest that the lines are on average, in characters. */
    private static final int LONGEST = 120;
    /** The most of the gaps that may stand behind sentences, where some typists leave two blanks. */
    private static final double MOST_SENTENCES = 0.7;

    private static final int WITHIN_LINE = 3;
    private static final int WIDE = 5;
    private static final int FEWEST_WIDE = 3;
    private static final int BLANK_LINE = 7;

    private final RawLine joined;
    private final String text;
    private final List<Span> gaps = new ArrayList<>();

    private JoinedLines(RawLine joined) {
        this.joined = joined;
        this.text = joined.text();
    }

    /** The lines, each that was joined as those that it had. */
    static List<RawLine> part(List<RawLine> lines) {
        List<RawLine> parted = new ArrayList<>();
        for (RawLine line : lines) {
            parted.addAll(line.length() < SHORTEST ? List.of(line) : new JoinedLines(line).parts());
        }
        return parted;
    }

    private List<RawLine> parts() {
        findGaps();
        if (!isJoined()) {
            return List.of(joined);
        }
        boolean wide = gaps.stream().filter(gap -> gap.length() >= WIDE).count() >= FEWEST_WIDE;
        List<RawLine> parts = new ArrayList<>();
        int start = joined.start();
        for (Span gap : gaps) {
            if (isTied(gap) || (wide && gap.length() == WITHIN_LINE)) {
                continue;
            }
            parts.add(RawLine.of(text, start, gap.start()));
            if (wide && gap.length() >= BLANK_LINE) {
                parts.add(RawLine.of(text, gap.start(), gap.start()));
            }
            start = gap.end();
        }
        parts.add(RawLine.of(text, start, joined.end()));
        return parts;
    }

    private void findGaps() {
        for (int i = joined.start(); i < joined.end(); i++) {
            int end = i;
            while (RawLine.isBlank(text.charAt(end))) {
                end++;
            }
            if (end - i > 1) {
                gaps.add(new Span(i, end));
            }
            i = Math.max(i, end - 1);
        }
    }

    private boolean isJoined() {
        long sentences = gaps.stream()
                .filter(gap -> ".!?".indexOf(text.charAt(gap.start() - 1)) >= 0)
                .count();
        return gaps.size() >= FEWEST_GAPS
                && joined.length() <= LONGEST * (gaps.size() + 1)
                && sentences <= MOST_SENTENCES * gaps.size();
    }

    /** Whether a sign ties what stands on both sides of the gap ({@code Leeds  ,  UK}). */
    private boolean isTied(Span gap) {
        return ",:;)".indexOf(text.charAt(gap.end())) >= 0 || "(,:".indexOf(text.charAt(gap.start() - 1)) >= 0;
    }
}
