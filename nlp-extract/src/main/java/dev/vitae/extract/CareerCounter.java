package dev.vitae.extract;

import dev.vitae.schema.PartialDate;
import dev.vitae.schema.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Counts how long someone has worked. Nothing but the jobs' dates and the day of the resume decide. */
final class CareerCounter {

    /** After any date of a resume. */
    private static final int NEVER = MonthRange.of(PartialDate.of(2999)).last();

    private final Optional<AsOf> asOf;
    private final List<Dated> jobs;

    /**
     * A job with the months that its dates may be.
     *
     * @param start empty if that is not known
     * @param end on the day of the resume for one that lasts; empty if that is not known
     * @param lasts whether it lasts on that day
     */
    private record Dated(String pointer, Optional<MonthRange> start, Optional<MonthRange> end, boolean lasts) {

        Optional<Period> period() {
            return start.flatMap(from -> end.flatMap(to -> Period.between(from, to)));
        }
    }

    /** The months that a job may have taken, so that they are no gap. */
    private record Cover(String pointer, MonthRange months) {}

    private CareerCounter(Optional<AsOf> asOf, List<Dated> jobs) {
        this.asOf = asOf;
        this.jobs = jobs;
    }

    /**
     * Counts.
     *
     * @param work the jobs of a resume
     * @param lasting the JSON pointers of those which the document says to last
     */
    static Career count(List<Work> work, Set<String> lasting, Optional<AsOf> asOf) {
        Optional<MonthRange> now = asOf.map(day -> MonthRange.of(day.date()));
        List<Dated> jobs = new ArrayList<>();
        for (int i = 0; i < work.size(); i++) {
            String pointer = "/work/" + i;
            jobs.add(dated(pointer, work.get(i), lasting.contains(pointer), now));
        }
        return new CareerCounter(asOf, jobs).career();
    }

    private static Dated dated(String pointer, Work job, boolean lasting, Optional<MonthRange> now) {
        Optional<MonthRange> start = job.startDate().map(MonthRange::of);
        Optional<MonthRange> end = job.endDate().map(MonthRange::of);
        int today = now.map(MonthRange::last).orElse(NEVER);
        if (start.filter(from -> from.first() > today).isPresent()) {
            return new Dated(pointer, Optional.empty(), Optional.empty(), false);
        }
        if (end.isEmpty()) {
            return new Dated(pointer, start, lasting ? now : Optional.empty(), lasting);
        }
        // An end that is planned counts until the day of the resume.
        Optional<MonthRange> counted =
                end.map(to -> new MonthRange(Math.min(to.first(), today), Math.min(to.last(), today)));
        return new Dated(pointer, start, counted, end.get().first() > today);
    }

    private Career career() {
        List<Career.Job> counted = new ArrayList<>();
        List<Period> periods = new ArrayList<>();
        List<String> uncounted = new ArrayList<>();
        for (Dated job : jobs) {
            Optional<Period> period = job.period();
            period.ifPresentOrElse(
                    time -> {
                        counted.add(new Career.Job(job.pointer(), time.months()));
                        periods.add(time);
                    },
                    () -> uncounted.add(job.pointer()));
        }
        List<String> current =
                jobs.stream().filter(Dated::lasts).map(Dated::pointer).toList();
        return new Career(asOf, experience(periods), counted, current, gaps(), uncounted);
    }

    private static Months experience(List<Period> periods) {
        int most = MonthRange.covered(periods.stream().map(Period::possible).toList());
        int certain = MonthRange.covered(
                periods.stream().flatMap(period -> period.certain().stream()).toList());
        // A job within one year has no month for sure, but one it took.
        int longest = periods.stream()
                .mapToInt(period -> period.months().least())
                .max()
                .orElse(0);
        return new Months(Math.max(certain, longest), most);
    }

    private List<Career.Gap> gaps() {
        List<Cover> covers = covers();
        covers.sort(Comparator.comparingInt((Cover cover) -> cover.months().first())
                .thenComparingInt(cover -> cover.months().last()));
        List<Career.Gap> gaps = new ArrayList<>();
        for (int i = 0, latest = 0; i < covers.size(); i++) {
            Cover before = covers.get(i);
            Cover after = covers.get(latest);
            int from = after.months().last() + 1;
            int to = before.months().first() - 1;
            int months = to - from + 1;
            if (months > Career.LONGEST_BREAK) {
                gaps.add(new Career.Gap(
                        after.pointer(), before.pointer(), MonthRange.date(from), MonthRange.date(to), months));
            }
            if (before.months().last() > after.months().last()) {
                latest = i;
            }
        }
        return gaps;
    }

    /** A job may have taken more than is known of it: nothing is a gap that it may fill. */
    private List<Cover> covers() {
        List<Cover> covers = new ArrayList<>();
        for (Dated job : jobs) {
            cover(job).ifPresent(months -> covers.add(new Cover(job.pointer(), months)));
        }
        return covers;
    }

    private Optional<MonthRange> cover(Dated job) {
        Optional<Period> period = job.period();
        if (period.isPresent()) {
            return period.map(Period::possible);
        }
        if (job.start().isPresent() && job.end().isPresent()) {
            // It ended before it began: one of the dates is wrong, and nobody knows which.
            return Optional.of(
                    new MonthRange(job.end().get().first(), job.start().get().last()));
        }
        if (job.start().isPresent()) {
            MonthRange start = job.start().get();
            return Optional.of(new MonthRange(start.first(), job.lasts() ? NEVER : untilTheNext(start)));
        }
        return job.end().map(end -> new MonthRange(sinceTheLast(end), end.last()));
    }

    /** The month before the next job began. */
    private int untilTheNext(MonthRange start) {
        OptionalInt next = starts().filter(first -> first > start.last()).min();
        return next.isPresent() ? next.getAsInt() - 1 : start.last();
    }

    private IntStream starts() {
        return jobs.stream().flatMap(job -> job.start().stream()).mapToInt(MonthRange::first);
    }

    /** The month after the job before ended. */
    private int sinceTheLast(MonthRange end) {
        OptionalInt last = jobs.stream()
                .flatMap(job -> job.end().stream())
                .mapToInt(MonthRange::last)
                .filter(month -> month < end.first())
                .max();
        return last.isPresent() ? last.getAsInt() + 1 : end.first();
    }
}
