package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.DocumentReader;
import dev.vitae.document.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryStopsTest {

    @Test
    void anEntryBehindItsDateIsNoSentence() throws IOException {
        assertThat(lines("2009–2012\tBSc Physics, Acton University, Leeds."))
                .containsExactly("2009–2012\tBSc Physics, Acton University, Leeds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2011 – 2013\tBaker, Oak & Rye Ltd.",
                "2011 – 2013\tBaked bread, rolls and cakes. Sold them.",
                "In 2011, he baked bread, rolls and cakes.",
                "• 2011\tBread, rolls and cakes.",
            })
    void otherFullStopsStay(String line) throws IOException {
        assertThat(lines(line)).singleElement().asString().endsWith(".");
    }

    private static List<String> lines(String text) throws IOException {
        return EntryStops.without(DocumentReader.create()
                        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "ada.txt"))
                .lines()
                .stream()
                .map(Line::text)
                .toList();
    }
}
