package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreWholesTest {

    private static final Recognizers RECOGNIZERS = Recognizers.load();

    @Test
    void aScoreThatTheModelCutShortIsWhole() {
        assertThat(phrases("ENTRY A- (63 points)", "O O O SCORE SCORE O")).containsExactly("SCORE A- (63 points)");
    }

    @Test
    void aScoreOfWhichAPartWasTakenForTheDegreeIsWhole() {
        assertThat(phrases("ENTRY Diploma, Magna Cum Laude", "DEGREE O DEGREE SCORE SCORE"))
                .containsExactly("DEGREE Diploma", "SCORE Magna Cum Laude");
    }

    @Test
    void aScoreThatSaidNothingIsOneBetweenSeparators() {
        assertThat(phrases("ENTRY Diploma | Merit | Elm College", "DEGREE O O O ORGANISATION ORGANISATION"))
                .containsExactly("DEGREE Diploma", "SCORE Merit", "ORGANISATION Elm College");
    }

    @Test
    void honoursBehindTheDegreeAreAPartOfIt() {
        assertThat(phrases("ENTRY Diploma, Merit", "DEGREE O DEGREE")).noneMatch(phrase -> phrase.startsWith("SCORE"));
        assertThat(phrases("ENTRY Diploma with merit", "DEGREE DEGREE DEGREE"))
                .containsExactly("DEGREE Diploma with merit");
    }

    @Test
    void aNumberBehindTheDegreeIsAScore() {
        assertThat(phrases("ENTRY Diploma 6,4", "DEGREE DEGREE")).containsExactly("DEGREE Diploma", "SCORE 6,4");
    }

    @Test
    void aScoreInBracketsBehindTheSchoolIsOne() {
        assertThat(phrases("ENTRY Elm College (Merit)", "ORGANISATION ORGANISATION O ORGANISATION O"))
                .containsExactly("ORGANISATION Elm College", "SCORE Merit");
    }

    @Test
    void aSchoolHasOneScore() {
        assertThat(phrases(
                        "ENTRY Music | 81/100 | Elm College | GPA 3.4",
                        "AREA O SCORE O" + " ORGANISATION".repeat(2) + " O O O"))
                .containsExactly("AREA Music", "SCORE 81/100", "ORGANISATION Elm College");
    }

    @Test
    void resultsThatATemplateSaysTwiceAreSaidOnce() {
        assertThat(phrases("ENTRY Merit, 8.6/10 GPA: Merit, 8.6/10", "SCORE" + " SCORE".repeat(11)))
                .containsExactly("SCORE Merit, 8.6/10");
    }

    @Test
    void aLabelIsNoPartOfWhatStandsBeforeIt() {
        assertThat(phrases("ENTRY Music GPA: 8.6/10", "AREA AREA O SCORE SCORE SCORE"))
                .containsExactly("AREA Music", "SCORE 8.6/10");
    }

    @Test
    void whatHasNothingOfAScoreIsNone() {
        assertThat(phrases("ENTRY Music, Fire Prevention", "AREA O SCORE SCORE"))
                .noneMatch(phrase -> phrase.startsWith("SCORE"));
    }

    @Test
    void aDateIsNoScore() {
        assertThat(phrases("ENTRY Music, 09/20", "AREA O O")).noneMatch(phrase -> phrase.startsWith("SCORE"));
    }

    private static List<String> phrases(String line, String fields) {
        Passage passage = new Passage(SectionKind.EDUCATION, false, TestLines.labelled(line));
        return TestLines.phrases(PassageTokens.of(passage, RECOGNIZERS), TestLines.fields(fields));
    }
}
