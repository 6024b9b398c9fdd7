package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Bullet;
import dev.vitae.document.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names with what is said of a person, either way round; a line in bold begins with {@code *}, one with a mark with {@code -}. */
class ReferencesTest {

    @Test
    void whatIsSaidStandsBelowNamesInBold() {
        assertThat(references(
                        "ENTRY *Ida Holm",
                        "HEAD Head of the bakery, Rye & Sons",
                        "ENTRY *Jon Aske",
                        "HEAD Miller, Askvoll"))
                .containsExactly("Ida Holm: Head of the bakery, Rye & Sons", "Jon Aske: Miller, Askvoll");
    }

    @Test
    void aNameStandsBelowWhatItsBearerSays() {
        assertThat(references(
                        "TEXT Never late in four years.",
                        "ITEM -Ida Holm",
                        "TEXT Would have her back tomorrow,",
                        "CONTINUATION and said so.",
                        "ENTRY -Jon Aske"))
                .containsExactly(
                        "Ida Holm: Never late in four years.", "Jon Aske: Would have her back tomorrow, and said so.");
    }

    @Test
    void quotationMarksTellWhatIsSaid() {
        assertThat(references(
                        "ENTRY “Bakes as nobody else does.”", "HEAD Ida Holm", "ENTRY “On time.”", "HEAD Jon Aske"))
                .containsExactly("Ida Holm: Bakes as nobody else does.", "Jon Aske: On time.");
    }

    @Test
    void runningTextIsWhatIsSaid() {
        assertThat(references("TEXT Bakes as nobody else does.", "ENTRY Ida Holm, Owner, Rye & Sons"))
                .containsExactly("Ida Holm, Owner, Rye & Sons: Bakes as nobody else does.");
    }

    @Test
    void aNameStandsBehindADash() {
        assertThat(references("TEXT Bakes as nobody else does,", "CONTINUATION and is never late. – Prof. Ida Holm"))
                .containsExactly("Prof. Ida Holm: Bakes as nobody else does, and is never late.");
    }

    @Test
    void aSentenceBehindADashIsNoName() {
        assertThat(references("TEXT Bakes as nobody else does. – Ida planned the move and asked for more."))
                .isEmpty();
    }

    @Test
    void whatOneDoesIsNoPartOfTheNameAboveIt() {
        assertThat(references("ENTRY Ida Holm", "HEAD Head of the bakery", "TEXT Bakes as nobody else does."))
                .containsExactly("Ida Holm: Bakes as nobody else does.");
    }

    @Test
    void aNameGoesOnBelowIfThereIsACommaInIt() {
        assertThat(references("TEXT Bakes as nobody else does.", "ENTRY Ida Holm, Head of", "HEAD the bakery"))
                .containsExactly("Ida Holm, Head of the bakery: Bakes as nobody else does.");
    }

    @Test
    void linesThatAllLookAlikeTakeNoTurns() {
        assertThat(references("ENTRY Ida Holm", "HEAD Rye & Sons", "ENTRY Jon Aske"))
                .isEmpty();
    }

    @Test
    void thatThereAreReferencesIsNoReference() {
        DraftEntry available = new DraftEntry(
                SectionKind.REFERENCES,
                List.of(Mention.of(Field.SUMMARY, TestLines.line("Available on request"), Stage.LINES, 1)));

        assertThat(References.told(List.of(available))).isEmpty();
    }

    private static List<String> references(String... lines) {
        String[] plain = Arrays.stream(lines)
                .map(line -> line.replaceFirst("^(\\w+) [*-]", "$1 "))
                .toArray(String[]::new);
        List<LabelledLine> labelled = TestLines.labelled(plain);
        List<LabelledLine> set = IntStream.range(0, lines.length)
                .mapToObj(i -> set(labelled.get(i), lines[i]))
                .toList();
        List<String> told = new ArrayList<>();
        for (DraftEntry entry : References.of(new Section(SectionKind.REFERENCES, Optional.empty(), set))) {
            told.add(entry.first(Field.NAME).orElseThrow().text() + ": "
                    + entry.first(Field.SUMMARY).orElseThrow().text());
        }
        return told;
    }

    private static LabelledLine set(LabelledLine line, String written) {
        Line set = line.line();
        if (written.contains(" *")) {
            set = set.toBuilder().style(set.style().withBold(true)).build();
        } else if (written.contains(" -")) {
            set = set.toBuilder().bullet(new Bullet("—", 0)).build();
        }
        return new LabelledLine(line.index(), set, line.label(), 1, line.dates());
    }
}
