package dev.vitae.extract;

import dev.vitae.schema.normalize.DateNormalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sees to it that a month and the year on the line below, as narrow columns set them, are one date, and a date with a dash and
 * the date below it one range.
 */
final class TornDates {

    private static final Pattern YEAR_FIRST = Pattern.compile("(?:19|20)\\d\\d(?:\\s*[-–—].{0,20})?");
    private static final Set<LineLabel> OF_HEADS = EnumSet.of(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.CONTINUATION);

    private static final String DASHES = "-–—";

    private final DateNormalizer dates;

    TornDates(DateNormalizer dates) {
        this.dates = dates;
    }

    /** The section's lines, with {@link LineLabel#CONTINUATION} for the second half of such dates. */
    List<LabelledLine> join(List<LabelledLine> lines) {
        List<LabelledLine> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            LabelledLine line = lines.get(i);
            boolean torn = i > 0
                    && OF_HEADS.contains(line.label())
                    && OF_HEADS.contains(lines.get(i - 1).label())
                    && (isYearOfMonth(line, lines.get(i - 1)) || isEnd(line, lines.get(i - 1)));
            joined.add(torn ? line.as(LineLabel.CONTINUATION) : line);
        }
        return joined;
    }

    private boolean isYearOfMonth(LabelledLine line, LabelledLine above) {
        return YEAR_FIRST.matcher(line.line().text().strip()).matches()
                && dates.isMonth(above.line().text().strip());
    }

    /** Whether the line is a single date, no earlier than the one above it that ends with a dash. */
    private static boolean isEnd(LabelledLine line, LabelledLine above) {
        String text = above.line().text().stripTrailing();
        if (text.isEmpty() || DASHES.indexOf(text.charAt(text.length() - 1)) < 0 || !line.isDate()) {
            return false;
        }
        DateMention end = line.dates().get(0);
        return end.to().isEmpty()
                && !(end.open() && end.from().isPresent())
                && above.dates().stream()
                        .filter(date -> date.open() && date.end() == text.length())
                        .anyMatch(date -> date.year().orElse(0) <= end.year().orElse(Integer.MAX_VALUE));
    }
}
