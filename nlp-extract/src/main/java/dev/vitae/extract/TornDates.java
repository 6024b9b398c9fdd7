package dev.vitae.extract;

import dev.vitae.schema.normalize.DateNormalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Sees to it that a month and the year on the line below, as narrow columns set them, are one date. */
final class TornDates {

    private static final Pattern YEAR_FIRST = Pattern.compile("(?:19|20)\\d\\d(?:\\s*[-–—].{0,20})?");
    private static final Set<LineLabel> OF_HEADS = EnumSet.of(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.CONTINUATION);

    private final DateNormalizer dates;

    TornDates(DateNormalizer dates) {
        this.dates = dates;
    }

    /** The section's lines, with {@link LineLabel#CONTINUATION} for years below the name of a month. */
    List<LabelledLine> join(List<LabelledLine> lines) {
        List<LabelledLine> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            LabelledLine line = lines.get(i);
            boolean torn = i > 0
                    && OF_HEADS.contains(line.label())
                    && OF_HEADS.contains(lines.get(i - 1).label())
                    && YEAR_FIRST.matcher(line.line().text().strip()).matches()
                    && dates.isMonth(lines.get(i - 1).line().text().strip());
            joined.add(torn ? line.as(LineLabel.CONTINUATION) : line);
        }
        return joined;
    }
}
