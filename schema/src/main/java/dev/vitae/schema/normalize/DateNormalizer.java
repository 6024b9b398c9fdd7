package dev.vitae.schema.normalize;

import dev.vitae.schema.PartialDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of one date, as resumes write it, to a {@link PartialDate}: {@code Jan 2022}, {@code 01/2022},
 * {@code Sept. '19}, {@code 3 March 2020}, {@code März 2020}, {@code 2020}.
 *
 * <p>Months are known in English, German, French, Spanish, Italian, Portuguese and Dutch, from the JDK's CLDR. Nothing
 * is invented: a season, a quarter or the end of a year gives the year, and so does {@code 03/04/2020}, which is March
 * here and April there, unless the caller knows the {@link DayOrder}. With dots the day comes first everywhere. A year of
 * two digits is one of 1950 to 2049. Ranges are no dates.
 *
 * <p>Immutable and thread-safe; make one and keep it.
 */
public final class DateNormalizer {

    private static final int LONGEST = 60;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int CENTURY = 100;
    private static final int PIVOT = 50;
    private static final int MONTHS = 12;
    private static final int NONE = -1;

    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{P}]+|[\\s\\p{P}]+$");

    private final DateWords words = new DateWords();

    private DateNormalizer() {}

    public static DateNormalizer create() {
        return new DateNormalizer();
    }

    /** Whether the word is the name of a month, in full or abbreviated. */
    public boolean isMonth(String word) {
        return words.month(Folding.fold(word).replace(".", "")).isPresent();
    }

    /** Whether the text, as the end of a range, says that it lasts: {@code Present}, {@code heute}, {@code to date}. */
    public boolean isPresent(String text) {
        return text.length() <= LONGEST && words.isPresent(withoutEdges(Folding.fold(text)));
    }

    /**
     * Whether the text says so even where no date stands before it: {@code Present} does, {@code current} and {@code date},
     * which may as well be a label, do not.
     */
    public boolean isPresentByItself(String text) {
        return text.length() <= LONGEST && words.isPresentByItself(withoutEdges(Folding.fold(text)));
    }

    private static String withoutEdges(String text) {
        boolean bare = !text.isEmpty()
                && Character.isLetterOrDigit(text.charAt(0))
                && Character.isLetterOrDigit(text.charAt(text.length() - 1));
        return bare ? text : EDGES.matcher(text).replaceAll("");
    }

    /** The date, if the text is one and nothing more; as {@link #normalize(String, DayOrder)} with no order known. */
    public Optional<PartialDate> normalize(String text) {
        return normalize(text, DayOrder.UNKNOWN);
    }

    /**
     * The date, if the text is one and nothing more.
     *
     * @param order which of day and month comes first where both are numbers and each may be either; where it is unknown,
     *     such a date gives its year
     */
    public Optional<PartialDate> normalize(String text, DayOrder order) {
        return parts(text).flatMap(parts -> date(parts, order));
    }

    /**
     * Which of day and month comes first in the text, if it is a date of three numbers with the year last.
     *
     * @return {@link DayOrder#UNKNOWN} if it is a date either way and not the same; empty if the text is another date, or
     *     none
     */
    public Optional<DayOrder> order(String text) {
        return parts(text).filter(DateNormalizer::isDayMonthYear).flatMap(DateNormalizer::order);
    }

    private Optional<DateParts> parts(String text) {
        return text.length() > LONGEST ? Optional.empty() : DateParts.of(Folding.fold(text), words::isFiller);
    }

    private Optional<PartialDate> date(DateParts parts, DayOrder order) {
        if (parts.word().isEmpty()) {
            return switch (parts.numbers().size()) {
                case 1 -> ofYear(parts);
                case 2 -> ofTwoNumbers(parts);
                default -> ofThreeNumbers(parts, order);
            };
        }
        if (words.isSeason(parts.word())) {
            return ofSeason(parts);
        }
        return words.month(parts.word()).flatMap(month -> ofMonth(parts, month));
    }

    private static Optional<PartialDate> ofYear(DateParts parts) {
        int year = yearByItself(parts, 0);
        return year == NONE ? Optional.empty() : Optional.of(PartialDate.of(year));
    }

    /** The season of a year, or a numbered part of it, such as {@code Q3 2019}, {@code 3Q 2019} or {@code 2019 Q3}. */
    private static Optional<PartialDate> ofSeason(DateParts parts) {
        int size = parts.numbers().size();
        int at = size > 1 && parts.numbers().get(0).length() == 1 ? 1 : 0;
        boolean numbered = size == 2 && at == 0 && parts.numbers().get(1).length() == 1;
        int year = size - at == 1 || numbered ? yearByItself(parts, at) : firstOfTwoYears(parts, at);
        return year == NONE ? Optional.empty() : Optional.of(PartialDate.of(year));
    }

    private static int yearByItself(DateParts parts, int at) {
        return parts.marks().get(at) == '\'' ? year(parts, at) : fullYear(parts, at);
    }

    /** The year that a winter or an academic year begins in: {@code 2018/19}, {@code 18/19}, {@code 2018-2019}. */
    private static int firstOfTwoYears(DateParts parts, int at) {
        if (parts.numbers().size() - at != 2 || "/-".indexOf(parts.marks().get(at + 1)) < 0) {
            return NONE;
        }
        int first = year(parts, at);
        return first != NONE && year(parts, at + 1) == first + 1 ? first : NONE;
    }

    private static Optional<PartialDate> ofMonth(DateParts parts, int month) {
        if (parts.numbers().size() == 1) {
            boolean mayBeDay = parts.wordAt() == 1 && parts.marks().get(0) != '\'';
            return month(mayBeDay ? fullYear(parts, 0) : year(parts, 0), month);
        }
        if (parts.numbers().size() > 2) {
            return Optional.empty();
        }
        boolean yearFirst = parts.wordAt() == 1 && fullYear(parts, 0) != NONE;
        return yearFirst
                ? day(fullYear(parts, 0), month, number(parts, 1))
                : day(year(parts, 1), month, number(parts, 0));
    }

    private static Optional<PartialDate> ofTwoNumbers(DateParts parts) {
        if (fullYear(parts, 0) != NONE) {
            return ofYearAndNumber(fullYear(parts, 0), parts);
        }
        boolean abbreviated = parts.numbers().get(0).length() == 2
                && (parts.marks().get(1) == '/' || parts.marks().get(1) == '\'');
        return month(abbreviated ? year(parts, 1) : fullYear(parts, 1), number(parts, 0));
    }

    /**
     * Year and month; {@code 2011/12} may as well be the academic year, which begins in 2011 for sure, and {@code 2019.1}
     * the first half of the year.
     */
    private static Optional<PartialDate> ofYearAndNumber(int year, DateParts parts) {
        char mark = parts.marks().get(1);
        if (mark == ' ' || parts.numbers().get(1).length() > 2) {
            return Optional.empty();
        }
        boolean academic = mark == '/' && number(parts, 1) == (year + 1) % CENTURY;
        boolean half = mark == '.' && List.of("1", "2").contains(parts.numbers().get(1));
        return academic || half ? Optional.of(PartialDate.of(year)) : month(year, number(parts, 1));
    }

    private static Optional<PartialDate> ofThreeNumbers(DateParts parts, DayOrder order) {
        if (!isDayMonthYear(parts)) {
            return day(fullYear(parts, 0), number(parts, 1), number(parts, 2));
        }
        DayOrder own = order(parts).orElse(DayOrder.DAY_FIRST);
        return switch (own == DayOrder.UNKNOWN ? order : own) {
            case DAY_FIRST -> dayFirst(parts);
            case MONTH_FIRST -> monthFirst(parts);
            case UNKNOWN -> Optional.of(PartialDate.of(year(parts, 2)));
        };
    }

    private static boolean isDayMonthYear(DateParts parts) {
        return parts.word().isEmpty() && parts.numbers().size() == 3 && fullYear(parts, 0) == NONE;
    }

    /** What a date of day, month and year says of their order by itself; empty if both orders give the same or none. */
    private static Optional<DayOrder> order(DateParts parts) {
        Optional<PartialDate> dayFirst = dayFirst(parts);
        Optional<PartialDate> monthFirst = monthFirst(parts);
        if (dayFirst.equals(monthFirst)) {
            return Optional.empty();
        }
        if (monthFirst.isEmpty() || (dayFirst.isPresent() && parts.marks().get(2) == '.')) {
            return Optional.of(DayOrder.DAY_FIRST);
        }
        return Optional.of(dayFirst.isEmpty() ? DayOrder.MONTH_FIRST : DayOrder.UNKNOWN);
    }

    private static Optional<PartialDate> dayFirst(DateParts parts) {
        return day(year(parts, 2), number(parts, 1), number(parts, 0));
    }

    private static Optional<PartialDate> monthFirst(DateParts parts) {
        return day(year(parts, 2), number(parts, 0), number(parts, 1));
    }

    private static Optional<PartialDate> month(int year, int month) {
        return year == NONE || month < 1 || month > MONTHS
                ? Optional.empty()
                : Optional.of(PartialDate.of(year, month));
    }

    private static Optional<PartialDate> day(int year, int month, int day) {
        return month(year, month).isPresent() && YearMonth.of(year, month).isValidDay(day)
                ? Optional.of(PartialDate.of(year, month, day))
                : Optional.empty();
    }

    private static int fullYear(DateParts parts, int index) {
        int number = parts.numbers().get(index).length() == 4 ? number(parts, index) : NONE;
        return number >= FIRST_YEAR && number <= LAST_YEAR ? number : NONE;
    }

    /** A year of four or two digits. */
    private static int year(DateParts parts, int index) {
        if (parts.numbers().get(index).length() != 2) {
            return fullYear(parts, index);
        }
        int number = number(parts, index);
        return number < PIVOT ? FIRST_YEAR + CENTURY + number : FIRST_YEAR + number;
    }

    private static int number(DateParts parts, int index) {
        String digits = parts.numbers().get(index);
        return digits.length() > 4 ? NONE : Integer.parseInt(digits);
    }
}
