package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndHyphensTest {

    private static List<String> parted(String text) throws Exception {
        SourceDocument document =
                DocumentReader.create().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "cv.txt");
        return document.lines().stream()
                .filter(Line::hyphenated)
                .map(line -> line.text().replaceAll("^.* ", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "develop-,ment of beds",
        "Entwick-,lung von Gärten",
        "funcionali-,dades en el jardín",
        "programma-,zione dei lavori",
        "veranderin-,gen in het park"
    })
    void aWordsUsualEndBehindAHyphenIsTheRestOfAWord(String before, String after) throws Exception {
        assertThat(parted("Took part in the " + before + "\n" + after)).containsExactly(before);
    }

    @ParameterizedTest
    @CsvSource({
        "state-of-the-,art glass house",
        "a follow-,up survey",
        "well-,known partners",
        "Bau-,und Gartenarbeit",
        "an eight-,hour day",
        "the Electro-,Communications college",
        "18-,year lease"
    })
    void wordsThatAHyphenTiesStayTied(String before, String after) throws Exception {
        assertThat(parted("Took part in the development of " + before + "\n" + after))
                .isEmpty();
    }

    @Test
    void whatTheDocumentWritesElsewhereTells() throws Exception {
        assertThat(parted("Tended the glasshouse garden.\nBuilt a glass-\nhouse of oak."))
                .containsExactly("glass-");
        assertThat(parted("Ran a tree-planting day.\nThen led a tree-\nplanting team."))
                .isEmpty();
    }

    @Test
    void othersAreAsMostOfTheDocumentsAre() throws Exception {
        String parting =
                "Oversaw the develop-\nment of the beds and the improve-\nment of paths, and docu-\nmented it.";

        assertThat(parted(parting)).containsExactly("develop-", "improve-", "docu-");
        assertThat(parted("Drew and docu-\nmented every bed.")).isEmpty();
    }

    @Test
    void aHyphenBeforeAnItemOrAGapTiesNothing() throws Exception {
        assertThat(parted("Took part in develop-\n- ment of beds\n\nSaw to improve-\n\nment of paths"))
                .isEmpty();
    }
}
