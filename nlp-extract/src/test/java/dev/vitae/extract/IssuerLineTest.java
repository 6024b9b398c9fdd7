package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Line;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerLineTest {

    @ParameterizedTest
    @CsvSource({
        "Awarded by Hull Bakers, Hull Bakers",
        "Published in Quay Review, Quay Review",
        "PUBLISHER: Quay Press, Quay Press",
        "Verliehen von der Stadt Halle, der Stadt Halle",
        "Publié dans Le Quai, Le Quai",
        "Otorgado por la Escuela del Muelle, la Escuela del Muelle",
        "Rilasciato da Scuola del Molo, Scuola del Molo",
        "Publicado em Revista do Cais, Revista do Cais",
        "Uitgereikt door Kade College, Kade College"
    })
    void wordsIntroduceWhoGaveOrPublishedIt(String line, String who) {
        assertThat(IssuerLine.who(TestLines.line(line)).map(Line::text)).hasValue(who);
    }

    @Test
    void aLineThatSaysMoreIsLeftToTheModel() {
        assertThat(IssuerLine.who(TestLines.line("Issued by Quay College | First Aid | 2018")))
                .isEmpty();
    }

    @Test
    void nothingBeginsWithSuchALine() {
        assertThat(IssuerLine.align(
                        TestLines.labelled("ENTRY Quay Prize", "ENTRY Awarded by Hull Bakers", "HEAD 2018")))
                .extracting(LabelledLine::label)
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.HEAD);
    }

    @Test
    void anotherLineSaysWhatItWas() {
        String text = "Ada Moss\n\nAwards\n\n2018\nAwarded by Hull Bakers\nGuild Medal, Silver\n";

        assertThat(ResumeParser.create()
                        .parse(TestLines.document(text))
                        .resume()
                        .awards())
                .singleElement()
                .satisfies(award -> {
                    assertThat(award.title()).hasValue("Guild Medal, Silver");
                    assertThat(award.awarder()).hasValue("Hull Bakers");
                    assertThat(award.date().map(Object::toString)).isEqualTo(Optional.of("2018"));
                });
    }
}
