package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpenItemsTest {

    @Test
    void anItemGoesOnUntilItsBracketCloses() {
        assertThat(join("ITEM Ovens (deck,", "ITEM stone &", "ITEM rotary)", "ITEM Mixers"))
                .containsExactly(LineLabel.ITEM, LineLabel.CONTINUATION, LineLabel.CONTINUATION, LineLabel.ITEM);
    }

    @Test
    void noItemBeginsWithABracket() {
        assertThat(join("ITEM Ovens", "ITEM (deck)", "ITEM Mixers"))
                .containsExactly(LineLabel.ITEM, LineLabel.CONTINUATION, LineLabel.ITEM);
    }

    @Test
    void noItemEndsWithASignThatJoins() {
        assertThat(join("ITEM Ovens /", "ITEM Grills", "ITEM Mixers"))
                .containsExactly(LineLabel.ITEM, LineLabel.CONTINUATION, LineLabel.ITEM);
    }

    @Test
    void aBracketThatIsNeverClosedJoinsNothing() {
        assertThat(join("ITEM Ovens (deck", "ITEM Mixers", "ITEM Rye", "ITEM Spelt", "ITEM Cream"))
                .containsOnly(LineLabel.ITEM);
    }

    private static List<LineLabel> join(String... lines) {
        return OpenItems.join(TestLines.labelled(lines)).stream()
                .map(LabelledLine::label)
                .toList();
    }
}
