package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.SourceDocument;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineSequencerTest {

    private static final SourceDocument DOCUMENT = TestLines.document("""
            Ada Moss
            ada@moss.example

            EXPERIENCE

            Head Cook, Harbour Bakery
            Jan 2019 – Present
            - Ran the ovens.
            """);

    private final List<CoreLabel> tokens = LineSequencer.create().sequence(DOCUMENT);

    @Test
    void makesATokenOfEachLine() {
        assertThat(tokens).hasSameSizeAs(DOCUMENT.lines());
    }

    @Test
    void seesTheWordsOfAHeading() {
        assertThat(own(2)).contains("heading-WORK", "capitals", "apart", "words1");
    }

    @Test
    void seesDatesMarksAndDictionaries() {
        assertThat(own(1)).contains("email");
        assertThat(own(3)).contains("title2", "w=bakery", "commas1");
        assertThat(own(4)).contains("range", "date-only");
        assertThat(own(5)).contains("bullet0sign", "ends.");
    }

    @Test
    void neighboursSeeMarksButNoWords() {
        assertThat(tokens.get(3).get(SequenceFeatureFactory.Shared.class))
                .contains("title2")
                .doesNotContain("w=bakery");
    }

    @Test
    void seesThatASentenceEndedThoughThereWasRoom() {
        SourceDocument prose = TestLines.document("""
                Ran the ovens of two kitchens, and the night shift of nine people.
                Trained four.
                Wrote the book of recipes that the kitchens use to this day, and
                the one for guests.
                """);
        LineSurroundings around =
                new LineSequencer(Recognizers.load()).see(prose).around();

        assertThat(around.beginsAnew(1)).isFalse();
        assertThat(around.beginsAnew(2)).isTrue();
        assertThat(around.beginsAnew(3)).isFalse();
    }

    private List<String> own(int line) {
        return tokens.get(line).get(SequenceFeatureFactory.Own.class);
    }
}
