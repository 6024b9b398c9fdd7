package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobRemediesTest {

    private final JobRemedies remedies = new JobRemedies(Recognizers.load());

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
    void aJobWithoutAPlaceHasTheTownBehindItsEmployer() {
        assertThat(texts(remedies.withPlace(phrases(Field.ORGANISATION, "Moss & Daughter, Leeds"))))
                .containsExactly("ORGANISATION Moss & Daughter", "PLACE Leeds");
    }

    @Test
    void theTownOfAUniversityIsPartOfItsName() {
        assertThat(texts(remedies.withPlace(phrases(Field.ORGANISATION, "University of California, Berkeley"))))
                .containsExactly("ORGANISATION University of California, Berkeley");
    }

    @Test
    void noOneWorksForLaw() {
        assertThat(texts(remedies.withEmployer(phrases(Field.TITLE, "Attorney at Law"))))
                .containsExactly("TITLE Attorney at Law");
    }

    @Test
    void whereAllSoundsLikeAPlaceTheEmployerStandsInFrontOfTheTown() {
        assertThat(texts(remedies.withEmployer(phrases(Field.PLACE, "Harbour Leeds, UK"))))
                .containsExactly("ORGANISATION Harbour", "PLACE Leeds, UK");
        assertThat(texts(remedies.withEmployer(phrases(Field.PLACE, "Greater Leeds, UK"))))
                .containsExactly("PLACE Greater Leeds, UK");
    }

    @Test
    void aLegalFormIsNoEmployerByItself() {
        assertThat(texts(remedies.withEmployer(phrases(Field.TITLE, "Cook, Harbour, Inc."))))
                .containsExactly("TITLE Cook", "ORGANISATION Harbour, Inc.");
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
