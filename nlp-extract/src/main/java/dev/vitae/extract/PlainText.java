package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Link;
import dev.vitae.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a document says as one string: its lines without markup, with a line feed after each, and for each character its
 * place in the document. Immutable.
 */
final class PlainText {

    private static final int NOWHERE = -1;

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private PlainText(Builder builder) {
        this.text = builder.text.toString();
        this.starts = Arrays.copyOf(builder.starts, text.length());
        this.ends = Arrays.copyOf(builder.ends, text.length());
    }

    static PlainText ofLines(List<Line> lines) {
        Builder builder = new Builder();
        lines.forEach(builder::add);
        return new PlainText(builder);
    }

    /** The targets of links, a line each; each character stands where the words of the link do. */
    static PlainText ofTargets(List<Link> links) {
        Builder builder = new Builder();
        links.forEach(builder::add);
        return new PlainText(builder);
    }

    String text() {
        return text;
    }

    /** Where the characters from {@code from} to {@code to} stand: a span for each line. */
    List<Span> spans(int from, int to) {
        List<Span> spans = new ArrayList<>();
        int start = NOWHERE;
        int end = NOWHERE;
        for (int i = from; i < to; i++) {
            if (starts[i] == NOWHERE) {
                add(spans, start, end);
                start = NOWHERE;
                end = NOWHERE;
            } else {
                start = start == NOWHERE ? starts[i] : start;
                end = ends[i];
            }
        }
        add(spans, start, end);
        return spans;
    }

    private static void add(List<Span> spans, int start, int end) {
        if (start != NOWHERE && end > start) {
            spans.add(new Span(start, end));
        }
    }

    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[1 << 10];
        private int[] ends = new int[1 << 10];

        private void add(Line line) {
            int mark = 0;
            for (int i = 0; i < line.text().length(); i++) {
                int at = line.span().start() + i;
                while (mark < line.markup().size() && line.markup().get(mark).end() <= at) {
                    mark++;
                }
                boolean marked =
                        mark < line.markup().size() && line.markup().get(mark).start() <= at;
                if (!marked) {
                    add(line.text().charAt(i), at, at + 1);
                }
            }
            add('\n', NOWHERE, NOWHERE);
        }

        private void add(Link link) {
            if (link.span().length() > 0) {
                for (int i = 0; i < link.target().length(); i++) {
                    add(
                            link.target().charAt(i),
                            link.span().start(),
                            link.span().end());
                }
                add('\n', NOWHERE, NOWHERE);
            }
        }

        private void add(char character, int start, int end) {
            if (text.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(character);
        }
    }
}
