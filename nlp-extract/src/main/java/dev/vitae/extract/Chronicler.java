package dev.vitae.extract;

import dev.vitae.document.SourceDocument;
import dev.vitae.document.Span;
import dev.vitae.schema.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the day that a resume is of, and what follows from it and the dates of the entries. Thread-safe. */
final class Chronicler {

    private final AsOfFinder finder;
    private final DurationRecognizer durations;
    private final DurationChecker checker;
    private final Optional<AsOf> given;

    /** @param given the day that every document is of; empty if each is to be asked */
    Chronicler(Recognizers recognizers, Optional<PartialDate> given) {
        this.finder = new AsOfFinder(recognizers);
        this.durations = recognizers.durations();
        this.checker = new DurationChecker(recognizers.dates(), durations);
        this.given = given.map(date -> new AsOf(date, AsOf.Origin.GIVEN, List.of()));
    }

    Chronicle chronicle(SourceDocument document, List<LabelledLine> lines, Draft draft, AssembledResume assembled) {
        Optional<AsOf> written = finder.written(document, draft, assembled);
        Set<String> lasting = assembled.lasting();
        boolean stated = document.lines().stream().anyMatch(line -> durations.mayHold(line.text()));
        List<DatedEntry> entries = DatedEntry.of(assembled, lasting);
        Optional<AsOf> asOf = given.or(() -> written)
                .or(() -> (stated ? checker.day(document, entries) : Optional.<AsOf>empty())
                        .filter(day -> AsOfFinder.isPlausible(day.date(), assembled.resume())))
                .or(() -> finder.changed(document.metadata(), assembled.resume()));
        return new Chronicle(
                CareerCounter.count(assembled.resume().work(), lasting, asOf),
                stated ? checker.check(document, entries, written) : List.of(),
                told(stated ? lines : List.of(), draft));
    }

    private List<Span> told(List<LabelledLine> lines, Draft draft) {
        Stream<Span> lasting = draft.entries().stream()
                .flatMap(entry -> entry.all(Field.LASTING).stream())
                .flatMap(mention -> mention.spans().stream());
        Stream<Span> lengths = lines.stream()
                .flatMap(line -> durations.lengths(line.line().text(), line.dates()).stream()
                        .map(length -> line.line().span().narrow(length.start(), length.end())));
        return Stream.concat(lasting, lengths).toList();
    }
}
