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
    void aBracketBehindWhatWasCertifiedIsPartOfIt() {
        assertThat(phrases(
                        SectionKind.CERTIFICATES,
                        "ENTRY Ovens (Gas, Steam, Wood)",
                        "NAME NAME NAME O ISSUER O ISSUER O"))
                .containsExactly("NAME Ovens (Gas, Steam, Wood)");
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
    void theWordThatLeadsToAFieldOfStudyIsNoPartOfTheDegree() {
        assertThat(phrases(SectionKind.EDUCATION, "ENTRY Diploma in Baking", "DEGREE DEGREE AREA"))
                .containsExactly("DEGREE Diploma", "AREA Baking");
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

    @Test
    void betweenTheCommasOfAListStandsWhatElseStandsThere() {
        assertThat(items("ITEM Baking, Rye 12, Pastry", "KEYWORD O O O O KEYWORD"))
                .containsExactly("KEYWORD Baking", "KEYWORD Rye 12", "KEYWORD Pastry");
    }

    @Test
    void aBracketWithCommasIsPartOfTheItemBeforeIt() {
        assertThat(items("ITEM Baking, Ovens (deck, rotary)", "KEYWORD O O O KEYWORD O KEYWORD O"))
                .containsExactly("KEYWORD Baking", "KEYWORD Ovens (deck, rotary)");
    }

    @Test
    void whereItemsHaveLinesOfTheirOwnARareCommaIsPartOfOne() {
        assertThat(items(
                        "ITEM Rye",
                        "ITEM Spelt",
                        "ITEM Rotas, hiring",
                        "ITEM Eclairs",
                        "ITEM Cream",
                        "KEYWORD KEYWORD KEYWORD O KEYWORD KEYWORD KEYWORD"))
                .contains("KEYWORD Rotas, hiring");
    }

    @Test
    void whatHasALineForItselfAmongSkillsOnLinesOfTheirOwnIsOne() {
        assertThat(items(
                        "ITEM Baking",
                        "ITEM Pastry",
                        "ITEM Spelt",
                        "ITEM Rye and oats",
                        "KEYWORD KEYWORD KEYWORD O O O"))
                .contains("KEYWORD Rye and oats");
    }

    @Test
    void aLevelIsSetOffFromWhatItIsOf() {
        assertThat(items("ITEM Form 7 Classic", "KEYWORD LEVEL LEVEL")).containsExactly("KEYWORD Form 7 Classic");
        assertThat(items("ITEM Baking – expert", "KEYWORD O LEVEL")).containsExactly("KEYWORD Baking", "LEVEL expert");
    }

    @Test
    void aLevelOnALineOfItsOwnIsNone() {
        assertThat(items("ITEM Baking", "ITEM Pastry", "ITEM Spelt", "ITEM Advanced", "KEYWORD KEYWORD KEYWORD O"))
                .containsExactly("KEYWORD Baking", "KEYWORD Pastry", "KEYWORD Spelt");
    }

    @Test
    void anItemReachesFromBeforeTheBracketsInItToTheirEnd() {
        assertThat(items("ITEM Ovens (gas, steam)", "O O O O KEYWORD O")).containsExactly("KEYWORD Ovens (gas, steam)");
    }

    @Test
    void aLevelBehindADashIsNoItem() {
        assertThat(items("ITEM Baking, Pastry – expert", "KEYWORD O KEYWORD O O"))
                .containsExactly("KEYWORD Baking", "KEYWORD Pastry");
    }

    @Test
    void aLineThatHeadsAGroupIsItsName() {
        assertThat(items("GROUP Cream Work", "ITEM Eclairs", "O O KEYWORD"))
                .containsExactly("GROUP_NAME Cream Work", "KEYWORD Eclairs");
    }

    @Test
    void theLabelOfAScoreIsNoPartOfTheFieldOfStudy() {
        assertThat(phrases(SectionKind.EDUCATION, "HEAD Chemistry GPA: 3.8", "AREA O O SCORE"))
                .containsExactly("AREA Chemistry", "SCORE 3.8");
    }

    private static List<String> items(String... linesAndFields) {
        List<String> lines = new ArrayList<>(List.of(linesAndFields));
        List<Optional<Field>> fields = TestLines.fields(lines.remove(lines.size() - 1));
        Passage passage = new Passage(SectionKind.SKILLS, true, TestLines.labelled(lines.toArray(new String[0])));
        return TestLines.phrases(PassageTokens.of(passage, RECOGNIZERS), fields);
    }

    private static List<String> phrases(SectionKind kind, String... linesAndFields) {
        List<String> lines = new ArrayList<>(List.of(linesAndFields));
        List<Optional<Field>> fields = TestLines.fields(lines.remove(lines.size() - 1));
        Passage passage = new Passage(kind, false, TestLines.labelled(lines.toArray(new String[0])));
        return TestLines.phrases(PassageTokens.of(passage, RECOGNIZERS), fields);
    }
}
