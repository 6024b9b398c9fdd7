package dev.vitae.extract;

import dev.vitae.document.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph or list item with what it is.
 *
 * @param label what its first line is
 * @param paragraph its lines
 * @param probability how sure its first line is
 */
record BodyParagraph(LineLabel label, Paragraph paragraph, double probability) {

    /** Joins each line with those that go on with it. */
    static List<BodyParagraph> of(List<LabelledLine> lines) {
        List<BodyParagraph> paragraphs = new ArrayList<>();
        List<LabelledLine> current = new ArrayList<>();
        for (LabelledLine line : lines) {
            if (line.line().text().isBlank() || line.label() == LineLabel.NOISE) {
                continue;
            }
            if (line.label() != LineLabel.CONTINUATION) {
                close(current, paragraphs);
            }
            current.add(line);
        }
        close(current, paragraphs);
        return paragraphs;
    }

    private static void close(List<LabelledLine> current, List<BodyParagraph> paragraphs) {
        if (!current.isEmpty()) {
            LabelledLine first = current.get(0);
            List<Line> lines = current.stream().map(line -> line.line().strip()).toList();
            paragraphs.add(new BodyParagraph(first.label(), new Paragraph(lines), first.probability()));
            current.clear();
        }
    }

    Mention as(Field field) {
        return paragraph.as(field, Stage.LINES, probability);
    }
}
