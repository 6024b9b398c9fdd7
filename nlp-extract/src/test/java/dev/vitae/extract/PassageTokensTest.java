package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import dev.vitae.document.Style;
import dev.vitae.document.StyledSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTokensTest {

    private static final Recognizers RECOGNIZERS = Recognizers.load();

    @Test
    void whatIsSetApartOrPartedByASignIsASegment() {
        assertThat(segments(TestLines.line("Cook | Harbour Bakery\t2019")))
                .containsExactly("Cook |", "Harbour Bakery", "2019");
    }

    @Test
    void moreThanABlankPartsSegments() {
        assertThat(segments(TestLines.line("Java  Spring Boot  SQL"))).containsExactly("Java", "Spring Boot", "SQL");
    }

    @Test
    void moreThanABlankPartsSegmentsBehindABracketToo() {
        assertThat(segments(TestLines.line("Ovens (deck)  Mixers"))).containsExactly("Ovens (deck)", "Mixers");
    }

    @Test
    void twoBlanksBehindASentencePartNothing() {
        assertThat(segments(TestLines.line("Kept the books.  Baked bread")))
                .containsExactly("Kept the books.  Baked bread");
    }

    @Test
    void aDashWithinWordsPartsNothing() {
        assertThat(segments(TestLines.line("Teacher, Grades 9–10 – Hillside School")))
                .containsExactly("Teacher, Grades 9–10 –", "Hillside School");
    }

    @Test
    void aSegmentEndsWhereTheLooksChange() {
        Line line = Line.at(0, "Cook, Grill, Harbour Bakery")
                .styled(List.of(
                        new StyledSpan(new Span(0, 12), Style.PLAIN.withBold(true)),
                        new StyledSpan(new Span(13, 27), Style.PLAIN)))
                .build();

        assertThat(segments(line)).containsExactly("Cook, Grill,", "Harbour Bakery");
    }

    private static List<String> segments(Line line) {
        List<DateMention> dates = RECOGNIZERS.dates().find(line.text());
        Passage passage =
                new Passage(SectionKind.WORK, false, List.of(new LabelledLine(0, line, LineLabel.ENTRY, 1, dates)));
        PassageTokens tokens = PassageTokens.of(passage, RECOGNIZERS);
        return tokens.segments().stream()
                .map(segment -> line.text()
                        .substring(
                                tokens.words().get(segment.from()).token().start(),
                                tokens.words().get(segment.to() - 1).token().end()))
                .toList();
    }
}
