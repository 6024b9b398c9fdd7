package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunTogetherTest {

    private final RunTogether runTogether = new RunTogether(Recognizers.load());

    @Test
    void cutsProseFromAPlaceThatItRunsOnFrom() {
        assertThat(cut("Jan 2019 – Present | Leeds, United Kingdom Ran the ovens for two shops."))
                .containsExactly("Jan 2019 – Present | Leeds, United Kingdom", "Ran the ovens for two shops.");
    }

    @Test
    void cutsProseFromDates() {
        assertThat(cut("Jan 2019 – Present Ran the ovens for two shops."))
                .containsExactly("Jan 2019 – Present", "Ran the ovens for two shops.");
    }

    @Test
    void leavesAPlaceWithoutProseWhole() {
        assertThat(cut("Jan 2019 – Present | Greater Seattle Area"))
                .containsExactly("Jan 2019 – Present | Greater Seattle Area");
    }

    @Test
    void findsTheSchoolBehindTheFieldOfStudy() {
        String text = "B.Sc. in Food Science University of Leeds";

        assertThat(runTogether.schoolStart(text)).hasValue(text.indexOf("University"));
    }

    private List<String> cut(String text) {
        return runTogether.cutProse(List.of(TestLines.line(text))).stream()
                .map(Line::text)
                .toList();
    }
}
