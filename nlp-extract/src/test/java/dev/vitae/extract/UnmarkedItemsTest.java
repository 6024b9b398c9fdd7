package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Bullet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnmarkedItemsTest {

    @Test
    void whatStandsLineUnderLineWithItemsIsOneAsWell() {
        assertThat(align(
                        "ENTRY Cook, Harbour Bakery",
                        "^TEXT Ran the ovens of two kitchens and the night",
                        "CONTINUATION shift.",
                        "ITEM Trained four apprentices.",
                        "ITEM Wrote the book of recipes."))
                .containsExactly(
                        LineLabel.ENTRY, LineLabel.ITEM, LineLabel.CONTINUATION, LineLabel.ITEM, LineLabel.ITEM);
    }

    @Test
    void aTextThatIsSetApartStaysOne() {
        assertThat(align(
                        "ENTRY Cook, Harbour Bakery",
                        "^TEXT A bakery of two kitchens.",
                        "^ITEM Trained four apprentices.",
                        "ITEM Wrote the book of recipes."))
                .containsExactly(LineLabel.ENTRY, LineLabel.TEXT, LineLabel.ITEM, LineLabel.ITEM);
    }

    @Test
    void whereItemsHaveMarksATextWithoutOneIsNone() {
        List<LabelledLine> lines = new ArrayList<>(TestLines.labelled("TEXT A bakery.", "TEXT In Leeds."));
        lines.addAll(TestLines.labelled("ITEM Trained four.", "ITEM Wrote it down.").stream()
                .map(line -> new LabelledLine(
                        line.index(),
                        line.line().toBuilder().bullet(new Bullet("-", 0)).build(),
                        line.label(),
                        1,
                        line.dates()))
                .toList());

        assertThat(UnmarkedItems.align(lines)).isEqualTo(lines);
    }

    /** The labels of lines after it; those that begin with a circumflex are set apart from the one before. */
    private static List<LineLabel> align(String... lines) {
        List<LabelledLine> labelled = new ArrayList<>();
        for (String line : lines) {
            boolean apart = line.startsWith("^");
            LabelledLine each =
                    TestLines.labelled(apart ? line.substring(1) : line).get(0);
            labelled.add(new LabelledLine(
                    labelled.size(), each.line().toBuilder().separated(apart).build(), each.label(), 1, each.dates()));
        }
        return UnmarkedItems.align(labelled).stream().map(LabelledLine::label).toList();
    }
}
