package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SchoolRemediesTest {

    private static final Recognizers RECOGNIZERS = Recognizers.load();

    private final SchoolRemedies remedies = new SchoolRemedies(RECOGNIZERS);

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

    @Test
    void theLastFieldOfStudyMayRunIntoTheSchool() {
        assertThat(texts(remedies.withArea(
                        head("Physics, Food Science Elm College", "AREA O" + " ORGANISATION".repeat(4)))))
                .containsExactly("AREA Physics, Food Science", "ORGANISATION Elm College");
        assertThat(texts(remedies.withArea(
                        head("Physics, Faculty of Science Elm College", "AREA O" + " ORGANISATION".repeat(5)))))
                .containsExactly("AREA Physics", "ORGANISATION Faculty of Science Elm College");
    }

    @Test
    void aSchoolMayBeNamedAfterASubject() {
        assertThat(texts(remedies.withArea(
                        head("Painting, Music Academy of Elm", "AREA O" + " ORGANISATION".repeat(4)))))
                .containsExactly("AREA Painting", "ORGANISATION Music Academy of Elm");
    }

    @Test
    void aLineOfItsOwnBelowASchoolMayBeItsScore() {
        assertThat(remedies.score(TestLines.labelled("TEXT Baked for the fair.", "TEXT Grade: Merit")))
                .map(Mention::text)
                .contains("Merit");
        assertThat(remedies.score(TestLines.labelled("TEXT Passed with merit and went to sea.")))
                .isEmpty();
    }

    @Test
    void aDegreeAtTheStartOfAFieldOfStudyIsTheDegree() {
        String text = "B. A. in Bakery Science";
        assertThat(texts(remedies.withArea(school(text, text)))).containsExactly("DEGREE B. A.", "AREA Bakery Science");
    }

    @Test
    void aTownWithItsRegionOrCountryIsNoPartOfASchoolsName() {
        assertThat(texts(remedies.withoutTown(named("Elm College, Nashville, TN"))))
                .containsExactly("ORGANISATION Elm College", "PLACE Nashville, TN");
        assertThat(texts(remedies.withoutTown(named("Elm College, Leeds, UK"))))
                .containsExactly("ORGANISATION Elm College", "PLACE Leeds, UK");
        assertThat(texts(remedies.withoutTown(named("Elm College, Moss Quay, OH"))))
                .containsExactly("ORGANISATION Elm College", "PLACE Moss Quay, OH");
    }

    @Test
    void aTownAloneMayBePartOfIt() {
        assertThat(texts(remedies.withoutTown(named("University of Elm, Leeds"))))
                .containsExactly("ORGANISATION University of Elm, Leeds");
    }

    private static List<Phrase> named(String school) {
        return List.of(new Phrase(Field.ORGANISATION, List.of(TestLines.line(school)), 0, 1));
    }

    /** The head of a school whose words all say the degree. */
    private LabelledPassage school(String text) {
        return school(text, "");
    }

    /** Or, at its end, the field of study. */
    private LabelledPassage school(String text, String area) {
        int from = text.length() - area.length();
        return head(
                text,
                RECOGNIZERS.tokens().of(new CutText(text)).stream()
                        .map(token -> token.text().equals(",") ? "O" : token.start() >= from ? "AREA" : "DEGREE")
                        .collect(Collectors.joining(" ")));
    }

    private static LabelledPassage head(String text, String fields) {
        Passage passage = new Passage(SectionKind.EDUCATION, false, TestLines.labelled("ENTRY " + text));
        List<Optional<Field>> said = TestLines.fields(fields);
        return new LabelledPassage(PassageTokens.of(passage, RECOGNIZERS), said, Collections.nCopies(said.size(), 1.0));
    }

    private static List<String> texts(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> phrase.field() + " " + phrase.mention().text())
                .toList();
    }
}
