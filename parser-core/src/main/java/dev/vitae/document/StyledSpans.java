package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;

/** Puts words of the same looks together. Not thread-safe. */
final class StyledSpans {

    private final List<StyledSpan> spans = new ArrayList<>();

    /** Adds what follows on the same line. */
    void add(Span span, Style style) {
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).style().equals(style)) {
            spans.set(last, new StyledSpan(new Span(spans.get(last).span().start(), span.end()), style));
        } else {
            spans.add(new StyledSpan(span, style));
        }
    }

    /** The parts of the line that differ in looks; none where all of it looks the same. */
    List<StyledSpan> list() {
        return spans.size() < 2 ? List.of() : List.copyOf(spans);
    }
}
