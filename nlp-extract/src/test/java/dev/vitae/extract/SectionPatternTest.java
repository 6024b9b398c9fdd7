package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionPatternTest {

    private static final Recognizers RECOGNIZERS = Recognizers.load();

    @Test
    void aDoubtfulHeadIsReadAsTheOthersAre() {
        List<PassageTokens> heads = List.of(head("Cook, Harbour"), head("Baker, Mill"), head("Waiter, Next"));
        Lattice.Labelling usual = labelling(0, "TITLE", "O", "ORGANISATION");

        List<Lattice.Labelling> agreed = SectionPattern.agree(
                heads,
                List.of(
                        List.of(usual),
                        List.of(usual),
                        List.of(
                                labelling(Math.log(0.6), "TITLE", "TITLE", "TITLE"),
                                labelling(Math.log(0.3), "TITLE", "O", "ORGANISATION"))));

        assertThat(agreed.get(2).labels()).containsExactly("TITLE", "O", "ORGANISATION");
    }

    @Test
    void aJobHasAnEmployer() {
        List<Lattice.Labelling> agreed = SectionPattern.agree(
                List.of(head("Cook, Harbour")),
                List.of(List.of(
                        labelling(Math.log(0.6), "TITLE", "O", "PLACE"),
                        labelling(Math.log(0.3), "TITLE", "O", "ORGANISATION"))));

        assertThat(agreed.get(0).labels()).containsExactly("TITLE", "O", "ORGANISATION");
    }

    private static PassageTokens head(String text) {
        return PassageTokens.of(new Passage(SectionKind.WORK, false, TestLines.labelled("ENTRY " + text)), RECOGNIZERS);
    }

    private static Lattice.Labelling labelling(double score, String... labels) {
        return new Lattice.Labelling(List.of(labels), List.of(0.5, 0.5, 0.5), score);
    }
}
