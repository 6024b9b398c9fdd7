package dev.vitae.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two ends of a range, each complete: the year that is written once ({@code Jan – Mar 2020}, {@code 2015–17}) stands
 * in both.
 *
 * @param start the first date
 * @param end the last
 */
record DateRange(Optional<Mention> start, Optional<Mention> end) {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern SHORT_YEAR = Pattern.compile("['’]?(\\d\\d)");

    static DateRange of(Optional<Mention> start, Optional<Mention> end) {
        if (start.isEmpty() || end.isEmpty()) {
            return new DateRange(start, end);
        }
        Matcher startYear = YEAR.matcher(start.get().text());
        Matcher endYear = YEAR.matcher(end.get().text());
        boolean startHas = startYear.find();
        boolean endHas = endYear.find();
        Matcher shortEnd = SHORT_YEAR.matcher(end.get().text());
        if (startHas && !endHas && shortEnd.matches()) {
            String year = startYear.group().substring(0, 2) + shortEnd.group(1);
            return new DateRange(start, Optional.of(end.get().withText(year)));
        }
        if (!startHas && endHas && start.get().text().chars().noneMatch(Character::isDigit)) {
            String text = start.get().text() + " " + endYear.group();
            return new DateRange(Optional.of(start.get().withText(text)), end);
        }
        return new DateRange(start, end);
    }
}
