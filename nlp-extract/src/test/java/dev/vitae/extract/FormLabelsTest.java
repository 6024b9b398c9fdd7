package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.DocumentReader;
import dev.vitae.document.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormLabelsTest {

    private static List<Line> lines(String text) throws IOException {
        return FormLabels.without(DocumentReader.create()
                        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "ada.txt"))
                .lines();
    }

    @Test
    void whatWasFilledInRemainsOfTheLinesOfAForm() throws IOException {
        assertThat(
                        lines(
                                "Company Details\ncompany - Oak & Rye Ltd\ndescription - Ran the kitchen.\nBREAD- Exprience - 24 months"))
                .extracting(Line::text)
                .containsExactly("Company Details", "Oak & Rye Ltd", "Ran the kitchen.", "BREAD");
    }

    @Test
    void anEmployerFilledInBeginsAnEntry() throws IOException {
        assertThat(lines("company - Oak & Rye Ltd\ndescription - Ran the kitchen."))
                .extracting(Line::isHeading)
                .containsExactly(true, false);
    }

    @Test
    void oneSuchLineIsNoForm() throws IOException {
        assertThat(lines("About the\ncompany - Oak & Rye Ltd"))
                .extracting(Line::text)
                .contains("company - Oak & Rye Ltd");
    }
}
