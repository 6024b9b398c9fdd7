package dev.vitae.extract;

import dev.vitae.document.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Cuts text at the ends of all spans that are marked in it, however they overlap, so that within a segment the same is
 * marked throughout. Not thread-safe.
 */
final class TextSegments {

    /** What a span is marked as. */
    enum Kind {
        VALUE,
        UNPLACED,
        ASIDE,
        STRONG
    }

    /**
     * A piece of text under one set of marks.
     *
     * @param span where it stands
     * @param values the numbers of the values that it is a part of, in order
     * @param unplaced whether it found no place
     * @param aside whether it is not read
     * @param strong whether it stands out, as a heading does
     */
    record Segment(Span span, List<Integer> values, boolean unplaced, boolean aside, boolean strong) {}

    private record Mark(Kind kind, int number) {}

    private final Span whole;
    private final TreeSet<Integer> bounds = new TreeSet<>();
    private final Map<Integer, List<Mark>> starts = new HashMap<>();
    private final Map<Integer, List<Mark>> ends = new HashMap<>();

    TextSegments(Span whole) {
        this.whole = whole;
        bounds.add(whole.start());
        bounds.add(whole.end());
    }

    /** Marks a span, in so far as it lies within the whole. */
    void mark(Span span, Kind kind, int number) {
        int from = Math.max(span.start(), whole.start());
        int to = Math.min(span.end(), whole.end());
        if (from < to) {
            bounds.add(from);
            bounds.add(to);
            Mark mark = new Mark(kind, number);
            starts.computeIfAbsent(from, at -> new ArrayList<>()).add(mark);
            ends.computeIfAbsent(to, at -> new ArrayList<>()).add(mark);
        }
    }

    /** Has segments begin at these places as well. */
    void cut(Collection<Integer> places) {
        places.stream().filter(at -> at > whole.start() && at < whole.end()).forEach(bounds::add);
    }

    /** The segments, in order; together they are the whole. */
    List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        TreeSet<Integer> values = new TreeSet<>();
        Map<Kind, Integer> depth = new EnumMap<>(Kind.class);
        int from = whole.start();
        for (int at : bounds) {
            if (at > from) {
                segments.add(new Segment(
                        new Span(from, at),
                        List.copyOf(values),
                        depth.getOrDefault(Kind.UNPLACED, 0) > 0,
                        depth.getOrDefault(Kind.ASIDE, 0) > 0,
                        depth.getOrDefault(Kind.STRONG, 0) > 0));
            }
            for (Mark mark : ends.getOrDefault(at, List.of())) {
                depth.merge(mark.kind(), -1, Integer::sum);
                if (mark.kind() == Kind.VALUE) {
                    values.remove(mark.number());
                }
            }
            for (Mark mark : starts.getOrDefault(at, List.of())) {
                depth.merge(mark.kind(), 1, Integer::sum);
                if (mark.kind() == Kind.VALUE) {
                    values.add(mark.number());
                }
            }
            from = at;
        }
        return segments;
    }
}
