package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The text of a document that found no place in the resume.
 *
 * @param spans where it stands, in the order of the document; each on one line, from letter or digit to letter or digit
 * @param share how many of the document's letters and digits it has, headings aside; from 0 to 1
 */
record Unplaced(List<Span> spans, double share) {

    Unplaced {
        spans = List.copyOf(spans);
    }

    /** What of the lines is in none of the spans that were understood. */
    static Unplaced of(List<LabelledLine> lines, Stream<Span> understood) {
        BitSet placed = new BitSet();
        understood.forEach(span -> placed.set(span.start(), span.end()));
        List<Span> spans = new ArrayList<>();
        int all = 0;
        int left = 0;
        for (LabelledLine labelled : lines) {
            if (!labelled.label().isHeading()) {
                Line line = labelled.line();
                all += characters(line, line.span());
                for (Span span : gaps(line.span(), placed)) {
                    int characters = characters(line, span);
                    if (characters > 0) {
                        left += characters;
                        spans.add(trimmed(line, span));
                    }
                }
            }
        }
        return new Unplaced(spans, all == 0 ? 0 : (double) left / all);
    }

    private static List<Span> gaps(Span line, BitSet placed) {
        List<Span> gaps = new ArrayList<>();
        int from = placed.nextClearBit(line.start());
        while (from < line.end()) {
            int next = placed.nextSetBit(from);
            int to = next < 0 ? line.end() : Math.min(next, line.end());
            gaps.add(new Span(from, to));
            from = placed.nextClearBit(to);
        }
        return gaps;
    }

    private static int characters(Line line, Span span) {
        int count = 0;
        for (int i = span.start(); i < span.end(); i++) {
            if (counts(line, i)) {
                count++;
            }
        }
        return count;
    }

    private static Span trimmed(Line line, Span span) {
        int from = span.start();
        int to = span.end();
        while (!counts(line, from)) {
            from++;
        }
        while (!counts(line, to - 1)) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean counts(Line line, int place) {
        return Character.isLetterOrDigit(line.text().charAt(place - line.span().start()));
    }
}
