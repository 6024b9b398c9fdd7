package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WholesTest {

    private static final Recognizers RECOGNIZERS = Recognizers.load();

    @Test
    void aRemarkInBracketsBelongsToTheTitle() {
        assertThat(phrases(SectionKind.WORK, "ENTRY Cook (nights)", "TITLE O O O"))
                .containsExactly("TITLE Cook (nights)");
    }

    @Test
    void aBracketThatIsOpenedIsClosed() {
        assertThat(phrases(SectionKind.WORK, "ENTRY Leeds (hybrid)", "PLACE PLACE PLACE O"))
                .containsExactly("PLACE Leeds (hybrid)");
    }

    @Test
    void aBracketIsNotCutInTwo() {
        assertThat(phrases(SectionKind.WORK, "ENTRY Cook (Grill and Ovens)", "TITLE O TITLE TITLE ORGANISATION O"))
                .containsExactly("TITLE Cook (Grill and Ovens)");
    }

    @Test
    void aFieldOfStudyGoesOnOverAWordBetweenItsParts() {
        assertThat(phrases(SectionKind.EDUCATION, "ENTRY Chemistry, minor in French", "AREA O O O AREA"))
                .containsExactly("AREA Chemistry, minor in French");
    }

    @Test
    void aSiteBeforeItsTownIsNoSecondEmployer() {
        assertThat(phrases(
                        SectionKind.WORK,
                        "ENTRY Harbour Bakery",
                        "HEAD North Quay, Leeds",
                        "ORGANISATION ORGANISATION ORGANISATION ORGANISATION O PLACE"))
                .containsExactly("ORGANISATION Harbour Bakery", "PLACE North Quay, Leeds");
    }

    @Test
    void theWordThatLeadsToASchoolIsNoPartOfIt() {
        assertThat(phrases(
                        SectionKind.EDUCATION,
                        "ENTRY Diploma at Moss College",
                        "DEGREE ORGANISATION ORGANISATION ORGANISATION"))
                .containsExactly("DEGREE Diploma", "ORGANISATION Moss College");
    }

    @Test
    void aHyphenCutsNoWord() {
        assertThat(phrases(SectionKind.WORK, "ENTRY Cook, Stand-By", "TITLE TITLE TITLE O O"))
                .containsExactly("TITLE Cook, Stand-By");
    }

    @Test
    void beforeTheSignOfAtStandsTheTitle() {
        assertThat(phrases(SectionKind.WORK, "ENTRY Head Cook @ Harbour", "TITLE O O O"))
                .containsExactly("TITLE Head Cook", "ORGANISATION Harbour");
    }

    @Test
    void aCommaPartsTheItemsOfAList() {
        Passage passage = new Passage(SectionKind.SKILLS, true, TestLines.labelled("ITEM Baking, Pastry"));

        assertThat(TestLines.phrases(
                        PassageTokens.of(passage, RECOGNIZERS), TestLines.fields("KEYWORD KEYWORD KEYWORD")))
                .containsExactly("KEYWORD Baking", "KEYWORD Pastry");
    }

    private static List<String> phrases(SectionKind kind, String... linesAndFields) {
        List<String> lines = new ArrayList<>(List.of(linesAndFields));
        List<Optional<Field>> fields = TestLines.fields(lines.remove(lines.size() - 1));
        Passage passage = new Passage(kind, false, TestLines.labelled(lines.toArray(new String[0])));
        return TestLines.phrases(PassageTokens.of(passage, RECOGNIZERS), fields);
    }
}
