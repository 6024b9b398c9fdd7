package dev.vitae.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.training.HeadPattern.Joint;
import dev.vitae.training.HeadPattern.Slot;
import dev.vitae.training.Persona.Span;
import dev.vitae.training.Persona.Study;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StudyWordsTest {

    private static final Study STUDY = new Study(
            "Elm College",
            Optional.of("BSc"),
            Optional.empty(),
            Optional.of("Leeds"),
            Span.NONE,
            Optional.of("Merit"),
            List.of(),
            Optional.of("part-time"),
            Optional.empty());

    @Test
    void aPlaceBehindACommaIsPartOfTheSchool() {
        Study joined = joined(head().after(Slot.ORGANISATION, Slot.PLACE, Joint.of(", ")));

        assertThat(joined.school()).isEqualTo("Elm College, Leeds");
        assertThat(joined.place()).isEmpty();
    }

    @Test
    void aPlaceBehindABarStaysAPlace() {
        Study joined = joined(head().after(Slot.ORGANISATION, Slot.PLACE, Joint.of(" | ")));

        assertThat(joined.school()).isEqualTo("Elm College");
        assertThat(joined.place()).contains("Leeds");
    }

    @Test
    void termsInBracketsArePartOfTheDegree() {
        Study joined = joined(head().after(Slot.DEGREE, Slot.MODE, Joint.brackets("(", ")")));

        assertThat(joined.degree()).contains("BSc (part-time)");
        assertThat(joined.mode()).isEmpty();
    }

    @Test
    void honoursBehindTheDegreeArePartOfIt() {
        Study joined = joined(head().after(Slot.DEGREE, Slot.SCORE, Joint.of(", ")));

        assertThat(joined.degree()).contains("BSc, Merit");
        assertThat(joined.score()).isEmpty();
    }

    @Test
    void numbersBehindTheDegreeStayAScore() {
        HeadPattern pattern =
                head().after(Slot.DEGREE, Slot.SCORE, Joint.of(", ")).build();
        Study joined = joined(STUDY.withScore(Optional.of("GPA 3.8")), pattern);

        assertThat(joined.degree()).contains("BSc");
        assertThat(joined.score()).contains("GPA 3.8");
    }

    private static HeadBuilder head() {
        return new HeadBuilder(Map.of()).line(Slot.DEGREE).line(Slot.ORGANISATION);
    }

    private static Study joined(HeadBuilder head) {
        return joined(STUDY, head.build());
    }

    private static Study joined(Study study, HeadPattern pattern) {
        Persona person = new PersonaMaker(Speech.load("en")).make(1).withEducation(List.of(study));
        return StudyWords.joined(person, pattern).education().get(0);
    }
}
