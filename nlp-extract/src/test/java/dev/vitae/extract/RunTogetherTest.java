package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

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
    void leavesWhatOneWasBehindTheDatesWhole() {
        String row = "2020–21 — Senior Adviser and Rapporteur on Bread, Office of the Prime Miller, Government of Elm,";

        assertThat(cut(row)).containsExactly(row);
    }

    @Test
    void leavesARowOfColumnsWhole() {
        String row =
                "2013 – 2015   Master of Science   School of Baking and Milling, Elm Quay University of the North, Leeds";

        assertThat(cut(row)).containsExactly(row);
    }

    @Test
    void leavesAPlaceWithoutProseWhole() {
        assertThat(cut("Jan 2019 – Present | Greater Seattle Area"))
                .containsExactly("Jan 2019 – Present | Greater Seattle Area");
    }

    @Test
    void cutsProseFromTheAddressInFrontOfIt() {
        String prose = "Baker turned manager with twelve years in craft bakeries, from night shifts to planning.";

        assertThat(cut("CONTACT", "Location: Leeds, West Yorkshire, United Kingdom " + prose))
                .containsExactly("Location: Leeds, West Yorkshire, United Kingdom", prose);
    }

    @Test
    void leavesAHeadingOfSeveralWordsWhole() {
        assertThat(cut("HEADING_WORK", "Work Experience")).containsExactly("Work Experience");
    }

    private List<String> cut(String text) {
        return cut("HEAD", text);
    }

    private List<String> cut(String label, String text) {
        return runTogether.cut(TestLines.labelled(label + " " + text)).stream()
                .map(line -> line.line().text())
                .toList();
    }
}
