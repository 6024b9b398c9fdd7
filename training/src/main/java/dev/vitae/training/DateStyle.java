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
 * How a layout writes dates.
 *
 * @param form how one date
 * @param between what stands between two
 * @param present the word for what lasts
 * @param since the word before the start of what lasts, instead of {@code present}
 * @param duration whether the length follows in brackets
 * @param brackets whether brackets stand around the dates
 * @param language whose words
 */
record DateStyle(
        Form form,
        String between,
        String present,
        Optional<String> since,
        Optional<List<String>> duration,
        boolean brackets,
        List<String> seasons,
        Locale language) {

    /** How one date is written. */
    enum Form {
        MON_YEAR,
        MONTH_YEAR,
        MON_DOT_YEAR,
        MON_COMMA_YEAR,
        MON_APOSTROPHE,
        NUMERIC_SLASH,
        NUMERIC_DOT,
        SHORT_SLASH,
        ISO,
        YEAR,
        YEAR_MON,
        YEAR_SLASH_MONTH,
        DAY_DOT,
        DAY_ISO,
        DAY_WORDS,
        SEASON
    }

    /** The date as precise as it is written. */
    PartialDate precise(PartialDate date) {
        return switch (form) {
            case YEAR, SEASON -> PartialDate.of(date.year());
            case DAY_DOT, DAY_ISO, DAY_WORDS -> date;
            default -> new PartialDate(date.year(), date.month(), OptionalInt.empty());
        };
    }

    String write(PartialDate date) {
        int number = date.month().orElse(1);
        int day = date.day().orElse(1);
        String full = Month.of(number).getDisplayName(TextStyle.FULL, language);
        String mon = shortName(number);
        int year = date.year();
        return switch (form) {
            case MON_YEAR -> mon + " " + year;
            case MONTH_YEAR -> full + " " + year;
            case MON_DOT_YEAR -> mon + (mon.length() < full.length() ? ". " : " ") + year;
            case MON_COMMA_YEAR -> mon + ", " + year;
            case MON_APOSTROPHE -> mon + " '" + two(year % 100);
            case NUMERIC_SLASH -> two(number) + "/" + year;
            case NUMERIC_DOT -> two(number) + "." + year;
            case SHORT_SLASH -> two(number) + "/" + two(year % 100);
            case ISO -> year + "-" + two(number);
            case YEAR -> String.valueOf(year);
            case YEAR_MON -> year + " " + mon;
            case YEAR_SLASH_MONTH -> year + "/" + two(number);
            case DAY_DOT -> two(day) + "." + two(number) + "." + year;
            case DAY_ISO -> year + "-" + two(number) + "-" + two(day);
            case DAY_WORDS ->
                language.getLanguage().equals("en") ? full + " " + day + ", " + year : day + " " + full + " " + year;
            case SEASON -> seasons.get((number - 1) * seasons.size() / 12) + " " + year;
        };
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
        List<Run> runs = new ArrayList<>();
        if (span.isEmpty()) {
            return runs;
        }
        if (span.start().isPresent() && span.lasts() && since.isPresent()) {
            runs.add(Run.of(since.get() + " "));
            runs.add(Run.of(Field.START, write(span.start().get())));
        } else if (span.start().isPresent()) {
            runs.add(Run.of(Field.START, write(span.start().get())));
            runs.add(Run.of(between));
            runs.add(Run.of(Field.END, span.end().map(this::write).orElse(present)));
            span.end()
                    .flatMap(end -> length(span.start().get(), end))
                    .map(Run::of)
                    .ifPresent(runs::add);
        } else {
            runs.add(Run.of(Field.END, span.end().map(this::write).orElse(present)));
        }
        if (brackets) {
            runs.add(0, Run.of("("));
            runs.add(Run.of(")"));
        }
        return runs;
    }

    private Optional<String> length(PartialDate start, PartialDate end) {
        if (duration.isEmpty()) {
            return Optional.empty();
        }
        int months = (end.year() - start.year()) * 12
                + end.month().orElse(1)
                - start.month().orElse(1)
                + 1;
        List<String> words = duration.get();
        String years = months / 12 == 0 ? "" : months / 12 + " " + words.get(months / 12 == 1 ? 0 : 1);
        String rest = months % 12 == 0 ? "" : months % 12 + " " + words.get(months % 12 == 1 ? 2 : 3);
        return Optional.of(" (" + (years + " " + rest).strip() + ")");
    }
}
