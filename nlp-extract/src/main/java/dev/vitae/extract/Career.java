package dev.vitae.extract;

import dev.vitae.schema.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * How long someone has worked, by the dates of the jobs in {@link dev.vitae.schema.Resume#work()}. Immutable.
 *
 * <p>Months are counted whole and both ends count: January to March 2020 is three months. Two jobs in the same month
 * count once. A date that names but its year may be any month of it, so that numbers have a least and a most. What lies
 * after {@link #asOf()} doesn't count. Without that day, a job that lasts has no length.
 *
 * @param asOf the day that the resume is of, if that is known
 * @param experience the months in which there was a job, of those in {@link #jobs()}
 * @param jobs the jobs whose length is known, in the order of the resume
 * @param current the JSON pointers of the jobs that last on that day, in the order of the resume
 * @param gaps where more than {@value #LONGEST_BREAK} months lie between one job and the next, whatever the month of dates
 *     that name but their year; in order of time
 * @param uncounted the JSON pointers of the jobs whose length isn't known: without a start, without an end though
 *     nothing says that they last, with an end before the start, or begun after that day
 */
public record Career(
        Optional<AsOf> asOf,
        Months experience,
        List<Job> jobs,
        List<String> current,
        List<Gap> gaps,
        List<String> uncounted) {

    /** Months between two jobs that are no gap yet. */
    public static final int LONGEST_BREAK = 3;

    public Career {
        jobs = List.copyOf(jobs);
        current = List.copyOf(current);
        gaps = List.copyOf(gaps);
        uncounted = List.copyOf(uncounted);
    }

    /**
     * How long a job was.
     *
     * @param pointer its JSON pointer, such as {@code /work/0}
     * @param months how long
     */
    public record Job(String pointer, Months months) {}

    /**
     * Months without a job between two jobs.
     *
     * @param after the JSON pointer of the last job before
     * @param before the JSON pointer of the first job after
     * @param from the first month without
     * @param to the last month without
     * @param months how many
     */
    public record Gap(String after, String before, PartialDate from, PartialDate to, int months) {}
}
