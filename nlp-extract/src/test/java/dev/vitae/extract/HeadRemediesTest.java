package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadRemediesTest {

    private final HeadRemedies remedies = new HeadRemedies(Recognizers.load());

    @Test
    void aJobWithoutAnEmployerHasItBehindTheLastComma() {
        assertThat(texts(remedies.withEmployer(phrases(Field.TITLE, "Cook, Nights, Harbour"))))
                .containsExactly("TITLE Cook, Nights", "ORGANISATION Harbour");
    }

    @Test
    void aJobWithoutAnEmployerHasItBehindAWordThatLeadsThere() {
        assertThat(texts(remedies.withEmployer(phrases(Field.TITLE, "Cook, Nights at Harbour, Leeds"))))
                .containsExactly("TITLE Cook, Nights", "ORGANISATION Harbour, Leeds");
        assertThat(texts(remedies.withEmployer(phrases(Field.TITLE, "Köchin bei Hafen"))))
                .containsExactly("TITLE Köchin", "ORGANISATION Hafen");
    }

    @Test
    void noOneWorksForLaw() {
        assertThat(texts(remedies.withEmployer(phrases(Field.TITLE, "Attorney at Law"))))
                .containsExactly("TITLE Attorney at Law");
    }

    @Test
    void aTitleDoesNotEndWithThatWord() {
        assertThat(texts(HeadRemedies.withoutLooseEnds(phrases(Field.TITLE, "Cook at"))))
                .containsExactly("TITLE Cook");
    }

    @Test
    void aLegalFormIsNoEmployerByItself() {
        assertThat(texts(remedies.withEmployer(phrases(Field.TITLE, "Cook, Harbour, Inc."))))
                .containsExactly("TITLE Cook", "ORGANISATION Harbour, Inc.");
    }

    @Test
    void aDegreeWithoutAFieldOfStudyIsPartedAtIn() {
        assertThat(texts(remedies.withArea(phrases(Field.DEGREE, "Diploma in Bakery Science"))))
                .containsExactly("DEGREE Diploma", "AREA Bakery Science");
    }

    @Test
    void aDegreeIsPartedFromItsFieldBehindItsDot() {
        assertThat(texts(remedies.withArea(phrases(Field.DEGREE, "Ph.D. Bakery Science"))))
                .containsExactly("DEGREE Ph.D.", "AREA Bakery Science");
    }

    @Test
    void whatIsFoundSoIsLessSure() {
        assertThat(remedies.withArea(phrases(Field.DEGREE, "Diploma in Bakery Science")))
                .allMatch(phrase -> phrase.probability() < 1);
    }

    private static List<Phrase> phrases(Field field, String text) {
        return List.of(new Phrase(field, List.of(Line.at(0, text).build()), 0, 1));
    }

    private static List<String> texts(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> phrase.field() + " " + phrase.mention().text())
                .toList();
    }
}
