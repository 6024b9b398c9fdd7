package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Line;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    private static Optional<Citation> citation(String text, Optional<Mention> where) {
        Line line = Line.at(0, text).build();
        return Citation.of(List.of(new LabelledLine(0, line, LineLabel.ENTRY, 1, List.of())), where);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L. Moss, A. Quill, \"Light in thin films\", Journal of Films 12 (2014) 33-41.|Light in thin films|Journal of Films",
                "“Light in thin films,” in Optics Days, Bergen, 2014|Light in thin films|Optics Days",
                "Moss, L., & Quill, A. (2014). Light in thin films: a review. Journal of Films, 12, 33–41.|Light in thin films: a review|Journal of Films",
                "L. Moss and A. Quill. Light in thin films. Journal of Films, 2014.|Light in thin films|Journal of Films",
                "A.-M. Moss, Q. Fern, and A. Quill. Who bends the light? On films. Journal of Films, 2014.|Who bends the light? On films|Journal of Films",
                "Moss L, Fern Q, Quill A. Light in thin films. Journal of Films. 2014;12:33-41.|Light in thin films|Journal of Films"
            })
    void tellsTheTitleAndWhereItAppearedFromHowItIsCited(String text, String name, String issuer) {
        Citation citation = citation(text, Optional.empty()).orElseThrow();

        assertThat(citation.name().text()).isEqualTo(name);
        assertThat(citation.issuer()).map(Mention::text).contains(issuer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Light in thin films, Journal of Films, 2014",
                "Vitamin C. A short history. Harbour Press, 2011",
                "How to bake (2nd edition), Harbour Press",
                "The \"new\" bread"
            })
    void leavesOtherWritingsToTheModel(String text) {
        assertThat(citation(text, Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Moss A. ", "Moss, A.-B. ", "A. Moss, ", "A. Moss. "})
    void manyAuthorsWithoutATitleAreNoCitationAndCostNothing(String author) {
        assertThat(citation(author.repeat(800 / author.length()), Optional.empty()))
                .isEmpty();
    }

    @Test
    void aTitleWithoutQuotesEndsWhereTheModelSeesThePublisher() {
        String text = "L. Moss. The oak and the rye, Harbour Press, vol. 3, 2014";
        Line press = Line.at(0, text).build().narrow(text.indexOf("Harbour"), text.indexOf(", vol"));
        Mention where = new Mention(Field.ISSUER, press.text(), List.of(press.span()), Stage.WORDS, 0.9);

        assertThat(citation(text, Optional.of(where)))
                .get()
                .satisfies(found -> assertThat(found.name().text()).isEqualTo("The oak and the rye"))
                .satisfies(found -> assertThat(found.issuer()).contains(where));
    }
}
