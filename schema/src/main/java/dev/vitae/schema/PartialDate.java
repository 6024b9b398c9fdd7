package dev.vitae.schema;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as the resume gives it: a year, a month, or a day. Immutable and thread-safe.
 *
 * <p>JSON Resume writes it as {@code 2020}, {@code 2020-03} or {@code 2020-03-15}. Its pattern takes month 19 as well;
 * here a month is one of twelve, and a day is one that the calendar has.
 *
 * @param year from 1000 to 2999, as the pattern of JSON Resume has it
 * @param month from 1 to 12, if known
 * @param day of the month, from 1, if known; never without a month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day) implements Comparable<PartialDate> {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    private static final Pattern ISO = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year)
            .thenComparingInt(date -> date.month().orElse(0))
            .thenComparingInt(date -> date.day().orElse(0));

    /**
     * Checks the date against the calendar.
     *
     * @throws IllegalArgumentException if there is no such year, month or day
     */
    public PartialDate {
        if (!exists(year, month, day)) {
            throw new IllegalArgumentException("no such date: " + iso(year, month, day));
        }
    }

    private static boolean exists(int year, OptionalInt month, OptionalInt day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return false;
        }
        if (month.isEmpty()) {
            return day.isEmpty();
        }
        return ChronoField.MONTH_OF_YEAR.range().isValidValue(month.getAsInt())
                && (day.isEmpty() || YearMonth.of(year, month.getAsInt()).isValidDay(day.getAsInt()));
    }

    /** A year. */
    public static PartialDate of(int year) {
        return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
    }

    /** A month of a year. */
    public static PartialDate of(int year, int month) {
        return new PartialDate(year, OptionalInt.of(month), OptionalInt.empty());
    }

    /** A day. */
    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(year, OptionalInt.of(month), OptionalInt.of(day));
    }

    /**
     * Reads {@code 2020}, {@code 2020-03} or {@code 2020-03-15}, and nothing else.
     *
     * @throws IllegalArgumentException if it is no such date
     */
    public static PartialDate parse(String iso) {
        return tryParse(iso)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + iso + "\" is not a date such as 2020, 2020-03 or 2020-03-15"));
    }

    /** Like {@link #parse}, but empty if it is no such date. */
    public static Optional<PartialDate> tryParse(String iso) {
        Matcher matcher = ISO.matcher(iso);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        OptionalInt month = number(matcher.group(2));
        OptionalInt day = number(matcher.group(3));
        return exists(year, month, day) ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
    }

    private static OptionalInt number(@Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** By time; what is less precise comes before what lies within it. */
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** The date in the ISO 8601 form that JSON Resume has. */
    @Override
    public String toString() {
        return iso(year, month, day);
    }

    private static String iso(int year, OptionalInt month, OptionalInt day) {
        StringBuilder iso = new StringBuilder(10).append(year);
        month.ifPresent(number -> appendTwoDigits(iso, number));
        day.ifPresent(number -> appendTwoDigits(iso, number));
        return iso.toString();
    }

    private static void appendTwoDigits(StringBuilder iso, int number) {
        iso.append(number < 10 ? "-0" : "-").append(number);
    }
}
