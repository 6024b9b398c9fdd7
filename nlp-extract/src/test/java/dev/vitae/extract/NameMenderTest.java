package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameMenderTest {

    private static final NameMender MENDER = new NameMender(Recognizers.load());

    @Test
    void findsTheNameThatWasTakenForAHeading() {
        assertThat(mend(List.of("EMAIL ada.moss@example.org"), "HEADING_OTHER Ada Moss", "CONTACT Leeds"))
                .containsExactly("EMAIL ada.moss@example.org", "NAME Ada Moss");
    }

    @Test
    void findsItByAnAccountAsWell() {
        assertThat(mend(List.of("PROFILE https://github.com/adamoss"), "GROUP Ada Moss"))
                .contains("NAME Ada Moss");
    }

    @Test
    void takesItInPlaceOfWhatAgreesWithNothing() {
        assertThat(mend(List.of("NAME Mill Lane", "EMAIL amoss@example.org"), "NAME Mill Lane", "CONTACT Ada Moss"))
                .containsExactly("EMAIL amoss@example.org", "NAME Ada Moss");
    }

    @Test
    void aHeadlineThatBeginsWithTheNameLosesIt() {
        assertThat(mend(
                        List.of("HEADLINE Ada Moss: Head Cook", "EMAIL amoss@example.org"),
                        "HEADLINE Ada Moss: Head Cook"))
                .containsExactly("HEADLINE Head Cook", "EMAIL amoss@example.org", "NAME Ada Moss");
    }

    @Test
    void cutsAHeadlineOffTheName() {
        assertThat(mend(List.of("NAME Ada Moss, Baker", "EMAIL adamoss@example.org"), "NAME Ada Moss, Baker"))
                .containsExactly("NAME Ada Moss", "EMAIL adamoss@example.org", "HEADLINE Baker");
        assertThat(mend(List.of("NAME ADA MOSS Baker", "EMAIL adamoss@example.org"), "NAME ADA MOSS Baker"))
                .contains("NAME ADA MOSS", "HEADLINE Baker");
    }

    @Test
    void anAddressNeedNotHaveAllSurnames() {
        List<String> said = List.of("NAME Ada Moss Orrell, PhD", "EMAIL adamoss@example.org");

        assertThat(mend(said, "NAME Ada Moss Orrell, PhD")).isEqualTo(said);
    }

    @Test
    void theNameOfARefereeIsNotAsked() {
        LabelledSection referees = section(SectionKind.REFERENCES, "GROUP Ada Moss");

        assertThat(MENDER.mend(List.of(mention("EMAIL amoss@example.org")), List.of(referees)))
                .noneMatch(mention -> mention.field() == Field.NAME);
    }

    private static List<String> mend(List<String> said, String... lines) {
        List<Mention> mentions = said.stream().map(NameMenderTest::mention).toList();
        return MENDER.mend(new ArrayList<>(mentions), List.of(section(SectionKind.PREAMBLE, lines))).stream()
                .map(mention -> mention.field() + " " + mention.text())
                .toList();
    }

    private static Mention mention(String said) {
        int blank = said.indexOf(' ');
        Line line = TestLines.line(said.substring(blank + 1));
        return Mention.of(Field.valueOf(said.substring(0, blank)), line, Stage.RULE, 1);
    }

    private static LabelledSection section(SectionKind kind, String... lines) {
        return new LabelledSection(new Section(kind, Optional.empty(), TestLines.labelled(lines)), List.of());
    }
}
