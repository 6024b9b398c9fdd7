package dev.vitae.training;

import dev.vitae.extract.Field;
import dev.vitae.schema.PartialDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How one resume writes dates.
 *
 * @param form how one date
 * @param endForm how the second of two, if otherwise
 * @param caps whether months stand in capitals
 * @param between what stands between two
 * @param open how what lasts is written
 * @param words the words that it takes
 * @param lengthUnits year, years, month and months; empty where lengths aren't written
 * @param before what stands before a span
 * @param after what stands after a span
 * @param language whose months
 */
record DateStyle(
        Form form,
        Optional<Form> endForm,
        boolean caps,
        String between,
        Open open,
        Words words,
        Optional<List<String>> lengthUnits,
        String before,
        String after,
        Locale language) {

    /** What {@link Open} dates count to, in months. */
    static final int NOW = 2025 * 12 + 9;

    /** How one date is written. */
    enum Form {
        MON_YEAR,
        MONTH_YEAR,
        MON_DOT_YEAR,
        MON_COMMA_YEAR,
        MON_APOSTROPHE,
        MON_DASH,
        MON_SLASH,
        NUMERIC_SLASH,
        NUMERIC_DOT,
        NUMERIC_DASH,
        SHORT_SLASH,
        ISO,
        YEAR,
        YEAR_MON,
        YEAR_SLASH_MONTH,
        YEAR_DOT_MONTH,
        DAY_DOT,
        DAY_ISO,
        DAY_WORDS,
        DAY_MON,
        DAY_DASH,
        SEASON,
        QUARTER
    }

    /** How what lasts is written. */
    enum Open {
        /** {@code 2019 - Present}. */
        PRESENT,
        /** {@code 2019 -}. */
        NOTHING,
        /** {@code since 2019}. */
        SINCE
    }

    /**
     * Words about dates.
     *
     * @param present the word for what lasts
     * @param since the word before the start of what lasts
     * @param until what stands before an end without a start
     * @param graduated the same of studies
     * @param expected before an end to come
     * @param seasons the seasons, from the year's first
     */
    record Words(String present, String since, String until, String graduated, String expected, List<String> seasons) {}

    /** The date as precise as it is written. */
    PartialDate precise(PartialDate date) {
        return precise(date, form);
    }

    PartialDate preciseEnd(PartialDate date) {
        return precise(date, endForm.orElse(form));
    }

    private static PartialDate precise(PartialDate date, Form form) {
        return switch (form) {
            case YEAR, SEASON, QUARTER -> PartialDate.of(date.year());
            case DAY_DOT, DAY_ISO, DAY_WORDS, DAY_MON, DAY_DASH -> date;
            default -> new PartialDate(date.year(), date.month(), OptionalInt.empty());
        };
    }

    String write(PartialDate date) {
        return write(date, form);
    }

    private String write(PartialDate date, Form as) {
        int number = date.month().orElse(1);
        String day = String.valueOf(date.day().orElse(1));
        String day2 = two(date.day().orElse(1));
        String full = cased(Month.of(number).getDisplayName(TextStyle.FULL, language));
        String mon = cased(shortName(number));
        int year = date.year();
        return switch (as) {
            case MON_YEAR -> mon + " " + year;
            case MONTH_YEAR -> full + " " + year;
            case MON_DOT_YEAR -> mon + (mon.length() < full.length() ? ". " : " ") + year;
            case MON_COMMA_YEAR -> mon + ", " + year;
            case MON_APOSTROPHE -> mon + " '" + two(year % 100);
            case MON_DASH -> mon + "-" + two(year % 100);
            case MON_SLASH -> mon + "/" + year;
            case NUMERIC_SLASH -> two(number) + "/" + year;
            case NUMERIC_DOT -> two(number) + "." + year;
            case NUMERIC_DASH -> two(number) + "-" + year;
            case SHORT_SLASH -> two(number) + "/" + two(year % 100);
            case ISO -> year + "-" + two(number);
            case YEAR -> String.valueOf(year);
            case YEAR_MON -> year + " " + mon;
            case YEAR_SLASH_MONTH -> year + "/" + two(number);
            case YEAR_DOT_MONTH -> year + "." + two(number);
            case DAY_DOT -> day2 + "." + two(number) + "." + year;
            case DAY_ISO -> year + "-" + two(number) + "-" + day2;
            case DAY_WORDS ->
                language.getLanguage().equals("en") ? full + " " + day + ", " + year : day + " " + full + " " + year;
            case DAY_MON -> day + " " + mon + " " + year;
            case DAY_DASH -> day2 + "-" + mon + "-" + year;
            case SEASON -> words.seasons().get((number - 1) * words.seasons().size() / 12) + " " + year;
            case QUARTER -> "Q" + ((number - 1) / 3 + 1) + " " + year;
        };
    }

    private String cased(String month) {
        return caps ? month.toUpperCase(language) : month;
    }

    private String shortName(int number) {
        String name = Month.of(number).getDisplayName(TextStyle.SHORT, language);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** The runs of a span; empty for an empty one. */
    List<Run> runs(Persona.Span span) {
        return runs(span, words.until());
    }

    /** The runs of the time of a study. */
    List<Run> studyRuns(Persona.Span span) {
        return runs(span, words.graduated());
    }

    private List<Run> runs(Persona.Span span, String ended) {
        List<Run> runs = new ArrayList<>();
        if (span.isEmpty()) {
            return runs;
        }
        add(before, runs);
        if (span.start().isEmpty()) {
            boolean toCome = span.end().map(end -> count(end) > NOW).orElse(false);
            add(toCome ? words.expected() : span.lasts() ? "" : ended, runs);
            runs.add(Run.of(Field.END, span.end().map(this::write).orElse(words.present())));
        } else if (span.lasts() && open == Open.SINCE) {
            runs.add(Run.of(words.since() + " "));
            runs.add(Run.of(Field.START, write(span.start().get())));
        } else {
            runs.add(Run.of(Field.START, write(span.start().get())));
            boolean single = span.end().isEmpty() && !span.lasts();
            boolean nothing = span.lasts() && open == Open.NOTHING;
            add(single ? "" : nothing ? between.stripTrailing() : between, runs);
            if (!nothing && !single) {
                runs.add(Run.of(
                        Field.END,
                        span.end().map(end -> write(end, endForm.orElse(form))).orElse(words.present())));
            }
        }
        add(after, runs);
        return runs;
    }

    private static void add(String text, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(Run.of(text));
        }
    }

    private static int count(PartialDate date) {
        return date.year() * 12 + date.month().orElse(1) - 1;
    }

    /** How long a span is, in words. */
    Optional<String> length(Persona.Span span) {
        boolean known = span.start().isPresent() && (span.end().isPresent() || span.lasts());
        if (lengthUnits.isEmpty() || !known) {
            return Optional.empty();
        }
        int end = span.end().map(DateStyle::count).orElse(NOW);
        return Optional.of(length(Math.max(1, end - count(span.start().get()) + 1)));
    }

    private String length(int months) {
        List<String> units = lengthUnits.orElseThrow();
        String years = months / 12 == 0 ? "" : months / 12 + " " + units.get(months / 12 == 1 ? 0 : 1);
        String rest = months % 12 == 0 ? "" : months % 12 + " " + units.get(months % 12 == 1 ? 2 : 3);
        return (years + " " + rest).strip();
    }
}
