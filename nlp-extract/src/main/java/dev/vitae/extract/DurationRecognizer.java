package dev.vitae.extract;

import dev.vitae.document.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds durations that stand by themselves between separators, brackets and dates, in all seven languages:
 * {@code (2 yrs 3 mos)}, {@code 1 an 3 mois}. In "3+ years of Java" and "over 14 months" there is none. Thread-safe.
 */
final class DurationRecognizer {

    /** A number, perhaps with a half, and its unit. */
    private static final Pattern PART =
            Pattern.compile("(\\d{1,3}+)(?:[.,](\\d))?+[\\s\\u00A0]{0,2}+([\\p{L}\\p{M}]++)\\.?+");

    private static final Pattern JOINER =
            Pattern.compile("[\\s\\u00A0]{0,3}+(?:(?:,|and|und|et|y|e|en|&)[\\s\\u00A0]{1,3}+)?+");
    private static final String SEPARATORS = "()[]|·•●▪⋅∙,;:–—―-/\t";
    private static final int MONTHS = 12;
    private static final double WEEKS = 52.18;
    private static final int TENTH = 10;

    /** Rounding to years goes by at most half a year upwards, and by less than a year downwards. */
    private static final int ROUNDED_UP = 6;

    private static final int ROUNDED_DOWN = 11;

    private enum Unit {
        YEAR,
        MONTH,
        WEEK
    }

    private record Part(int end, double number, boolean fraction, Unit unit, boolean letter) {}

    private final Map<String, Unit> units = new HashMap<>();

    DurationRecognizer() {
        for (String line : Lexicon.lines("duration-units.txt")) {
            int tab = line.indexOf('\t');
            units.put(
                    line.substring(tab + 1), Unit.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT)));
        }
    }

    /** Whether the text has a number with a unit of time anywhere. Most lines have none. */
    boolean mayHold(String text) {
        Matcher part = PART.matcher(text);
        while (part.find()) {
            if (unit(part).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The durations of {@code text}, in order; their offsets count in the text.
     *
     * @param dates the dates in the text
     */
    List<StatedDuration> find(String text, List<DateMention> dates) {
        List<StatedDuration> found = new ArrayList<>();
        for (Run run : runs(text)) {
            if (standsAlone(text, run.start(), run.end(), dates)) {
                months(run.parts()).ifPresent(months -> found.add(new StatedDuration(run.start(), run.end(), months)));
            }
        }
        return found;
    }

    /**
     * Where the text says how long something took: the durations that {@link #find} finds, and those of years and months, which
     * are nothing else even among other words.
     */
    List<Span> lengths(String text, List<DateMention> dates) {
        return runs(text).stream()
                .filter(run -> months(run.parts()).isPresent())
                .filter(run -> run.parts().size() > 1 || standsAlone(text, run.start(), run.end(), dates))
                .map(run -> new Span(run.start(), run.end()))
                .toList();
    }

    /** Numbers with units behind each other. */
    private record Run(int start, List<Part> parts) {

        int end() {
            return parts.get(parts.size() - 1).end();
        }
    }

    private List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher matcher = PART.matcher(text);
        for (int from = 0; from < text.length() && matcher.find(from); ) {
            List<Part> parts = parts(text, matcher.start());
            if (parts.isEmpty()) {
                from = matcher.end();
            } else {
                Run run = new Run(matcher.start(), parts);
                runs.add(run);
                from = run.end();
            }
        }
        return runs;
    }

    private List<Part> parts(String text, int start) {
        List<Part> parts = new ArrayList<>();
        Matcher part = PART.matcher(text);
        Matcher joiner = JOINER.matcher(text);
        for (int from = start; part.region(from, text.length()).lookingAt(); ) {
            Optional<Unit> unit = unit(part);
            if (unit.isEmpty()) {
                break;
            }
            parts.add(new Part(part.end(), number(part), part.group(2) != null, unit.get(), isLetter(part)));
            from = joiner.region(part.end(), text.length()).lookingAt() ? joiner.end() : part.end();
        }
        return parts;
    }

    private Optional<Unit> unit(Matcher part) {
        String word = Normalizer.normalize(part.group(3), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(units.get(word));
    }

    private static double number(Matcher part) {
        String tenth = part.group(2);
        int whole = Integer.parseInt(part.group(1));
        return tenth == null ? whole : whole + Integer.parseInt(tenth) / (double) TENTH;
    }

    private static boolean isLetter(Matcher part) {
        return part.end(3) - part.start(3) == 1;
    }

    /** The months of the parts, if they go from the larger unit to the smaller. */
    private static Optional<Months> months(List<Part> parts) {
        Set<Unit> seen = EnumSet.noneOf(Unit.class);
        double months = 0;
        Unit last = Unit.YEAR;
        for (Part part : parts) {
            if (!seen.add(part.unit()) || part.unit().compareTo(last) < 0) {
                return Optional.empty();
            }
            last = part.unit();
            months += switch (part.unit()) {
                case YEAR -> part.number() * MONTHS;
                case MONTH -> part.number();
                case WEEK -> part.number() * MONTHS / WEEKS;
            };
        }
        if (parts.size() == 1 && parts.get(0).letter()) {
            // One letter behind a number says too little: 5 m may be metres.
            return Optional.empty();
        }
        int rounded = (int) Math.round(months);
        boolean years = last == Unit.YEAR;
        boolean whole = years && !parts.get(0).fraction();
        int up = years ? ROUNDED_UP : 0;
        int down = whole ? ROUNDED_DOWN : up;
        return Optional.of(new Months(Math.max(0, rounded - up), rounded + down));
    }

    private static boolean standsAlone(String text, int start, int end, List<DateMention> dates) {
        int before = start;
        while (before > 0 && isBlank(text.charAt(before - 1))) {
            before--;
        }
        int after = end;
        while (after < text.length() && isBlank(text.charAt(after))) {
            after++;
        }
        int from = before;
        int to = after;
        boolean begins = before == 0
                || separates(text, before - 1, start)
                || dates.stream().anyMatch(date -> date.end() == from);
        boolean ends = after == text.length()
                || separates(text, after, after + 1)
                || text.substring(end, after).indexOf('\t') >= 0
                || dates.stream().anyMatch(date -> date.start() == to);
        return begins && ends && dates.stream().noneMatch(date -> date.start() < end && start < date.end());
    }

    private static boolean separates(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
