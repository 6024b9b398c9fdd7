package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    private static final Line FIRST = Line.at(0, "Baked sour-").build();
    private static final Line SECOND =
            Line.at(12, "dough and rye").continuation(true).build();

    @Test
    void joinsALineThatWrapsAtAHyphen() {
        Paragraph paragraph = new Paragraph(List.of(FIRST, SECOND));

        assertThat(paragraph.text()).isEqualTo("Baked sour-dough and rye");
    }

    @Test
    void saysAWordWholeThatAHyphenPartsForWantOfRoom() {
        Line first = Line.at(0, "Led the develop-").hyphenated(true).build();
        Line second = Line.at(17, "ment of beds").continuation(true).build();

        Mention mention = new Paragraph(List.of(first, second)).as(Field.SUMMARY, Stage.LINES, 0.9);

        assertThat(mention.text()).isEqualTo("Led the development of beds");
        assertThat(mention.spans()).containsExactly(new Span(0, 16), new Span(17, 29));
    }

    @Test
    void aSliceKnowsItsSpansOnEveryLine() {
        Paragraph paragraph = new Paragraph(List.of(FIRST, SECOND));

        Paragraph slice = paragraph.slice(6, 16).orElseThrow();

        assertThat(slice.text()).isEqualTo("sour-dough");
        assertThat(slice.lines()).extracting(Line::span).containsExactly(new Span(6, 11), new Span(12, 17));
    }
}
