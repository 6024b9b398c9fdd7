package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.vitae.schema.PartialDate;
import dev.vitae.schema.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareerCounterTest {

    private static final Pattern COMMA = Pattern.compile(",");

    /** Jobs as START..END, with {@code now} for one that the document says to last; least and most months. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            both months count           | 2020-01..2020-03                     | 3   | 3
            one month                   | 2020-01..2020-01                     | 1   | 1
            days don't count            | 2020-01-31..2020-02-01               | 2   | 2
            over a year's end           | 2019-12..2020-01                     | 2   | 2
            overlap                     | 2019-01..2019-12,2019-07..2020-06    | 18  | 18
            nested                      | 2015-01..2019-12,2016-03..2016-05    | 60  | 60
            the same twice              | 2015-01..2015-12,2015-01..2015-12    | 12  | 12
            adjacent                    | 2020-01..2020-03,2020-04..2020-06    | 6   | 6
            sharing a month             | 2020-01..2020-03,2020-03..2020-06    | 6   | 6
            apart                       | 2018-01..2018-03,2020-01..2020-02    | 5   | 5
            years only                  | 2018..2020                           | 14  | 36
            neighbouring years          | 2019..2020                           | 2   | 24
            a single year               | 2019..2019                           | 1   | 12
            one year twice              | 2019..2019,2019..2019                | 1   | 12
            a year within known months  | 2019..2019,2019-01..2019-12          | 12  | 12
            a year within which it ends | 2019-05..2019                        | 1   | 8
            a year with a month at last | 2018..2019-05                        | 6   | 17
            years one after another     | 2015..2019,2019..2021                | 52  | 84
            lasting                     | 2023-01..now                         | 15  | 15
            lasting, since a year       | 2022..now                            | 16  | 27
            lasting beside another      | 2023-01..now,2022-01..2023-06        | 27  | 27
            planned end                 | 2024-01..2025-12                     | 3   | 3
            not begun yet               | 2024-06..2025-12                     | 0   | 0
            reversed                    | 2021-05..2019-02                     | 0   | 0
            without an end              | 2019-02..                            | 0   | 0
            without a start             | ..2019-02                            | 0   | 0
            no dates                    | ..                                   | 0   | 0
            """)
    void countsMonthsOfExperience(String what, String jobs, int least, int most) {
        assertThat(career(jobs, "2024-03-15").experience()).as(what).isEqualTo(new Months(least, most));
    }

    @Test
    void aDayOfWhichOnlyTheYearIsKnownLeavesLengthsOpen() {
        assertThat(career("2023-01..now", "2024").experience()).isEqualTo(new Months(13, 24));
    }

    @Test
    void withoutADayAJobThatLastsIsCurrentButHasNoLength() {
        Career career = CareerCounter.count(
                List.of(job("2019-01..2019-12"), job("2020-01..now")), Set.of("/work/1"), Optional.empty());

        assertThat(career.experience()).isEqualTo(new Months(12, 12));
        assertThat(career.current()).containsExactly("/work/1");
        assertThat(career.uncounted()).containsExactly("/work/1");
    }

    @Test
    void tellsTheMonthsOfEachJob() {
        assertThat(career("2023-01..now,2020..2020,2019-01..", "2024-03").jobs())
                .containsExactly(
                        new Career.Job("/work/0", new Months(15, 15)), new Career.Job("/work/1", new Months(1, 12)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2020-01..now,2018-01..2019-12       | /work/0
            2020-01..now,2021-01..now           | /work/0,/work/1
            2020-01..2024-02                    |
            2020-01..2024-03                    |
            2020-01..2024-04                    | /work/0
            2020-01..                           |
            2024-06..now                        |
            """)
    void onlyWhatIsSaidToLastIsCurrent(String jobs, String pointers) {
        List<String> expected = pointers == null ? List.of() : Arrays.asList(COMMA.split(pointers, -1));

        assertThat(career(jobs, "2024-03-15").current()).isEqualTo(expected);
    }

    /** A gap as the job before, the job after, its months and their number. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            four months                 | 2019-01..2019-12,2020-05..2021-01           | 0-1 2020-01..2020-04 4
            three are none yet          | 2019-01..2019-12,2020-04..2021-01           |
            in any order                | 2020-05..2021-01,2019-01..2019-12           | 1-0 2020-01..2020-04 4
            filled by a third           | 2019-01..2019-12,2021-01..now,2019-06..2020-11 |
            behind the longer one       | 2015-01..2019-12,2016-01..2016-06,2020-06..now | 0-2 2020-01..2020-05 5
            years may touch             | 2015..2017,2018..2020                       |
            years that can't touch      | 2015..2016,2018..2020                       | 0-1 2017-01..2017-12 12
            filled by one without end   | 2015-01..2016-12,2017-01..,2019-01..now     |
            not filled by an old one    | 2014-01..,2015-01..2016-12,2019-01..now     | 1-2 2017-01..2018-12 24
            filled by one without start | 2015-01..2016-12,..2018-11,2019-01..now     |
            behind the last             | 2015-01..2016-12                            |
            before one not begun        | 2015-01..2016-12,2024-06..2025-01           |
            """)
    void findsGapsThatAreSure(String what, String jobs, String gap) {
        assertThat(career(jobs, "2024-03-15").gaps().stream().map(CareerCounterTest::written))
                .as(what)
                .isEqualTo(gap == null ? List.of() : List.of(gap));
    }

    @Property
    void experienceIsNoLongerThanTheSpanOfAllJobs(@ForAll @Size(min = 1, max = 8) List<@From("jobs") Work> jobs) {
        Months experience = count(jobs).experience();

        List<MonthRange> dates = new ArrayList<>();
        jobs.forEach(job -> {
            job.startDate().map(MonthRange::of).ifPresent(dates::add);
            job.endDate().map(MonthRange::of).ifPresent(dates::add);
        });
        int first = dates.stream().mapToInt(MonthRange::first).min().orElse(0);
        int last = dates.stream().mapToInt(MonthRange::last).max().orElse(0);
        assertThat(experience.most()).isLessThanOrEqualTo(last - first + 1);
    }

    @Property
    void experienceIsNoLongerThanTheJobsTogetherAndNoShorterThanAny(
            @ForAll @Size(max = 8) List<@From("jobs") Work> jobs) {
        Career career = count(jobs);

        assertThat(career.experience().most())
                .isLessThanOrEqualTo(career.jobs().stream()
                        .mapToInt(job -> job.months().most())
                        .sum());
        assertThat(career.jobs())
                .allMatch(job -> job.months().least() <= career.experience().least()
                        && job.months().most() <= career.experience().most());
    }

    @Property
    void anotherJobNeverLowersTheTotal(
            @ForAll @Size(max = 8) List<@From("jobs") Work> jobs, @ForAll @From("jobs") Work another) {
        List<Work> more = new ArrayList<>(jobs);
        more.add(another);

        Months before = count(jobs).experience();
        Months after = count(more).experience();
        assertThat(after.least()).isGreaterThanOrEqualTo(before.least());
        assertThat(after.most()).isGreaterThanOrEqualTo(before.most());
    }

    @Property
    void theOrderOfJobsDoesNotMatter(@ForAll @Size(max = 8) List<@From("jobs") Work> jobs) {
        List<Work> reversed = new ArrayList<>(jobs);
        Collections.reverse(reversed);

        Career there = count(jobs);
        Career back = count(reversed);
        assertThat(back.experience()).isEqualTo(there.experience());
        assertThat(back.gaps())
                .extracting(Career.Gap::from, Career.Gap::months)
                .containsExactlyElementsOf(there.gaps().stream()
                        .map(gap -> tuple(gap.from(), gap.months()))
                        .toList());
    }

    @Provide
    Arbitrary<Work> jobs() {
        Arbitrary<Optional<PartialDate>> dates = Combinators.combine(
                        Arbitraries.integers().between(2000, 2023),
                        Arbitraries.integers().between(0, 12))
                .as((year, month) -> month == 0 ? PartialDate.of(year) : PartialDate.of(year, month))
                .optional(0.9);
        return Combinators.combine(dates, dates).as(CareerCounterTest::job);
    }

    private static Career count(List<Work> jobs) {
        return CareerCounter.count(jobs, Set.of(), Optional.empty());
    }

    private static Career career(String jobs, String asOf) {
        List<Work> work = new ArrayList<>();
        Set<String> lasting = new HashSet<>();
        for (String job : COMMA.split(jobs, -1)) {
            if (job.endsWith("now")) {
                lasting.add("/work/" + work.size());
            }
            work.add(job(job));
        }
        AsOf day = new AsOf(PartialDate.parse(asOf), AsOf.Origin.GIVEN, List.of());
        return CareerCounter.count(work, lasting, Optional.of(day));
    }

    private static Work job(String dates) {
        int dots = dates.indexOf("..");
        return job(PartialDate.tryParse(dates.substring(0, dots)), PartialDate.tryParse(dates.substring(dots + 2)));
    }

    private static Work job(Optional<PartialDate> start, Optional<PartialDate> end) {
        Work.Builder job = Work.builder().name("Acme");
        start.ifPresent(job::startDate);
        end.ifPresent(job::endDate);
        return job.build();
    }

    private static String written(Career.Gap gap) {
        return gap.after().substring("/work/".length()) + "-" + gap.before().substring("/work/".length()) + " "
                + gap.from() + ".." + gap.to() + " " + gap.months();
    }
}
