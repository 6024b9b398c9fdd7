package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Line;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadRemediesTest {

    private static final Recognizers RECOGNIZERS = Recognizers.load();

    private final HeadRemedies remedies = new HeadRemedies(RECOGNIZERS);

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
        assertThat(texts(remedies.withArea(school("Diploma in Bakery Science"))))
                .containsExactly("DEGREE Diploma", "AREA Bakery Science");
    }

    @Test
    void aDegreeIsPartedFromItsFieldBehindItsDot() {
        assertThat(texts(remedies.withArea(school("Ph.D. Bakery Science"))))
                .containsExactly("DEGREE Ph.D.", "AREA Bakery Science");
    }

    @Test
    void aFieldOfStudyBeginsWhereTheDegreeEnds() {
        assertThat(texts(remedies.withArea(school("B.Ed. Secondary Education, Music", "Music"))))
                .containsExactly("DEGREE B.Ed.", "AREA Secondary Education, Music");
    }

    @Test
    void honoursAreNoFieldOfStudy() {
        assertThat(texts(remedies.withArea(school("Licence Honours, Music", "Music"))))
                .containsExactly("DEGREE Licence Honours", "AREA Music");
    }

    @Test
    void someDegreesHaveThatWordThemselves() {
        assertThat(texts(remedies.withArea(school("Diploma in Higher Education"))))
                .containsExactly("DEGREE Diploma in Higher Education");
    }

    @Test
    void whatIsFoundSoIsLessSure() {
        assertThat(remedies.withArea(school("Diploma in Bakery Science"))).allMatch(phrase -> phrase.probability() < 1);
    }

    /** The head of a school whose words all say the degree. */
    private LabelledPassage school(String text) {
        return school(text, "");
    }

    /** Or, at its end, the field of study. */
    private LabelledPassage school(String text, String area) {
        Passage passage = new Passage(SectionKind.EDUCATION, false, TestLines.labelled("ENTRY " + text));
        PassageTokens tokens = PassageTokens.of(passage, RECOGNIZERS);
        int from = text.length() - area.length();
        List<Optional<Field>> fields = tokens.words().stream()
                .map(word -> word.token().text().equals(",")
                        ? Optional.<Field>empty()
                        : Optional.of(word.token().start() >= from ? Field.AREA : Field.DEGREE))
                .toList();
        return new LabelledPassage(tokens, fields, Collections.nCopies(fields.size(), 1.0));
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
