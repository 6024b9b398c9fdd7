package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Line;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In lines, {@code *} stands for bold, {@code ^} for a gap above, and {@code >} goes on with the line above. */
class EntryLooksTest {

    @Test
    void whatIsSetApartAsTheFirstLineIsBeginsAnEntry() {
        assertThat(aligned("ENTRY ^*2018", "HEAD Quay Prize", "HEAD ^*2021", "HEAD Medal for Bakers"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.ENTRY, LineLabel.HEAD);
    }

    @Test
    void whatIsSetOtherwiseBeginsNone() {
        assertThat(aligned("ENTRY ^*2018", "ENTRY Quay Prize", "ENTRY ^*2021", "HEAD Medal for Bakers"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.ENTRY, LineLabel.HEAD);
    }

    @Test
    void whereNotTheSameFollowsThereIsNoPattern() {
        assertThat(aligned("ENTRY ^*Quay Prize", "HEAD 2018", "HEAD ^*Hull Bakers", "HEAD *Medal for Bakers"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.HEAD, LineLabel.HEAD);
    }

    @Test
    void aTextIsNoEntryHoweverItIsSet() {
        assertThat(aligned("ENTRY ^Quay Prize", "HEAD 2018", "TEXT ^For bread", "CONTINUATION of rye"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.TEXT, LineLabel.CONTINUATION);
    }

    @Test
    void inAListOfTitlesWhatIsSetApartIsATitle() {
        assertThat(aligned("ENTRY Guild Medal for", "CONTINUATION >Bakers", "HEAD ^Quay Prize", "ITEM ^Rye Award"))
                .containsExactly(LineLabel.ENTRY, LineLabel.CONTINUATION, LineLabel.ENTRY, LineLabel.ENTRY);
    }

    private static List<LineLabel> aligned(String... lines) {
        List<LabelledLine> labelled = TestLines.labelled(Arrays.stream(lines)
                .map(line -> line.replaceFirst("^(\\w+) [>^]?\\*?", "$1 "))
                .toArray(String[]::new));
        List<LabelledLine> set = IntStream.range(0, lines.length)
                .mapToObj(i -> {
                    LabelledLine line = labelled.get(i);
                    Line looks = line.line().toBuilder()
                            .separated(lines[i].contains(" ^"))
                            .continuation(lines[i].contains(" >"))
                            .style(line.line().style().withBold(lines[i].contains("*")))
                            .build();
                    return new LabelledLine(line.index(), looks, line.label(), 0.5, line.dates());
                })
                .toList();
        return EntryLooks.align(set).stream().map(LabelledLine::label).toList();
    }
}
