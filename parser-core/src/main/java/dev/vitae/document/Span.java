package dev.vitae.document;

/**
 * A half-open range of {@link SourceDocument#text()}, in UTF-16 code units.
 *
 * @param start the first unit
 * @param end the unit after the last; not less than {@code start}
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The number of UTF-16 units covered; zero for an empty span. */
    public int length() {
        return end - start;
    }

    /** Whether {@code other} lies wholly inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The part from {@code from} to {@code to}, both counted from this span's start. */
    public Span narrow(int from, int to) {
        if (to > length()) {
            throw new IllegalArgumentException("outside of " + this + ": " + from + ".." + to);
        }
        return new Span(start + from, start + to);
    }

    /** The same range, {@code distance} units further on. */
    Span moveBy(int distance) {
        return new Span(start + distance, end + distance);
    }
}
