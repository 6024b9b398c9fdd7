package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadlineBelowNameTest {

    private final HeadlineBelowName finder =
            new HeadlineBelowName(Recognizers.load().places());

    @Test
    void aFewWordsBelowTheNameThatSayNothingElseAreTheHeadline() {
        assertThat(find(List.of(), "NAME Ada Moss", "CONTACT Kiln Keeper", "CONTACT ada@moss.example"))
                .contains("Kiln Keeper");
    }

    @Test
    void aTownIsNone() {
        assertThat(find(List.of(), "NAME Ada Moss", "CONTACT Leeds", "CONTACT ada@moss.example"))
                .isEmpty();
    }

    @Test
    void whatSaysSomethingElseIsNone() {
        Mention said = Mention.of(
                Field.PLACE,
                TestLines.labelled("CONTACT Ada Moss", "CONTACT Mill Lane")
                        .get(1)
                        .line(),
                Stage.RULE,
                1);

        assertThat(find(List.of(said), "NAME Ada Moss", "CONTACT Mill Lane")).isEmpty();
    }

    private Optional<String> find(List<Mention> said, String... lines) {
        Section section = new Section(SectionKind.PREAMBLE, Optional.empty(), TestLines.labelled(lines));
        return finder.find(section, said).map(Mention::text);
    }
}
