package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssuersBehindCommasTest {

    private static final Recognizers RECOGNIZERS = Recognizers.load();

    @Test
    void certificatesThatEachHaveOneCommaWereGivenByWhatStandsBehindIt() {
        assertThat(parted("Certified Baker, Baking Board", "Food Safety, Crumb Institute"))
                .containsExactly(
                        "NAME Certified Baker", "ISSUER Baking Board", "NAME Food Safety", "ISSUER Crumb Institute");
    }

    @Test
    void ifOneIsWrittenOtherwiseNoneIsParted() {
        assertThat(parted("Certified Baker, Baking Board", "Food Safety"))
                .containsExactly("NAME Certified Baker, Baking Board", "NAME Food Safety");
    }

    @Test
    void levelsAndPlacesGiveNothing() {
        assertThat(parted("Certified Baker, Associate", "Certified Miller, Professional"))
                .containsExactly("NAME Certified Baker, Associate", "NAME Certified Miller, Professional");
        assertThat(parted("Baker, Ohio", "Miller, Texas")).containsExactly("NAME Baker, Ohio", "NAME Miller, Texas");
    }

    private static List<String> parted(String... certificates) {
        List<LabelledPassage> passages = new ArrayList<>();
        for (String certificate : certificates) {
            PassageTokens tokens = PassageTokens.of(
                    new Passage(SectionKind.CERTIFICATES, false, TestLines.labelled("ENTRY " + certificate)),
                    RECOGNIZERS);
            int words = tokens.words().size();
            passages.add(new LabelledPassage(
                    tokens, Collections.nCopies(words, Optional.of(Field.NAME)), Collections.nCopies(words, 1.0)));
        }
        PhraseCut issuers = new IssuersBehindCommas(RECOGNIZERS).of(passages);
        return passages.stream()
                .flatMap(passage -> issuers.part(passage.phrases(), Field.NAME, Field.ISSUER).stream())
                .map(phrase -> phrase.field() + " " + phrase.mention().text())
                .toList();
    }
}
