package dev.vitae.training;

import dev.vitae.document.Line;
import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import java.util.List;

/**
 * A line as it was read, and what it truly is.
 *
 * @param line the line
 * @param section the section it stands in
 * @param label what it is
 * @param fields its fields, in order, none overlapping another
 */
public record LabelledLine(Line line, SectionKind section, LineLabel label, List<FieldSpan> fields) {

    public LabelledLine {
        fields = List.copyOf(fields);
    }
}
