package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameFinderTest {

    private static final Recognizers RECOGNIZERS = Recognizers.load();
    private static final NameFinder NAMES = new NameFinder(RECOGNIZERS.normalizers());

    @Test
    void partsTheHeadlineFromTheName() {
        assertThat(find("NAME Ada Moss, Head Cook", "NAME NAME O HEADLINE HEADLINE"))
                .containsExactly("NAME Ada Moss", "HEADLINE Head Cook");
    }

    @Test
    void aHeadlineGoesOnWithTheNextLine() {
        assertThat(find("NAME Ada Moss, Head", "NAME Cook", "NAME NAME O HEADLINE NAME"))
                .containsExactly("NAME Ada Moss", "HEADLINE Head Cook");
        assertThat(find("NAME Ada Moss, Head", "HEADLINE Cook", "NAME NAME O HEADLINE HEADLINE"))
                .containsExactly("NAME Ada Moss", "HEADLINE Head Cook");
    }

    @Test
    void aHeadlineMayStandAboveTheName() {
        assertThat(find("NAME Head Cook", "NAME Ada Moss", "HEADLINE HEADLINE NAME NAME"))
                .containsExactly("NAME Ada Moss", "HEADLINE Head Cook");
    }

    @Test
    void lettersBehindTheNameBelongToIt() {
        assertThat(find("NAME Ada Moss, RN, Nurse", "NAME NAME O HEADLINE O HEADLINE"))
                .containsExactly("NAME Ada Moss, RN", "HEADLINE Nurse");
        assertThat(find("NAME Ada Moss, RN", "NAME CCRN", "NAME NAME O HEADLINE NAME"))
                .containsExactly("NAME Ada Moss, RN CCRN");
    }

    @Test
    void aGreetingIsNoPartOfTheName() {
        assertThat(find("NAME Hello, I'm Ada Moss", "NAME O NAME NAME HEADLINE HEADLINE"))
                .containsExactly("NAME Ada Moss");
        assertThat(find("NAME Hallo, ich bin Ada Moss", "NAME O NAME NAME NAME NAME"))
                .containsExactly("NAME Ada Moss");
    }

    @Test
    void oneWordIsNoWholeName() {
        assertThat(find("NAME MOSS, Ada", "NAME O HEADLINE")).containsExactly("NAME MOSS, Ada");
    }

    @Test
    void theNameEndsBeforeAWayToReachThePerson() {
        assertThat(find("NAME Ada Moss Home: Leeds", "NAME NAME O O PLACE")).containsExactly("NAME Ada Moss");
        assertThat(find("NAME Ada Moss LinkedIn ada@example.org", "NAME NAME NAME EMAIL"))
                .containsExactly("NAME Ada Moss");
    }

    @Test
    void wordsForAPictureRepeatTheName() {
        assertThat(find("NAME Ada Moss", "NAME CV: Ada Moss", "NAME NAME O O NAME NAME"))
                .containsExactly("NAME Ada Moss");
    }

    @Test
    void whatTheDocumentIsCalledIsNoName() {
        assertThat(find("NAME Lebenslauf", "CONTACT Leeds", "NAME Ada Moss", "NAME O NAME NAME"))
                .containsExactly("NAME Ada Moss");
        assertThat(find("NAME Informazioni Personali", "NAME NAME")).isEmpty();
    }

    @Test
    void aLineWithANumberIsNoName() {
        assertThat(find("NAME Mill Lane 12", "CONTACT Leeds", "NAME Ada Moss", "NAME NAME NAME O NAME NAME"))
                .containsExactly("NAME Ada Moss");
    }

    /** What is found on lines written as label and text, then the fields of all their words. */
    private static List<String> find(String... linesAndFields) {
        List<String> lines = new ArrayList<>(List.of(linesAndFields));
        List<Optional<Field>> fields = TestLines.fields(lines.remove(lines.size() - 1));
        List<LabelledLine> labelled = TestLines.labelled(lines.toArray(new String[0]));
        PassageTokens tokens = PassageTokens.of(new Passage(SectionKind.PREAMBLE, false, labelled), RECOGNIZERS);
        LabelledPassage passage = new LabelledPassage(tokens, fields, Collections.nCopies(fields.size(), 1.0));
        Section section = new Section(SectionKind.PREAMBLE, Optional.empty(), labelled);
        return NAMES.find(new LabelledSection(section, List.of(passage))).stream()
                .map(mention -> mention.field() + " " + mention.text())
                .toList();
    }
}
