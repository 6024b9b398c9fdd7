package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintedLineTest {

    private static Word word(double left, String text) {
        BoundingBox box = new BoundingBox(left, 93, left + 5 * text.length(), 102);
        return new Word(text, 1, box, 100, 10, Style.PLAIN, Optional.empty());
    }

    @Test
    void showsASoftHyphenOnlyAtTheEndOfALine() {
        TextRow row = TextRow.of(List.of(word(40, "garden\u00ADing"), word(94, "and"), word(112, "prun\u00AD")));

        assertThat(PrintedLine.of(List.of(row), PrintedLine.COMMON_SPACE))
                .extracting(PrintedLine::text)
                .containsExactly("gardening and prun-");
    }
}
