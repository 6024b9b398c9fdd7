package dev.vitae.schema.normalize;

import dev.vitae.schema.PartialDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of one date, as resumes write it, to a {@link PartialDate}: {@code Jan 2022}, {@code 01/2022},
 * {@code Sept. '19}, {@code 3 March 2020}, {@code März 2020}, {@code 2020}.
 *
 * <p>Months are known in English, German, French, Spanish, Italian, Portuguese and Dutch, from the JDK's CLDR. Nothing
 * is invented: a season or a quarter gives its year, and so does {@code 03/04/2020}, which is March here and April
 * there. With dots the day comes first everywhere. A year of two digits is one of 1950 to 2049. Ranges are no dates.
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

    /** The date, if the text is one and nothing more. */
    public Optional<PartialDate> normalize(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return DateParts.of(Folding.fold(text), words::isFiller).flatMap(this::date);
    }

    private Optional<PartialDate> date(DateParts parts) {
        if (parts.word().isEmpty()) {
            return switch (parts.numbers().size()) {
                case 1 -> ofYear(parts);
                case 2 -> ofTwoNumbers(parts);
                default -> ofThreeNumbers(parts);
            };
        }
        if (words.isSeason(parts.word())) {
            return ofSeason(parts);
        }
        return words.month(parts.word()).flatMap(month -> ofMonth(parts, month));
    }

    private static Optional<PartialDate> ofYear(DateParts parts) {
        int year = parts.marks().get(0) == '\'' ? year(parts, 0) : fullYear(parts, 0);
        return year == NONE ? Optional.empty() : Optional.of(PartialDate.of(year));
    }

    /** The season of a year, or a numbered part of it, such as {@code Q3 2019} or {@code 3Q 2019}. */
    private static Optional<PartialDate> ofSeason(DateParts parts) {
        int last = parts.numbers().size() - 1;
        boolean plain = last == 0 || (last == 1 && parts.numbers().get(0).length() == 1);
        int year = parts.marks().get(last) == '\'' ? year(parts, last) : fullYear(parts, last);
        return plain && year != NONE ? Optional.of(PartialDate.of(year)) : Optional.empty();
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

    /** Year and month; {@code 2011/12} may as well be the academic year, which begins in 2011 for sure. */
    private static Optional<PartialDate> ofYearAndNumber(int year, DateParts parts) {
        char mark = parts.marks().get(1);
        if (mark == ' ' || parts.numbers().get(1).length() > 2) {
            return Optional.empty();
        }
        boolean academic = mark == '/' && number(parts, 1) == (year + 1) % CENTURY;
        return academic ? Optional.of(PartialDate.of(year)) : month(year, number(parts, 1));
    }

    private static Optional<PartialDate> ofThreeNumbers(DateParts parts) {
        if (fullYear(parts, 0) != NONE) {
            return day(fullYear(parts, 0), number(parts, 1), number(parts, 2));
        }
        int year = year(parts, 2);
        int first = number(parts, 0);
        int second = number(parts, 1);
        if (first == second || parts.marks().get(2) == '.' || first > MONTHS) {
            return day(year, second, first);
        }
        if (second > MONTHS) {
            return day(year, first, second);
        }
        return year == NONE || first < 1 || second < 1 ? Optional.empty() : Optional.of(PartialDate.of(year));
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
