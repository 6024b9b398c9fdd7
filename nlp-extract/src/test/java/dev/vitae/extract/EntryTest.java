package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryTest {

    @Test
    void partsTheHeadFromTheBody() {
        List<Entry> entries = entries(
                SectionKind.WORK, "ENTRY Cook", "HEAD 2019 – 2021", "TEXT Ran a kitchen", "CONTINUATION of two.");

        assertThat(entries).hasSize(1);
        assertThat(texts(entries.get(0).head())).containsExactly("Cook", "2019 – 2021");
        assertThat(texts(entries.get(0).body())).containsExactly("Ran a kitchen", "of two.");
    }

    @Test
    void startsAnewAtEachEntry() {
        assertThat(entries(SectionKind.WORK, "ENTRY Cook", "ITEM Ovens", "ENTRY Baker", "ITEM Dough"))
                .hasSize(2);
    }

    @Test
    void aHeadLineBehindTheBodyBelongsToTheEntry() {
        List<Entry> entries = entries(SectionKind.EDUCATION, "ENTRY BSc", "ITEM Chemistry", "HEAD GPA 3.9");

        assertThat(texts(entries.get(0).head())).containsExactly("BSc", "GPA 3.9");
    }

    @Test
    void eachItemOfAListOfCertificatesIsAnEntry() {
        assertThat(entries(SectionKind.CERTIFICATES, "ITEM First Aid", "ITEM Food Hygiene"))
                .hasSize(2);
    }

    private static List<Entry> entries(SectionKind kind, String... lines) {
        return Entry.of(new Section(kind, Optional.empty(), TestLines.labelled(lines)));
    }

    private static List<String> texts(List<LabelledLine> lines) {
        return lines.stream().map(line -> line.line().text()).toList();
    }
}
