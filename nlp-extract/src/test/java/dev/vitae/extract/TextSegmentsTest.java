package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Span;
import dev.vitae.extract.TextSegments.Kind;
import dev.vitae.extract.TextSegments.Segment;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class TextSegmentsTest {

    private static final int LENGTH = 60;

    @Test
    void partsWhereOneSpanEndsWithinAnother() {
        TextSegments segments = new TextSegments(new Span(0, 10));
        segments.mark(new Span(0, 6), Kind.VALUE, 1);
        segments.mark(new Span(4, 10), Kind.VALUE, 2);

        assertThat(segments.segments())
                .extracting(Segment::span, Segment::values)
                .containsExactly(tuple(0, 4, List.of(1)), tuple(4, 6, List.of(1, 2)), tuple(6, 10, List.of(2)));
    }

    @Test
    void keepsValuesThatShareASpan() {
        TextSegments segments = new TextSegments(new Span(0, 10));
        segments.mark(new Span(2, 6), Kind.VALUE, 1);
        segments.mark(new Span(2, 6), Kind.VALUE, 7);

        assertThat(segments.segments())
                .extracting(Segment::values)
                .containsExactly(List.of(), List.of(1, 7), List.of());
    }

    @Test
    void marksOnlyWhatLiesWithinTheWhole() {
        TextSegments segments = new TextSegments(new Span(5, 10));
        segments.mark(new Span(0, 7), Kind.UNPLACED, 0);
        segments.mark(new Span(12, 15), Kind.VALUE, 1);

        assertThat(segments.segments())
                .extracting(Segment::span, Segment::unplaced)
                .containsExactly(Tuple.tuple(new Span(5, 7), true), Tuple.tuple(new Span(7, 10), false));
    }

    @Property
    void segmentsFollowEachOtherAndHaveExactlyTheirValues(
            @ForAll @Size(max = 8) List<@IntRange(max = LENGTH - 1) Integer> starts,
            @ForAll @IntRange(min = 1, max = 20) int length) {
        TextSegments marked = new TextSegments(new Span(0, LENGTH));
        List<Span> spans = starts.stream()
                .map(start -> new Span(start, Math.min(LENGTH, start + length)))
                .toList();
        for (int i = 0; i < spans.size(); i++) {
            marked.mark(spans.get(i), Kind.VALUE, i);
        }

        int end = 0;
        for (Segment segment : marked.segments()) {
            assertThat(segment.span().start()).isEqualTo(end);
            end = segment.span().end();
            for (int i = 0; i < spans.size(); i++) {
                assertThat(segment.values().contains(i)).isEqualTo(spans.get(i).contains(segment.span()));
            }
        }
        assertThat(end).isEqualTo(LENGTH);
    }

    private static Tuple tuple(int start, int end, List<Integer> values) {
        return Tuple.tuple(new Span(start, end), values);
    }
}
