package dev.vitae.extract;

import dev.vitae.schema.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Months that follow each other, counted from the year 0. A date that names but its year is one of twelve months; days
 * don't count.
 *
 * @param first the first month
 * @param last the last month, which belongs to it
 */
record MonthRange(int first, int last) {

    private static final int MONTHS = 12;

    MonthRange {
        if (last < first) {
            throw new IllegalArgumentException("ends before it begins: " + first + ".." + last);
        }
    }

    /** The months that the date may lie in. */
    static MonthRange of(PartialDate date) {
        int first = month(date.year(), date.month().orElse(1));
        int last = month(date.year(), date.month().orElse(MONTHS));
        return new MonthRange(first, last);
    }

    private static int month(int year, int month) {
        return Math.toIntExact(YearMonth.of(year, month).getLong(ChronoField.PROLEPTIC_MONTH));
    }

    static PartialDate date(int month) {
        YearMonth date = YearMonth.from(LocalDate.EPOCH).with(ChronoField.PROLEPTIC_MONTH, month);
        return PartialDate.of(date.getYear(), date.getMonthValue());
    }

    int length() {
        return last - first + 1;
    }

    /** How many months lie in any of the ranges; each counts once. */
    static int covered(Collection<MonthRange> ranges) {
        List<MonthRange> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingInt(MonthRange::first));
        int months = 0;
        int counted = Integer.MIN_VALUE;
        for (MonthRange range : sorted) {
            if (range.last > counted) {
                months += range.last - Math.max(range.first - 1, counted);
                counted = range.last;
            }
        }
        return months;
    }
}
