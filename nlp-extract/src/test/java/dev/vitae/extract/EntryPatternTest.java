package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryPatternTest {

    private static final Recognizers RECOGNIZERS = Recognizers.load();

    @Test
    void whereAllBeginWithTheirDatesNoneBeginsWithItsDegree() {
        assertThat(labels(
                        SectionKind.EDUCATION,
                        "ENTRY 2017 – 2021 = START O END",
                        "HEAD Moss College = ORGANISATION ORGANISATION",
                        "ENTRY Diploma = DEGREE",
                        "HEAD 2013 – 2017 = START O END",
                        "ENTRY Harbour School = ORGANISATION ORGANISATION",
                        "HEAD Certificate = DEGREE"))
                .containsExactly(
                        LineLabel.ENTRY,
                        LineLabel.HEAD,
                        LineLabel.HEAD,
                        LineLabel.ENTRY,
                        LineLabel.HEAD,
                        LineLabel.HEAD);
    }

    @Test
    void whatIsToldFirstMayStandBetweenATitleAndItsEmployer() {
        assertThat(labels(
                        SectionKind.WORK,
                        "ENTRY Cook = TITLE",
                        "HEAD Moss Bakery, 2019 – 2021 = ORGANISATION ORGANISATION O START O END",
                        "ENTRY Baker = TITLE",
                        "TEXT A bakery by the sea = O O O O O",
                        "ENTRY Quay Mill, 2015 – 2019 = ORGANISATION ORGANISATION O START O END"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.ENTRY, LineLabel.TEXT, LineLabel.HEAD);
    }

    @Test
    void rolesBelowAnEmployerLackNone() {
        assertThat(labels(
                        SectionKind.WORK,
                        "ENTRY Moss Bakery = ORGANISATION ORGANISATION",
                        "TEXT A bakery by the sea = O O O O O",
                        "ENTRY Chef, 2019 – 2021 = TITLE O START O END",
                        "ITEM Ovens = O",
                        "ENTRY Cook, 2015 – 2019 = TITLE O START O END",
                        "ITEM Bread = O",
                        "ENTRY Quay Mill = ORGANISATION ORGANISATION",
                        "HEAD Baker, 2010 – 2015 = TITLE O START O END"))
                .containsExactly(
                        LineLabel.ENTRY,
                        LineLabel.TEXT,
                        LineLabel.ENTRY,
                        LineLabel.ITEM,
                        LineLabel.ENTRY,
                        LineLabel.ITEM,
                        LineLabel.ENTRY,
                        LineLabel.HEAD);
    }

    @Test
    void labelsOfAFormBeginEachEntry() {
        assertThat(labels(
                        SectionKind.WORK,
                        "ENTRY Post: = O O",
                        "HEAD Cook = TITLE",
                        "HEAD Moss Bakery = ORGANISATION ORGANISATION",
                        "HEAD 2019 – 2021 = START O END",
                        "HEAD Post: = O O",
                        "HEAD Baker = TITLE",
                        "HEAD Quay Mill = ORGANISATION ORGANISATION",
                        "HEAD Leeds = PLACE",
                        "HEAD 2015 – 2019 = START O END"))
                .containsExactly(
                        LineLabel.ENTRY,
                        LineLabel.HEAD,
                        LineLabel.HEAD,
                        LineLabel.HEAD,
                        LineLabel.ENTRY,
                        LineLabel.HEAD,
                        LineLabel.HEAD,
                        LineLabel.HEAD,
                        LineLabel.HEAD);
    }

    @Test
    void whatStandsAsFarAboveItsDatesAsTheFirstBeginsAnEntry() {
        assertThat(labels(
                        SectionKind.EDUCATION,
                        "ENTRY Moss College = ORGANISATION ORGANISATION",
                        "HEAD 2008 – 2012 = START O END",
                        "HEAD Diploma = DEGREE",
                        "HEAD Harbour = PLACE",
                        "HEAD 2005 – 2008 = START O END",
                        "HEAD Certificate = DEGREE"))
                .containsExactly(
                        LineLabel.ENTRY,
                        LineLabel.HEAD,
                        LineLabel.HEAD,
                        LineLabel.ENTRY,
                        LineLabel.HEAD,
                        LineLabel.HEAD);
    }

    @Test
    void partsOfOneSchoolMayBeListItems() {
        assertThat(labels(
                        SectionKind.EDUCATION,
                        "ENTRY https://moss.example/ = ORGANISATION",
                        "* ENTRY Moss College = ORGANISATION ORGANISATION",
                        "* ENTRY Diploma = DEGREE"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.HEAD);
    }

    @Test
    void whatHasAListMarkAndNoDateIsAnItemOfAnEntryThatHasAll() {
        assertThat(labels(
                        SectionKind.WORK,
                        "ENTRY Cook, Moss Bakery, 2019 – 2021 = TITLE O ORGANISATION ORGANISATION O START O END",
                        "* ENTRY Ran the ovens = TITLE TITLE TITLE",
                        "ENTRY Baker, Quay Mill, 2015 – 2019 = TITLE O ORGANISATION ORGANISATION O START O END"))
                .containsExactly(LineLabel.ENTRY, LineLabel.ITEM, LineLabel.ENTRY);
    }

    @Test
    void theRestOfAnItemGoesOnWithIt() {
        assertThat(
                        labels(
                                SectionKind.EDUCATION,
                                "ENTRY Diploma, Moss College, 2019 – 2021 = DEGREE O ORGANISATION ORGANISATION O START O END",
                                "ITEM Milling, Doughs, Rye, = O O O O O O",
                                "ENTRY Sourdough = ORGANISATION",
                                "ENTRY Certificate, Quay School, 2015 – 2019 = DEGREE O ORGANISATION ORGANISATION O START O END"))
                .containsExactly(LineLabel.ENTRY, LineLabel.ITEM, LineLabel.CONTINUATION, LineLabel.ENTRY);
    }

    @Test
    void whereNothingIsMissingAllStaysAsItIs() {
        assertThat(labels(
                        SectionKind.WORK,
                        "ENTRY Cook, Moss Bakery = TITLE O ORGANISATION ORGANISATION",
                        "HEAD 2019 – 2021 = START O END",
                        "ENTRY 2015 – 2019 = START O END",
                        "HEAD Baker, Quay Mill = TITLE O ORGANISATION ORGANISATION"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.ENTRY, LineLabel.HEAD);
    }

    @Test
    void awardsHaveNoPattern() {
        assertThat(EntryPattern.aligned(TestLines.section(
                        RECOGNIZERS,
                        SectionKind.AWARDS,
                        "ENTRY Golden Loaf = NAME NAME",
                        "HEAD 2019 = DATE",
                        "HEAD Silver Loaf = NAME NAME",
                        "HEAD 2018 = DATE")))
                .isEmpty();
    }

    @Test
    void aSectionOfAThousandLinesIsLeftAsItIs() {
        String[] hostile = Collections.nCopies(1_001, "ENTRY 2017 = START").toArray(new String[0]);

        assertThat(EntryPattern.aligned(TestLines.section(RECOGNIZERS, SectionKind.EDUCATION, hostile)))
                .isEmpty();
    }

    private static List<LineLabel> labels(SectionKind kind, String... lines) {
        LabelledSection section = TestLines.section(RECOGNIZERS, kind, lines);
        return EntryPattern.aligned(section).orElse(section.section()).lines().stream()
                .map(LabelledLine::label)
                .toList();
    }
}
