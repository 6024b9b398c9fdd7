package dev.vitae.extract;

import dev.vitae.document.Span;
import dev.vitae.schema.PartialDate;
import dev.vitae.schema.Resume;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An entry of a resume that has a start, and an end or word that it lasts.
 *
 * @param pointer its JSON pointer
 * @param start when it began
 * @param end when it ended; empty for one that lasts
 * @param spans where both dates stand in the document
 */
record DatedEntry(String pointer, PartialDate start, Optional<PartialDate> end, List<Span> spans) {

    DatedEntry {
        spans = List.copyOf(spans);
    }

    /**
     * The jobs, schools and projects of a resume.
     *
     * @param lasting the pointers of those that the document says to last
     */
    static List<DatedEntry> of(AssembledResume assembled, Set<String> lasting) {
        List<DatedEntry> entries = new ArrayList<>();
        Resume resume = assembled.resume();
        for (int i = 0; i < resume.work().size(); i++) {
            add(
                    entries,
                    "/work/" + i,
                    resume.work().get(i).startDate(),
                    resume.work().get(i).endDate());
        }
        for (int i = 0; i < resume.volunteer().size(); i++) {
            add(
                    entries,
                    "/volunteer/" + i,
                    resume.volunteer().get(i).startDate(),
                    resume.volunteer().get(i).endDate());
        }
        for (int i = 0; i < resume.education().size(); i++) {
            add(
                    entries,
                    "/education/" + i,
                    resume.education().get(i).startDate(),
                    resume.education().get(i).endDate());
        }
        for (int i = 0; i < resume.projects().size(); i++) {
            add(
                    entries,
                    "/projects/" + i,
                    resume.projects().get(i).startDate(),
                    resume.projects().get(i).endDate());
        }
        return entries.stream()
                .filter(entry -> entry.end().isPresent() || lasting.contains(entry.pointer()))
                .map(entry -> entry.at(assembled.sources()))
                .toList();
    }

    private static void add(
            List<DatedEntry> entries, String pointer, Optional<PartialDate> start, Optional<PartialDate> end) {
        start.ifPresent(date -> entries.add(new DatedEntry(pointer, date, end, List.of())));
    }

    private DatedEntry at(Map<String, Trace.Source> sources) {
        List<Span> found = Stream.of("/startDate", "/endDate")
                .flatMap(name -> Optional.ofNullable(sources.get(pointer + name)).stream())
                .flatMap(source -> source.spans().stream())
                .toList();
        return new DatedEntry(pointer, start, end, found);
    }

    /**
     * How long it took or has taken.
     *
     * @param asOf the day until which what lasts is counted
     * @return empty if that can't be counted
     */
    Optional<Months> months(Optional<AsOf> asOf) {
        return end.or(() -> asOf.map(AsOf::date))
                .flatMap(last -> Period.between(MonthRange.of(start), MonthRange.of(last)))
                .map(Period::months);
    }
}
