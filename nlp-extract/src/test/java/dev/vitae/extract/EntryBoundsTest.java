package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class EntryBoundsTest {

    private static final Recognizers RECOGNIZERS = Recognizers.load();

    @Test
    void headsOfWhichOnlyOneHasDatesAreOne() {
        assertThat(joined(SectionKind.WORK, "ENTRY 2019 – 2021 = START O END", "ENTRY Cook = TITLE", "ITEM Ovens"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.ITEM);
    }

    @Test
    void twoEntriesThatHaveDatesEachAreTwo() {
        assertThat(joined(
                        SectionKind.WORK,
                        "ENTRY Cook, 2019 – 2021 = TITLE O START O END",
                        "ENTRY Baker, 2015 – 2019 = TITLE O START O END"))
                .containsExactly(LineLabel.ENTRY, LineLabel.ENTRY);
    }

    @Test
    void certificatesNeedNoDates() {
        assertThat(joined(SectionKind.CERTIFICATES, "ENTRY First Aid, 2020 = NAME NAME O DATE", "ENTRY Hygiene = NAME"))
                .containsExactly(LineLabel.ENTRY, LineLabel.ENTRY);
    }

    @Test
    void whatACertificateIsMayStandBelowItsDateAndIssuer() {
        assertThat(joined(
                        SectionKind.CERTIFICATES,
                        "ENTRY 2020 = DATE",
                        "HEAD Quay Press = ISSUER ISSUER",
                        "ENTRY First Aid = NAME NAME"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.HEAD);
    }

    @Test
    void aSchoolGoesWithWhatFollowsWhereTheOneBeforeNamedASchool() {
        assertThat(joined(
                        SectionKind.EDUCATION,
                        "ENTRY Moss College = ORGANISATION ORGANISATION",
                        "HEAD Diploma, 2011 – 2013 = DEGREE O START O END",
                        "ENTRY Harbour School = ORGANISATION ORGANISATION",
                        "ENTRY Certificate, 2008 – 2010 = DEGREE O START O END"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.ENTRY, LineLabel.HEAD);
    }

    @Test
    void anotherSchoolWithDegreeAndDatesIsAnotherEntry() {
        assertThat(parted(
                        "ENTRY Moss College = ORGANISATION ORGANISATION",
                        "HEAD Diploma = DEGREE",
                        "HEAD 2013 = END",
                        "HEAD Harbour School = ORGANISATION ORGANISATION",
                        "HEAD Certificate = DEGREE",
                        "HEAD 2010 = END"))
                .containsExactly(
                        LineLabel.ENTRY,
                        LineLabel.HEAD,
                        LineLabel.HEAD,
                        LineLabel.ENTRY,
                        LineLabel.HEAD,
                        LineLabel.HEAD);
    }

    @Test
    void aSecondNameOfTheSchoolIsNone() {
        assertThat(parted(
                        "ENTRY Moss College = ORGANISATION ORGANISATION",
                        "HEAD Diploma = DEGREE",
                        "HEAD Faculty of Baking = ORGANISATION ORGANISATION ORGANISATION",
                        "HEAD 2013 = END"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.HEAD, LineLabel.HEAD);
    }

    @Test
    void anotherRoleWithItsDatesUnderAnEmployerIsAnotherEntry() {
        assertThat(parted(
                        "ENTRY Moss Bakery = ORGANISATION ORGANISATION",
                        "HEAD Chef, 2019 – 2021 = TITLE O START O END",
                        "HEAD Cook, 2015 – 2019 = TITLE O START O END",
                        "ITEM Ovens"))
                .containsExactly(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.ENTRY, LineLabel.ITEM);
    }

    @Test
    void anotherJobMayBeginOtherwiseBelowWhatIsTold() {
        assertThat(labels(
                        SectionKind.WORK,
                        EntryBounds::parted,
                        "ENTRY Chef, 2019 – 2021 = TITLE O START O END",
                        "ITEM Ovens",
                        "HEAD Moss Bakery = ORGANISATION ORGANISATION",
                        "HEAD Cook, 2015 – 2019 = TITLE O START O END"))
                .containsExactly(LineLabel.ENTRY, LineLabel.ITEM, LineLabel.ENTRY, LineLabel.HEAD);
    }

    private static List<LineLabel> joined(SectionKind kind, String... lines) {
        return labels(kind, EntryBounds::joined, lines);
    }

    private static List<LineLabel> parted(String... lines) {
        return labels(SectionKind.EDUCATION, EntryBounds::parted, lines);
    }

    private static List<LineLabel> labels(
            SectionKind kind, Function<LabelledSection, Optional<Section>> bounds, String... lines) {
        LabelledSection section = TestLines.section(RECOGNIZERS, kind, lines);
        return bounds.apply(section).orElse(section.section()).lines().stream()
                .map(LabelledLine::label)
                .toList();
    }
}
