package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.SourceDocument;
import dev.vitae.schema.normalize.DateNormalizer;
import dev.vitae.schema.normalize.DayOrder;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a document writes the day or the month first. What the user says counts most, then what the document
 * shows: dates that only work one way, such as {@code 25/12/2019}, if all of them agree. Where it shows nothing, the
 * user's region decides; the region of the person's address does not, since people write for the country they apply in.
 * Thread-safe.
 */
final class DayOrderFinder {

    /** Day, month and year in numbers; with a year of two digits, only slashes, since other numbers look like that. */
    private static final Pattern NUMBERS = Pattern.compile("(?<![\\d/.-])(?:\\d{1,2}/\\d{1,2}/\\d{2}(?:\\d{2})?"
            + "|\\d{1,2}-\\d{1,2}-\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})(?![\\d/]|[.-]\\d)");

    private final DateNormalizer dates;
    private final DayOrder said;
    private final DayOrder ofRegion;

    /**
     * @param dates reads single dates
     * @param said what the user says of all documents; unknown for nothing
     * @param region the user's region, ISO 3166-1
     */
    DayOrderFinder(DateNormalizer dates, DayOrder said, Optional<String> region) {
        this.dates = dates;
        this.said = said;
        this.ofRegion = region.map(DayOrder::ofRegion).orElse(DayOrder.UNKNOWN);
    }

    DayOrder find(SourceDocument document) {
        if (said != DayOrder.UNKNOWN) {
            return said;
        }
        Set<DayOrder> shown = EnumSet.noneOf(DayOrder.class);
        for (Line line : document.lines()) {
            if (!Digits.areTwoIn(line.text())) {
                continue;
            }
            Matcher numbers = NUMBERS.matcher(line.text());
            while (numbers.find()) {
                dates.order(numbers.group()).ifPresent(shown::add);
            }
        }
        shown.remove(DayOrder.UNKNOWN);
        return switch (shown.size()) {
            case 0 -> ofRegion;
            case 1 -> shown.iterator().next();
            default -> DayOrder.UNKNOWN;
        };
    }
}
