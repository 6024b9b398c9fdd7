package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Bullet;
import dev.vitae.document.Line;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InterestNamesTest {

    @Test
    void interestsInBoldHaveWordsBelowThem() {
        assertThat(aligned(
                        List.of(0, 3),
                        line -> line.toBuilder()
                                .style(line.style().withBold(true))
                                .build(),
                        line -> line,
                        "ITEM Sailing",
                        "ITEM dinghies",
                        "GROUP races",
                        "ITEM Chess"))
                .containsExactly(LineLabel.GROUP, LineLabel.ITEM, LineLabel.ITEM, LineLabel.GROUP);
    }

    @Test
    void wordsBelowInterestsHaveListMarks() {
        assertThat(aligned(
                        List.of(0, 2),
                        line -> line,
                        InterestNamesTest::marked,
                        "ITEM Sailing",
                        "ITEM dinghies",
                        "ITEM Chess"))
                .containsExactly(LineLabel.GROUP, LineLabel.ITEM, LineLabel.GROUP);
    }

    @Test
    void theRestOfAListedInterestIsNoName() {
        assertThat(aligned(
                        List.of(0, 2),
                        InterestNamesTest::marked,
                        line -> line,
                        "ITEM Sailing, but only with",
                        "ITEM a friend",
                        "ITEM Chess"))
                .containsOnly(LineLabel.ITEM);
    }

    @Test
    void anInterestOnALineWithItsWordsIsLeftToTheModel() {
        assertThat(aligned(
                        List.of(1),
                        line -> line.toBuilder()
                                .style(line.style().withBold(true))
                                .build(),
                        line -> line,
                        "ITEM Sport: golf, squash, rowing",
                        "ITEM Reading: plays"))
                .containsOnly(LineLabel.ITEM);
    }

    private static Line marked(Line line) {
        return line.toBuilder().bullet(new Bullet("-", 0)).build();
    }

    /** @param first the lines that are set in the first of the two ways */
    private static List<LineLabel> aligned(
            List<Integer> first, UnaryOperator<Line> one, UnaryOperator<Line> other, String... lines) {
        List<LabelledLine> labelled = TestLines.labelled(lines);
        List<LabelledLine> set = IntStream.range(0, lines.length)
                .mapToObj(i -> {
                    LabelledLine line = labelled.get(i);
                    Line looks = (first.contains(i) ? one : other).apply(line.line());
                    return new LabelledLine(line.index(), looks, line.label(), 1, line.dates());
                })
                .toList();
        return InterestNames.align(set).stream().map(LabelledLine::label).toList();
    }
}
