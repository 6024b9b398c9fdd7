package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.SourceDocument;
import dev.vitae.document.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Holds the durations that a resume states beside the dates of a job, a school or a project against those dates. Where
 * they differ, one of them was written or read wrong. Thread-safe.
 */
final class DurationChecker {

    /** Some count both months of a range, some one, and some the days. */
    private static final int TOLERANCE = 1;

    private final DurationRecognizer durations;
    private final DateRecognizer dates;

    DurationChecker(DateRecognizer dates, DurationRecognizer durations) {
        this.durations = durations;
        this.dates = dates;
    }

    /** A duration and where it stands in the document. */
    private record Stated(Months months, Span span) {}

    /**
     * The problems.
     *
     * @param entries those with dates
     * @param asOf the day that the document itself says to be of; what lasts is checked only if there is one, since a file
     *     may have been changed long after its text was written
     */
    List<Problem> check(SourceDocument document, List<DatedEntry> entries, Optional<AsOf> asOf) {
        List<Problem> problems = new ArrayList<>();
        for (DatedEntry entry : entries) {
            entry.months(asOf)
                    .flatMap(dated -> stated(document.lines(), entry).filter(stated -> !agree(stated.months(), dated)))
                    .ifPresent(stated -> problems.add(problem(entry, stated)));
        }
        return problems;
    }

    /** The day by what is said to have lasted so long, if it is said of one thing or of several that agree. */
    Optional<AsOf> day(SourceDocument document, List<DatedEntry> entries) {
        List<Integer> days = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (DatedEntry entry : entries) {
            if (entry.end().isEmpty() && entry.start().month().isPresent()) {
                stated(document.lines(), entry)
                        .filter(stated -> !stated.months().approximate())
                        .ifPresent(stated -> {
                            days.add(MonthRange.of(entry.start()).first()
                                    + Math.max(0, stated.months().least() - 1));
                            spans.add(stated.span());
                        });
            }
        }
        if (days.isEmpty() || Collections.max(days) - Collections.min(days) > TOLERANCE) {
            return Optional.empty();
        }
        return Optional.of(new AsOf(MonthRange.date(Collections.max(days)), AsOf.Origin.DURATION, spans));
    }

    private static boolean agree(Months stated, Months dated) {
        return stated.least() - TOLERANCE <= dated.most() && dated.least() - TOLERANCE <= stated.most();
    }

    private static Problem problem(DatedEntry entry, Stated stated) {
        List<Span> spans = new ArrayList<>(entry.spans());
        spans.add(stated.span());
        return new Problem(
                Problem.DURATION_MISMATCH,
                "a duration does not agree with the dates beside it: one of them is wrong or was misread",
                Optional.of(entry.pointer()),
                spans);
    }

    /** The only duration on the lines of the entry's dates, else the one that the next line begins with. */
    private Optional<Stated> stated(List<Line> lines, DatedEntry entry) {
        List<Stated> beside = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (entry.spans().stream().anyMatch(line.span()::overlaps)) {
                last = i;
                beside.addAll(beside(line, entry));
            }
        }
        if (beside.isEmpty() && last >= 0 && last + 1 < lines.size()) {
            return leading(lines.get(last + 1));
        }
        return beside.stream().findFirst().filter(stated -> beside.size() == 1);
    }

    private List<Stated> beside(Line line, DatedEntry entry) {
        if (!durations.mayHold(line.text())) {
            return List.of();
        }
        List<DateMention> mentions = dates.find(line.text());
        boolean own = mentions.stream()
                .map(mention -> line.span().narrow(mention.start(), mention.end()))
                .allMatch(mention -> entry.spans().stream().anyMatch(mention::overlaps));
        // Beside dates of something else as well, nobody knows whose duration it is.
        return own
                ? durations.find(line.text(), mentions).stream()
                        .map(duration -> stated(line, duration))
                        .toList()
                : List.of();
    }

    private Optional<Stated> leading(Line line) {
        if (!durations.mayHold(line.text()) || !dates.find(line.text()).isEmpty()) {
            return Optional.empty();
        }
        return durations.find(line.text(), List.of()).stream()
                .filter(duration ->
                        Trimming.of(line.text().substring(0, duration.start())).length() == 0)
                .findFirst()
                .map(duration -> stated(line, duration));
    }

    private static Stated stated(Line line, StatedDuration duration) {
        return new Stated(duration.months(), line.span().narrow(duration.start(), duration.end()));
    }
}
