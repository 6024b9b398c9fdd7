package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreRecognizerTest {

    private static final ScoreRecognizer SCORES = Recognizers.load().scores();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GPA 3.6/4.0",
                "GPA 3.6 out of 4.0",
                "CGPA 8.3/10",
                "8.3 / 10",
                "81/100",
                "91 %",
                "66.5%",
                "17 sur 20",
                "27 su 30",
                "421 points",
                "31 IB points",
                "14 valores",
                "11 Punkte",
                "First Class Honours",
                "Second Class Honours, Lower Division (3.4/5.00)",
                "Upper Second (2:1)",
                "2:1",
                "2:2 (Hons)",
                "Pass with Credit",
                "Distinction (78%)",
                "magna cum laude",
                "3.7, cum laude",
                "mention très bien",
                "14,5/20 (mention bien)",
                "Gesamtnote 1,7",
                "Note 2,0 (gut)",
                "1,3 (sehr gut)",
                "mit Auszeichnung bestanden",
                "IHK-Prüfung: sehr gut (1,4)",
                "110/110 e lode",
                "110 e lode",
                "Media 26/30",
                "Nota media 7,8",
                "Sobresaliente cum laude",
                "Média final 15 valores",
                "Aprovado com louvor",
                "Gemiddeld cijfer 7,2",
                "Eindcijfer 8",
                "A*AB",
                "D*DM",
                "B+ in Music, A in French",
                "Music 71%, Physics 64%",
                "8 at A*-C",
                "A- (63 points)",
                "top 5% of class",
                "Rang 4/60"
            })
    void whatSchoolsGiveIsFoundWhole(String text) {
        assertThat(SCORES.find(new CutText(text), List.of()))
                .containsExactly(new ScoreMention(0, 0, text.length(), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.8", "7,5", "Merit", "Credit", "gut", "Pass", "AAB", "B+", "Ottimo", "geslaagd"})
    void whatMayBeAScoreIsDoubtful(String text) {
        assertThat(SCORES.find(new CutText(text), List.of()))
                .containsExactly(new ScoreMention(0, 0, text.length(), false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GPA: 3.8              | 3.8
                    Grade: B              | B
                    Gesamtnote: gut (2,1) | gut (2,1)
                    Moyenne : 14/20       | 14/20
                    Nota media: 8         | 8
                    """)
    void aLabelBeforeAColonIsNoPartOfIt(String text, String score) {
        assertThat(scores(text)).containsExactly(score);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Diploma in Baking, 84/100, Elm College | 84/100
                    Elm College (GPA 3.4)                  | GPA 3.4
                    Music Division II                      | Division II
                    """)
    void itIsFoundWithinALine(String text, String score) {
        assertThat(scores(text)).containsExactly(score);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015",
                "2015/16",
                "2015 - 2019",
                "09/2015",
                "12/26",
                "+44 20 7946 0958",
                "(020) 7946 0958",
                "Level 3",
                "NVQ Level 2",
                "2 years",
                "2.5 years",
                "120 credits",
                "53 of 132 credits",
                "3 of 7 modules",
                "180 ECTS",
                "40 hours",
                "Class of 2012",
                "Year 12",
                "B.A. (Hons)",
                "Honours degree",
                "First Degree",
                "First Aid",
                "Good Manufacturing Practice",
                "Credit Management",
                "Introduction to Baking II",
                "Physics 2",
                "Data Structures in C",
                "ACCA",
                "BBA",
                "School No. 80",
                "Master of Science",
                "GPA"
            })
    void thisIsNoScore(String text) {
        assertThat(SCORES.find(new CutText(text), List.of())).isEmpty();
    }

    @Test
    void aLongTextIsNotSearched() {
        assertThat(scores("GPA 3.8 ".repeat(100))).isEmpty();
    }

    private static List<String> scores(String text) {
        return SCORES.find(new CutText(text), List.of()).stream()
                .map(score -> text.substring(score.start(), score.end()))
                .toList();
    }
}
