package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseInHeadsTest {

    @Test
    void aSentenceIsToldOfTheJob() {
        assertThat(align(
                        "ENTRY Cook, Harbour Bakery, 2019 - 2021",
                        "HEAD Ran the ovens of two kitchens and trained their hands.",
                        "ITEM Baked rye bread for the whole quarter."))
                .containsExactly(LineLabel.ENTRY, LineLabel.TEXT, LineLabel.ITEM);
    }

    @Test
    void amongItemsItIsOne() {
        assertThat(align(
                        "ENTRY Harbour Bakery",
                        "ITEM Baked rye bread for the whole quarter.",
                        "HEAD Ran the ovens of two kitchens and trained their hands."))
                .containsExactly(LineLabel.ENTRY, LineLabel.ITEM, LineLabel.ITEM);
    }

    @Test
    void whereASentenceSeemedToBeginAJobTheHeadBelowItDoes() {
        assertThat(align(
                        "ENTRY Harbour Bakery",
                        "HEAD 2019 - 2021",
                        "ENTRY Ran the ovens of two kitchens and trained their hands.",
                        "HEAD Quay Mill",
                        "HEAD 2015 - 2019"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.TEXT, LineLabel.ENTRY, LineLabel.HEAD);
    }

    @Test
    void namesAndTitlesMayEndWithAStopAsWell() {
        assertThat(align(
                        "ENTRY Cook",
                        "HEAD Harbour Bakery and Mill of the Two Sisters, Ltd.",
                        "ENTRY Head of Baking, Quay Mill, since May 2019.",
                        "HEAD Master baker, first class."))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.ENTRY, LineLabel.HEAD);
    }

    @Test
    void noHeadGoesOnWithASentence() {
        assertThat(align(
                        "ENTRY 2019 - 2021 Harbour Bakery",
                        "CONTINUATION recipes, apprentices, bread.",
                        "ENTRY 2015 - 2019 Quay Mill of the",
                        "CONTINUATION Two Sisters Ltd."))
                .containsExactly(LineLabel.ENTRY, LineLabel.TEXT, LineLabel.ENTRY, LineLabel.CONTINUATION);
    }

    @Test
    void whatASectionBeginsWithIsAHead() {
        assertThat(align("ENTRY Ran the ovens of two kitchens and trained their hands.", "HEAD Quay Mill"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD);
    }

    private static List<LineLabel> align(String... lines) {
        return ProseInHeads.align(TestLines.labelled(lines)).stream()
                .map(LabelledLine::label)
                .toList();
    }
}
