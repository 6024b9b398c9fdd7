package dev.vitae.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A job with a lone date began then. If another began in a later year it ended then as well: without an end it would go on to this
 * day, and of that one which does people say so, or list it first.
 */
final class LoneDates {

    private LoneDates() {}

    /** The jobs of a section, with ends for those that have no more than a date and are not the latest. */
    static List<DraftEntry> ended(List<DraftEntry> jobs) {
        int latest = jobs.stream()
                .flatMap(job -> job.first(Field.START).flatMap(Mention::year).stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return jobs.stream().map(job -> ended(job, latest)).toList();
    }

    private static DraftEntry ended(DraftEntry job, int latest) {
        boolean lone = job.has(Field.START) && !job.has(Field.END) && !job.has(Field.LASTING);
        return lone
                ? job.first(Field.START)
                        .filter(start ->
                                start.year().filter(year -> year < latest).isPresent())
                        .map(start -> with(job, start.as(Field.END)))
                        .orElse(job)
                : job;
    }

    private static DraftEntry with(DraftEntry job, Mention end) {
        List<Mention> mentions = new ArrayList<>(job.mentions());
        mentions.add(end);
        return new DraftEntry(job.kind(), mentions);
    }
}
