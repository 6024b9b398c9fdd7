package dev.vitae.extract;

import dev.vitae.document.Span;
import dev.vitae.schema.PartialDate;
import dev.vitae.schema.normalize.DayOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes values into a resume and their sources into the trace, in one step each. One for each resume. */
final class Tracer {

    private final Normalizers normalizers;
    private final DayOrder dayOrder;
    private final Map<String, Trace.Source> sources = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Tracer(Normalizers normalizers, DayOrder dayOrder) {
        this.normalizers = normalizers;
        this.dayOrder = dayOrder;
    }

    Map<String, Trace.Source> sources() {
        return sources;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Puts the mention's words at {@code pointer}. */
    void text(Optional<Mention> mention, String pointer, Consumer<String> setter) {
        mention.ifPresent(value -> put(value, pointer, value.text(), setter));
    }

    /** Puts several mentions' words at {@code pointer} as one text, a line each. */
    void prose(List<Mention> mentions, String pointer, Consumer<String> setter) {
        if (!mentions.isEmpty()) {
            String text = String.join("\n", mentions.stream().map(Mention::text).toList());
            List<Span> spans = mentions.stream()
                    .flatMap(mention -> mention.spans().stream())
                    .toList();
            put(
                    new Mention(
                            mentions.get(0).field(),
                            text,
                            spans,
                            mentions.get(0).confidence()),
                    pointer,
                    text,
                    setter);
        }
    }

    /** Puts the mentions' words into the list at {@code pointer}. */
    void texts(List<Mention> mentions, String pointer, Consumer<List<String>> setter) {
        for (int i = 0; i < mentions.size(); i++) {
            source(mentions.get(i), pointer + "/" + i);
        }
        setter.accept(mentions.stream().map(Mention::text).toList());
    }

    /** Puts the mention's date at {@code pointer}, or reports that it is none or that day and month are unclear. */
    void date(Optional<Mention> mention, String pointer, Consumer<PartialDate> setter) {
        mention.filter(this::isAmbiguous)
                .ifPresent(value -> report(
                        Problem.AMBIGUOUS_DATE,
                        "day and month of a date can't be told apart, so only its year was kept; --day-first or"
                                + " --region tells",
                        pointer,
                        value));
        mention.ifPresent(value -> normalizers
                .dates()
                .normalize(value.text(), dayOrder)
                .ifPresentOrElse(
                        date -> put(value, pointer, date, setter),
                        () -> report(
                                Problem.UNCLEAR_DATE,
                                "a date could not be understood and was left out",
                                pointer,
                                value)));
    }

    private boolean isAmbiguous(Mention date) {
        return dayOrder == DayOrder.UNKNOWN
                && normalizers.dates().order(date.text()).equals(Optional.of(DayOrder.UNKNOWN));
    }

    /** Puts the mention's address at {@code pointer}, or reports that it is no valid URI. */
    void url(Optional<Mention> mention, String pointer, Consumer<String> setter) {
        mention.ifPresent(value -> normalizers
                .urls()
                .normalize(value.text())
                .ifPresentOrElse(
                        url -> put(value, pointer, url, setter),
                        () -> report(
                                Problem.INVALID_VALUE,
                                "a web address is no valid URI and was left out",
                                pointer,
                                value)));
    }

    /** Puts the mention's e-mail address at {@code pointer}, or reports that it is none. */
    void email(Optional<Mention> mention, String pointer, Consumer<String> setter) {
        mention.ifPresent(value -> normalizers
                .emails()
                .normalize(value.text())
                .ifPresentOrElse(
                        email -> put(value, pointer, email, setter),
                        () -> report(
                                Problem.INVALID_VALUE,
                                "an e-mail address is not valid and was left out",
                                pointer,
                                value)));
    }

    <T> void put(Mention mention, String pointer, T value, Consumer<T> setter) {
        source(mention, pointer);
        setter.accept(value);
    }

    void source(Mention mention, String pointer) {
        sources.put(pointer, new Trace.Source(mention.text(), mention.spans(), mention.confidence()));
    }

    private void report(String code, String message, String pointer, Mention mention) {
        problems.add(new Problem(code, message, Optional.of(pointer), mention.spans()));
    }
}
