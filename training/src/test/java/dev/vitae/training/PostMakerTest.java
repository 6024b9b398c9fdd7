package dev.vitae.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.training.Persona.Job;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostMakerTest {

    @Test
    void namesEmployersWithUnitsAndTitlesWithYearsInEveryLanguage() {
        for (String code : Speech.CODES) {
            List<Job> jobs = jobs(code);
            assertThat(jobs.stream().map(Job::organisation))
                    .as(code)
                    .anyMatch(employer -> employer.contains(" / "))
                    .anyMatch(employer -> employer.matches(".+, .+ & .+"));
            assertThat(jobs.stream().map(Job::title))
                    .as(code)
                    .anyMatch(title -> title.matches(".*\\(\\p{L}+ 20\\d\\d\\)"));
        }
    }

    @Test
    void namesRanksWithTheirUnits() {
        assertThat(jobs("en").stream().map(Job::title)).anyMatch(title -> title.matches(".* \\(E-\\d\\), .*"));
    }

    private static List<Job> jobs(String code) {
        PersonaMaker maker = new PersonaMaker(Speech.load(code));
        List<Job> jobs = new ArrayList<>();
        for (int number = 0; number < 1500; number++) {
            jobs.addAll(maker.make(number).work());
        }
        return jobs;
    }
}
