package dev.vitae.schema;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random resumes, with every character that Unicode has. */
final class ResumeArbitraries {

    private ResumeArbitraries() {}

    static Arbitrary<Resume> resumes() {
        return Combinators.combine(
                        basics().optional(),
                        works().list().ofMaxSize(3),
                        certificates().list().ofMaxSize(2),
                        skills().list().ofMaxSize(2),
                        additional())
                .as((basics, works, certificates, skills, additional) -> {
                    Resume.Builder resume = Resume.builder();
                    basics.ifPresent(resume::basics);
                    return resume.work(works)
                            .certificates(certificates)
                            .skills(skills)
                            .additional(additional)
                            .build();
                });
    }

    private static Arbitrary<Basics> basics() {
        return Combinators.combine(texts(), texts(), texts(), additional())
                .as((name, summary, city, additional) -> Basics.builder()
                        .name(name)
                        .summary(summary)
                        .location(Location.builder()
                                .city(city)
                                .additional(additional)
                                .build())
                        .profiles(List.of(Profile.builder().url(summary).build()))
                        .build());
    }

    private static Arbitrary<Work> works() {
        return Combinators.combine(texts(), dates().optional(), dates().optional(), filledTexts(), additional())
                .as((name, start, end, highlights, additional) -> {
                    Work.Builder work = Work.builder().name(name);
                    start.ifPresent(work::startDate);
                    end.ifPresent(work::endDate);
                    return work.highlights(highlights).additional(additional).build();
                });
    }

    private static Arbitrary<Certificate> certificates() {
        return Combinators.combine(texts(), dates())
                .as((name, date) -> Certificate.builder().name(name).date(date).build());
    }

    private static Arbitrary<Skill> skills() {
        return Combinators.combine(texts(), filledTexts())
                .as((name, keywords) ->
                        Skill.builder().name(name).keywords(keywords).build());
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(12);
    }

    private static Arbitrary<List<String>> filledTexts() {
        return texts().filter(text -> !text.isBlank()).list().ofMaxSize(3);
    }

    static Arbitrary<PartialDate> dates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1000, 2999);
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 31);
        return Arbitraries.oneOf(
                years.map(PartialDate::of),
                Combinators.combine(years, months).as(PartialDate::of),
                Combinators.combine(years, months, days)
                        .as((year, month, day) -> PartialDate.of(
                                year,
                                month,
                                Math.min(day, YearMonth.of(year, month).lengthOfMonth()))));
    }

    private static Arbitrary<Map<String, Object>> additional() {
        Arbitrary<String> names =
                Arbitraries.strings().ofMinLength(1).ofMaxLength(5).map(name -> "x-" + name);
        return Arbitraries.maps(names, values()).ofMaxSize(2);
    }

    private static Arbitrary<Object> values() {
        return Arbitraries.oneOf(
                texts().asGeneric(),
                Arbitraries.integers().asGeneric(),
                Arbitraries.bigDecimals()
                        .map(BigDecimal::stripTrailingZeros)
                        .filter(n -> n.scale() > 0)
                        .asGeneric(),
                Arbitraries.of(true, false).asGeneric(),
                Arbitraries.<Object>just(Optional.empty()),
                texts().list().ofMaxSize(2).asGeneric());
    }
}
