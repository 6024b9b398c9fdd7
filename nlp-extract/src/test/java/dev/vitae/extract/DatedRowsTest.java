package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DatedRowsTest {

    @Test
    void eachRowThatBeginsWithItsYearsIsAJob() {
        assertThat(align(
                        "ENTRY 2018 - heute Filialleiterin bei Modehaus Kern",
                        "HEAD 2015 - 2018 Verkäuferin bei Modehaus Kern"))
                .containsExactly(LineLabel.ENTRY, LineLabel.ENTRY);
    }

    @Test
    void eachRangeOfDatesOnALineOfItsOwnBeginsAJob() {
        assertThat(align(
                        "ENTRY von 03/2015 bis 04/2018",
                        "HEAD Schweißer bei der Nordwerft AG",
                        "HEAD seit 05/2018",
                        "HEAD Schichtleiter bei Emswind GmbH"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.ENTRY, LineLabel.HEAD);
    }

    @Test
    void aStartAboveAnEndIsOneJob() {
        assertThat(align("ENTRY 10/2018 Cook", "HEAD 06/2020 Harbour Bakery"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD);
        assertThat(align("ENTRY 10/2018", "HEAD Cook", "HEAD 06/2020", "HEAD Harbour Bakery"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.HEAD, LineLabel.HEAD);
    }

    @Test
    void rowsWithAYearEachAreSchoolsIfEachSaysMoreThanOneThing() {
        assertThat(align("ENTRY 2013 : BTS Tourisme, Lycée des Pins", "HEAD 2011 : Baccalauréat, Lycée des Pins"))
                .containsExactly(LineLabel.ENTRY, LineLabel.ENTRY);
        assertThat(align("ENTRY 2013 BTS Tourisme", "HEAD 2011 Lycée des Pins"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD);
    }

    @Test
    void rowsWithAMonthEachAreSchoolsIfTheEarlierStandsBelow() {
        assertThat(align("ENTRY January 2007 Diploma, Elm College", "HEAD May 2004 Certificate, Elm College"))
                .containsExactly(LineLabel.ENTRY, LineLabel.ENTRY);
        assertThat(align("ENTRY January 2004 Cook, nights", "HEAD May 2007 Harbour Bakery, Hull"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD);
    }

    @Test
    void monthsThatComeInPairsAreTheTwoEndsOfAJob() {
        assertThat(align(
                        "ENTRY August 2016 Thesis, Elm County",
                        "HEAD October 2015 Student, Elm College",
                        "ENTRY May 2014 Survey, Quay County",
                        "HEAD January 2013 Student, Elm College"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.ENTRY, LineLabel.HEAD);
    }

    @Test
    void whereDatesStandBehindTheTitleNothingBegins() {
        assertThat(align("ENTRY Cook 2018 - 2020", "HEAD 2018 - 2020 Harbour Bakery"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD);
    }

    @Test
    void anItemBetweenTwoRowsIsNotWhatTheSecondHasToBeLike() {
        assertThat(DatedRows.align(TestLines.section(
                                        Recognizers.load(),
                                        SectionKind.EDUCATION,
                                        "ENTRY 2012 - 2014 Licence, Lycée des Pins = O O O O O O O O",
                                        "* ENTRY Mention bien = O O",
                                        "HEAD 2010 - 2012 Baccalauréat, Lycée des Pins = O O O O O O O O")
                                .section()
                                .lines())
                        .stream()
                        .map(LabelledLine::label))
                .containsExactly(LineLabel.ENTRY, LineLabel.ENTRY, LineLabel.ENTRY);
    }

    private static List<LineLabel> align(String... lines) {
        return DatedRows.align(TestLines.labelled(lines)).stream()
                .map(LabelledLine::label)
                .toList();
    }
}
