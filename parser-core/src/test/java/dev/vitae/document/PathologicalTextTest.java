package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that make a careless reader take the square of their length. */
class PathologicalTextTest {

    private static final int UNITS = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. ", "1. 2. ", "a) ", "- ", ". - A", "# ", "# a ", "# > ", "## x 2019 - 2020 ", "[", "[a](b)",
                        "**a**", "*a ",
                "`", "<", "\\*", "=", "= ", "- - ", "|", "a   b   ", "Location: ", "Jan 2020 – ", "1.\n\n", "a\n===\n",
                        "•",
                "\n", "...", "x - Y ", "# a ## b\n"
            })
    void areReadLikeAnyOther(String unit) {
        SourceDocument document = TextReaderTest.read(unit.repeat(UNITS / unit.length()));
        assertThat(document.text()).hasSize(UNITS / unit.length() * unit.length());
    }
}
