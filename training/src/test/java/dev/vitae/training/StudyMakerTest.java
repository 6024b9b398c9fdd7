package dev.vitae.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.training.Persona.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StudyMakerTest {

    @Test
    void writesSchoolsDegreesAndScoresInManyWaysInEveryLanguage() {
        for (String code : Speech.CODES) {
            List<Study> studies = studies(code);
            assertThat(studies).as(code).anyMatch(study -> study.school().contains(", "));
            assertThat(studies).as(code).anyMatch(study -> study.school().contains(" / "));
            assertThat(studies.stream().flatMap(study -> study.degree().stream()))
                    .as(code)
                    .anyMatch(degree -> degree.contains("cum laude"))
                    .anyMatch(degree -> degree.endsWith(")"))
                    .anyMatch(degree -> degree.matches(".*, \\d+.*"));
            assertThat(studies.stream().map(Study::degree)).as(code).anyMatch(Optional::isEmpty);
            assertThat(studies.stream().map(Study::area)).as(code).anyMatch(Optional::isEmpty);
        }
    }

    @Test
    void theLabelOfAScoreIsNoPartOfIt() {
        assertThat(EntryComposer.scoreOf("GPA: CGPA 8.1/10")).isEqualTo("CGPA 8.1/10");
        assertThat(EntryComposer.scoreOf("Note : 14/20")).isEqualTo("14/20");
    }

    @Test
    void theWordsOfAScoreArePartOfIt() {
        assertThat(EntryComposer.scoreOf("GPA 3.8/4.0")).isEqualTo("GPA 3.8/4.0");
        assertThat(EntryComposer.scoreOf("Maths 64%; Physics 70%")).isEqualTo("Maths 64%; Physics 70%");
    }

    private static List<Study> studies(String code) {
        PersonaMaker maker = new PersonaMaker(Speech.load(code));
        List<Study> studies = new ArrayList<>();
        for (int number = 0; number < 1500; number++) {
            studies.addAll(maker.make(number).education());
        }
        return studies;
    }
}
