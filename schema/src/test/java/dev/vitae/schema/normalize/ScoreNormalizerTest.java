package dev.vitae.schema.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitae.schema.normalize.Score.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreNormalizerTest {

    private final ScoreNormalizer scores = ScoreNormalizer.create();

    @ParameterizedTest
    @ValueSource(strings = {"First", "first class", "Summa", "GPA"})
    void aKnownPhraseMayBeginWithItsFirstWords(String beginning) {
        assertThat(scores.mayBegin(beginning)).isTrue();
    }

    @Test
    void otherWordsBeginNone() {
        assertThat(scores.mayBegin("Harbour")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    3.8/4.0                              | POINTS       | 3.8   | 4.0 | -
                    3.8 / 4.0                            | POINTS       | 3.8   | 4.0 | -
                    3,8/4                                | POINTS       | 3.8   | 4   | -
                    GPA 3.8                              | GPA          | 3.8   | -   | -
                    GPA: 3.8                             | GPA          | 3.8   | -   | -
                    GPA: 3.8/4.0                         | GPA          | 3.8   | 4.0 | -
                    GPA: 3.8 of 4                        | GPA          | 3.8   | 4   | -
                    GPA 3.8 out of 4.0                   | GPA          | 3.8   | 4.0 | -
                    GPA 3.8 (4.0 scale)                  | GPA          | 3.8   | 4.0 | -
                    3.8 on a 4.0 scale                   | POINTS       | 3.8   | 4.0 | -
                    3.92 GPA                             | GPA          | 3.92  | -   | -
                    (GPA: 3.67)                          | GPA          | 3.67  | -   | -
                    G.P.A. 3.5                           | GPA          | 3.5   | -   | -
                    CGPA: 8.54/10                        | GPA          | 8.54  | 10  | -
                    CGPA - 9.1                           | GPA          | 9.1   | -   | -
                    Cumulative GPA: 3.71/4.00            | GPA          | 3.71  | 4.00 | -
                    Major GPA 3.9                        | GPA          | 3.9   | -   | -
                    Grade: 3.8/4.0                       | POINTS       | 3.8   | 4.0 | -
                    17/20                                | POINTS       | 17    | 20  | -
                    17 sur 20                            | POINTS       | 17    | 20  | -
                    Moyenne : 14,5/20                    | POINTS       | 14.5  | 20  | -
                    Note : 15/20                         | POINTS       | 15    | 20  | -
                    8,5 sobre 10                         | POINTS       | 8.5   | 10  | -
                    Nota media: 8,2/10                   | POINTS       | 8.2   | 10  | -
                    Nota media: 8,2                      | POINTS       | 8.2   | -   | -
                    Média final: 16 valores              | POINTS       | 16    | -   | -
                    16 em 20                             | POINTS       | 16    | 20  | -
                    27 su 30                             | POINTS       | 27    | 30  | -
                    30/30                                | POINTS       | 30    | 30  | -
                    Voto: 105/110                        | POINTS       | 105   | 110 | -
                    110/110                              | POINTS       | 110   | 110 | -
                    110/110 e lode                       | POINTS       | 110   | 110 | LODE
                    110 e lode                           | POINTS       | 110   | -   | LODE
                    110/110 con lode                     | POINTS       | 110   | 110 | LODE
                    Votazione 110/110 cum laude          | POINTS       | 110   | 110 | CUM_LAUDE
                    Voto di laurea: 98/110               | POINTS       | 98    | 110 | -
                    Cijfer: 8                            | POINTS       | 8     | -   | -
                    Gemiddeld cijfer 7,8                 | POINTS       | 7.8   | -   | -
                    1450/1600                            | POINTS       | 1450  | 1600 | -
                    Score: 320/340                       | POINTS       | 320   | 340 | -
                    45/45                                | POINTS       | 45    | 45  | -
                    620 von 900 Punkten                  | POINTS       | 620   | 900 | -
                    85%                                  | PERCENTAGE   | 85    | 100 | -
                    85 %                                 | PERCENTAGE   | 85    | 100 | -
                    85.4%                                | PERCENTAGE   | 85.4  | 100 | -
                    85,4 %                               | PERCENTAGE   | 85.4  | 100 | -
                    Percentage: 78                       | PERCENTAGE   | 78    | 100 | -
                    Percentage: 78.5%                    | PERCENTAGE   | 78.5  | 100 | -
                    Aggregate 72%                        | PERCENTAGE   | 72    | 100 | -
                    with 91%                             | PERCENTAGE   | 91    | 100 | -
                    67 percent                           | PERCENTAGE   | 67    | 100 | -
                    Marks: 450/600                       | POINTS       | 450   | 600 | -
                    Note 1,3                             | GERMAN_GRADE | 1.3   | -   | -
                    Note: 1,3                            | GERMAN_GRADE | 1.3   | -   | -
                    Note: 1.3                            | GERMAN_GRADE | 1.3   | -   | -
                    (Note 2,0)                           | GERMAN_GRADE | 2.0   | -   | -
                    Note: 1                              | GERMAN_GRADE | 1     | -   | -
                    Abschlussnote: 1,7                   | GERMAN_GRADE | 1.7   | -   | -
                    Gesamtnote 2,1 (gut)                 | GERMAN_GRADE | 2.1   | -   | -
                    Abschlussnote 1,3 (sehr gut)         | GERMAN_GRADE | 1.3   | -   | -
                    Notendurchschnitt: 1,9               | GERMAN_GRADE | 1.9   | -   | -
                    Durchschnitt 2,3                     | GERMAN_GRADE | 2.3   | -   | -
                    Abiturnote: 1,0                      | GERMAN_GRADE | 1.0   | -   | -
                    Ø 1,8                                | GERMAN_GRADE | 1.8   | -   | -
                    Note 1,0 mit Auszeichnung            | GERMAN_GRADE | 1.0   | -   | DISTINCTION
                    Note 5,5                             | POINTS       | 5.5   | -   | -
                    Note 4,0                             | POINTS       | 4.0   | -   | -
                    1,3                                  | POINTS       | 1.3   | -   | -
                    3.8                                  | POINTS       | 3.8   | -   | -
                    First Class Honours                  | HONOURS      | -     | -   | FIRST_CLASS
                    First-Class Honours                  | HONOURS      | -     | -   | FIRST_CLASS
                    First Class                          | HONOURS      | -     | -   | FIRST_CLASS
                    1st class honours                    | HONOURS      | -     | -   | FIRST_CLASS
                    First                                | HONOURS      | -     | -   | FIRST_CLASS
                    1st                                  | HONOURS      | -     | -   | FIRST_CLASS
                    2:1                                  | HONOURS      | -     | -   | UPPER_SECOND_CLASS
                    (2:1)                                | HONOURS      | -     | -   | UPPER_SECOND_CLASS
                    2:1 Hons                             | HONOURS      | -     | -   | UPPER_SECOND_CLASS
                    Grade: 2:1                           | HONOURS      | -     | -   | UPPER_SECOND_CLASS
                    2:1 (Upper Second Class Honours)     | HONOURS      | -     | -   | UPPER_SECOND_CLASS
                    Upper Second Class                   | HONOURS      | -     | -   | UPPER_SECOND_CLASS
                    Upper Second Class Honours (2:1)     | HONOURS      | -     | -   | UPPER_SECOND_CLASS
                    Second Class Honours, Upper Division | HONOURS      | -     | -   | UPPER_SECOND_CLASS
                    2:2                                  | HONOURS      | -     | -   | LOWER_SECOND_CLASS
                    Lower second-class honours           | HONOURS      | -     | -   | LOWER_SECOND_CLASS
                    Second Class                         | HONOURS      | -     | -   | SECOND_CLASS
                    Third class honours                  | HONOURS      | -     | -   | THIRD_CLASS
                    cum laude                            | HONOURS      | -     | -   | CUM_LAUDE
                    Cum Laude                            | HONOURS      | -     | -   | CUM_LAUDE
                    magna cum laude                      | HONOURS      | -     | -   | MAGNA_CUM_LAUDE
                    Graduated summa cum laude            | HONOURS      | -     | -   | SUMMA_CUM_LAUDE
                    Distinction                          | HONOURS      | -     | -   | DISTINCTION
                    with Distinction                     | HONOURS      | -     | -   | DISTINCTION
                    mit Auszeichnung                     | HONOURS      | -     | -   | DISTINCTION
                    Merit                                | HONOURS      | -     | -   | MERIT
                    mention très bien                    | HONOURS      | -     | -   | MENTION_TRES_BIEN
                    Mention Bien                         | HONOURS      | -     | -   | MENTION_BIEN
                    mention assez bien                   | HONOURS      | -     | -   | MENTION_ASSEZ_BIEN
                    Matrícula de Honor                   | HONOURS      | -     | -   | MATRICULA_DE_HONOR
                    Sobresaliente                        | HONOURS      | -     | -   | SOBRESALIENTE
                    met lof                              | HONOURS      | -     | -   | CUM_LAUDE
                    GPA: 3.9/4.0, summa cum laude        | GPA          | 3.9   | 4.0 | SUMMA_CUM_LAUDE
                    GPA: 3.8, magna cum laude            | GPA          | 3.8   | -   | MAGNA_CUM_LAUDE
                    First Class Honours (78%)            | PERCENTAGE   | 78    | 100 | FIRST_CLASS
                    2:1 (66%)                            | PERCENTAGE   | 66    | 100 | UPPER_SECOND_CLASS
                    Distinction - 82%                    | PERCENTAGE   | 82    | 100 | DISTINCTION
                    Moyenne 16,2/20 mention très bien    | POINTS       | 16.2  | 20  | MENTION_TRES_BIEN
                    """)
    void readsAScore(String text, Kind kind, BigDecimal value, BigDecimal max, Honours honours) {
        assertThat(scores.normalize(text))
                .contains(new Score(
                        kind, Optional.ofNullable(value), Optional.ofNullable(max), Optional.ofNullable(honours)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "Maths 64%; Physics 70%",
                "64%, 70%",
                "GPA 3.8/4.0 (95%)",
                "top 5%",
                "98th percentile",
                "120%",
                "4.5/4.0",
                "21/20",
                "05/2019",
                "12/12/2019",
                "2018-2019",
                "2019-06-01",
                "5/0",
                "honours",
                "with",
                "cum laude, summa cum laude",
                "A",
                "passed",
                "Physics",
                "3.8.1",
                "1,234,567"
            })
    void takesNothingThatIsNotOneScore(String text) {
        assertThat(scores.normalize(text)).isEmpty();
    }

    @Test
    void hasANumberOrHonours() {
        Optional<BigDecimal> none = Optional.empty();
        assertThatThrownBy(() -> new Score(Kind.GPA, none, none, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Score(Kind.HONOURS, none, none, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void readsWhatItIsOf(
            @ForAll @BigRange(min = "0", max = "99") @Scale(2) BigDecimal value,
            @ForAll @BigRange(min = "100", max = "1800") @Scale(0) BigDecimal max) {
        assertThat(scores.normalize("GPA: " + value.toPlainString() + "/" + max.toPlainString()))
                .contains(new Score(Kind.GPA, Optional.of(value), Optional.of(max), Optional.empty()));
    }

    @Provide
    Arbitrary<String> almostScores() {
        return Arbitraries.of(
                        "3", "8", ".", ",", "/", "%", " ", "GPA", "of", "(", ")", "2:1", "Note", "cum laude", "110")
                .list()
                .ofMaxSize(15)
                .map(parts -> String.join("", parts));
    }

    @Property
    void neverExceedsItsScale(@ForAll("almostScores") String text) {
        scores.normalize(text)
                .ifPresent(score -> score.max()
                        .ifPresent(
                                max -> assertThat(score.value().orElseThrow()).isLessThanOrEqualTo(max)));
    }

    @Property
    void neverThrows(@ForAll String text) {
        scores.normalize(text);
    }

    @Property(tries = 50)
    void takesNoLongText(@ForAll @StringLength(min = 121, max = 10_000) String text) {
        assertThat(scores.normalize(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Second Class Honours (Upper Division), HONOURS",
        "muito bom, GRADE",
        "Notendurchschnitt, LABEL",
        "Cumulative GPA, LABEL",
        "valores, UNIT",
        "mit, FILLER",
        "Baking,",
        "'',"
    })
    void tellsWhatAWordIsInAScore(String word, ScoreWord kind) {
        assertThat(scores.word(word)).isEqualTo(Optional.ofNullable(kind));
    }
}
