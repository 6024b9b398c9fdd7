package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitae.document.TwoColumnPage.Entry;
import dev.vitae.document.TwoColumnPage.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutsTest {

    private static final List<Section> PAGE = List.of(
            new Section(List.of(Entry.of("Skills"), Entry.of("gardening"), Entry.of("knot tying"))),
            new Section(List.of(
                    Entry.of("Work"), Entry.of("Jan 2001 – Jan 2004", "Keeper of bees", "fed them all year long"))));

    @Test
    void givesOneToTextInOrder() {
        ReadingScore score = score("Work\nJan 2001 – Jan 2004\nKeeper of bees\nfed them all\nyear long\n"
                + "Skills\ngardening\nknot tying");
        assertThat(score.perfect()).isTrue();
        assertThat(score.sections().value()).isOne();
        assertThat(score.entries().value()).isOne();
        assertThat(score.units().value()).isOne();
    }

    @Test
    void givesLessToTextThatWasReadAcrossColumns() {
        ReadingScore score = score("Skills  Work\ngardening  Jan 2001 – Jan 2004\nKeeper of bees\n"
                + "fed them all  knot tying\nyear long");
        assertThat(score.perfect()).isFalse();
        assertThat(score.sections().value()).isZero();
        assertThat(score.entries().value()).isEqualTo(.8, within(1e-9));
        assertThat(score.units().value()).isEqualTo(.75, within(1e-9));
    }

    @Test
    void doesNotMindTheOrderOfUnitsButThatOfTheirWords() {
        ReadingScore score = score(
                "Skills gardening knot tying Work Keeper of bees Jan 2001 – Jan 2004 " + "fed all them year long");
        assertThat(score.entries().value()).isOne();
        assertThat(score.units().value()).isEqualTo(.75, within(1e-9));
    }

    @Test
    void countsWordsThatAreMissingOrComeTwiceAsErrors() {
        ReadingScore score = score("Skills gardening gardening knot tying Work Jan 2001 – Jan 2004 Keeper of bees "
                + "fed them year long");
        assertThat(score.sections().value()).isZero();
        assertThat(score.entries().value()).isEqualTo(.6, within(1e-9));
        assertThat(score.units().value()).isEqualTo(.75, within(1e-9));
    }

    @Test
    void drawsPagesThatHoldAllTheirWords() throws Exception {
        TwoColumnPage page = new TwoColumnPage(7);
        String read = String.join("\n", Sheet.texts(Sheet.read(page.pdf(), ReadLimits.DEFAULT)));
        assertThat(page.sections().stream()
                        .flatMap(section -> section.entries().stream())
                        .flatMap(entry -> entry.units().stream())
                        .flatMap(unit -> List.of(unit.split(" ", -1)).stream()))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(read).contains(word));
    }

    private static ReadingScore score(String read) {
        return ReadingScore.of(PAGE, read);
    }
}
