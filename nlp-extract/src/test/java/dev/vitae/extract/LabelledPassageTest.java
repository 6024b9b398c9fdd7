package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelledPassageTest {

    private static final Recognizers RECOGNIZERS = Recognizers.load();

    @Test
    void joinsNeighboursThatSayTheSame() {
        assertThat(phrases("ENTRY Head Cook, Harbour Bakery", "TITLE TITLE O ORGANISATION ORGANISATION"))
                .containsExactly("TITLE Head Cook", "ORGANISATION Harbour Bakery");
    }

    @Test
    void joinsWordsOverALineThatWraps() {
        assertThat(phrases(
                        "ENTRY Harbour Bakery",
                        "CONTINUATION and Sons",
                        "ORGANISATION ORGANISATION ORGANISATION ORGANISATION"))
                .containsExactly("ORGANISATION Harbour Bakery and Sons");
    }

    @Test
    void partsWordsOnLinesOfTheirOwn() {
        assertThat(phrases("ENTRY Cook", "HEAD Baker", "TITLE TITLE")).containsExactly("TITLE Cook", "TITLE Baker");
    }

    @Test
    void cutsSeparatorsOffTheEnds() {
        assertThat(phrases("ENTRY Cook –", "TITLE TITLE")).containsExactly("TITLE Cook");
    }

    private static List<String> phrases(String... linesAndFields) {
        List<String> lines = new ArrayList<>(List.of(linesAndFields));
        List<Optional<Field>> fields = TestLines.fields(lines.remove(lines.size() - 1));
        Passage passage = new Passage(SectionKind.WORK, false, TestLines.labelled(lines.toArray(new String[0])));
        return TestLines.phrases(PassageTokens.of(passage, RECOGNIZERS), fields);
    }
}
