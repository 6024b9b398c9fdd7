package dev.vitae.extract;

import java.util.Optional;

/**
 * The time from one date to another, each as sure as it is written. Both months count: January to March is three
 * months.
 *
 * @param start the months that it may have begun in; none is later than any end
 * @param end the months that it may have ended in; none is earlier than any start
 */
record Period(MonthRange start, MonthRange end) {

    /** Empty if it ended before it began. */
    static Optional<Period> between(MonthRange start, MonthRange end) {
        if (end.last() < start.first()) {
            return Optional.empty();
        }
        return Optional.of(new Period(
                new MonthRange(start.first(), Math.min(start.last(), end.last())),
                new MonthRange(Math.max(end.first(), start.first()), end.last())));
    }

    /** All months that it may have taken. */
    MonthRange possible() {
        return new MonthRange(start.first(), end.last());
    }

    /** The months that it has taken for sure; empty for one within a single year, which may have been any of it. */
    Optional<MonthRange> certain() {
        return start.last() <= end.first()
                ? Optional.of(new MonthRange(/* first= */ start.last(), /* last= */ end.first()))
                : Optional.empty();
    }

    Months months() {
        return new Months(
                certain().map(MonthRange::length).orElse(1), possible().length());
    }
}
