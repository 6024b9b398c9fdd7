package dev.vitae.extract;

import dev.vitae.schema.normalize.DateNormalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where the first line of a brief section says only when it was, each such line stands above what was then, and begins it. */
final class LeadingDates {

    private static final Set<LineLabel> OF_HEADS = EnumSet.of(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.CONTINUATION);

    private final DateNormalizer dates;

    LeadingDates(DateNormalizer dates) {
        this.dates = dates;
    }

    /** The section's lines, with {@link LineLabel#ENTRY} for such dates and {@link LineLabel#HEAD} for what follows at once. */
    List<LabelledLine> align(List<LabelledLine> lines) {
        if (lines.isEmpty() || !isDate(lines.get(0))) {
            return lines;
        }
        List<LabelledLine> aligned = new ArrayList<>();
        boolean dated = false;
        for (LabelledLine line : lines) {
            boolean date = isDate(line);
            if (date && !dated) {
                aligned.add(line.as(LineLabel.ENTRY));
            } else {
                aligned.add(dated && line.label() == LineLabel.ENTRY ? line.as(LineLabel.HEAD) : line);
            }
            dated = date;
        }
        return aligned;
    }

    /** A month by itself has its year on the next line. */
    private boolean isDate(LabelledLine line) {
        return OF_HEADS.contains(line.label())
                && (line.isDate() || dates.isMonth(line.line().text().strip()));
    }
}
