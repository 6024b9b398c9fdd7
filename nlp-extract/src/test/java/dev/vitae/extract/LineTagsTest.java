package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTagsTest {

    @Test
    void tellsWithWhatALineGoesOn() {
        assertThat(LineTags.of(List.of(
                        LineLabel.ENTRY,
                        LineLabel.CONTINUATION,
                        LineLabel.TEXT,
                        LineLabel.CONTINUATION,
                        LineLabel.CONTINUATION,
                        LineLabel.ITEM,
                        LineLabel.CONTINUATION)))
                .containsExactly(
                        "ENTRY",
                        "CONTINUATION_HEAD",
                        "TEXT",
                        "CONTINUATION_TEXT",
                        "CONTINUATION_TEXT",
                        "ITEM",
                        "CONTINUATION_ITEM");
    }

    @Test
    void anItemGoesOnOverAPageFooter() {
        assertThat(LineTags.of(List.of(LineLabel.ITEM, LineLabel.NOISE, LineLabel.CONTINUATION)))
                .containsExactly("ITEM", "NOISE", "CONTINUATION_ITEM");
    }

    @Test
    void leadsFromTheTagBackToTheLabel() {
        List<LineLabel> labels = List.of(LineLabel.NAME, LineLabel.HEAD, LineLabel.CONTINUATION);

        assertThat(LineTags.of(labels)).extracting(LineTags::label).isEqualTo(labels);
    }
}
