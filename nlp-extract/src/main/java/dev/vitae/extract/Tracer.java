package dev.vitae.extract;

import dev.vitae.document.Span;
import dev.vitae.schema.PartialDate;
import dev.vitae.schema.normalize.DayOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Writes values into a resume and their sources into the trace, in one step each. What is less sure than asked for stays
 * out of the resume. One for each resume.
 */
final class Tracer {

    private static final Pattern INDEX = Pattern.compile("/\\d+(?=/|$)");

    private final Normalizers normalizers;
    private final Forms forms;
    private final DayOrder dayOrder;
    private final Certainty certainty;
    private final Map<String, Trace.Source> sources = new LinkedHashMap<>();
    private final List<Trace.Withheld> withheld = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> lasting = new HashSet<>();

    Tracer(Normalizers normalizers, Forms forms, DayOrder dayOrder, Certainty certainty) {
        this.normalizers = normalizers;
        this.forms = forms;
        this.dayOrder = dayOrder;
        this.certainty = certainty;
    }

    Map<String, Trace.Source> sources() {
        return sources;
    }

    List<Trace.Withheld> withheld() {
        return withheld;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The pointers of what the document says to last. */
    Set<String> lasting() {
        return lasting;
    }

    /** Keeps that the document says the entry at {@code pointer} to last: a resume only lacks an end, as others do by mistake. */
    void lasts(String pointer) {
        lasting.add(pointer);
    }

    /** The JSON pointer without the numbers of items: {@code /work/startDate} of {@code /work/2/startDate}. */
    static String property(String pointer) {
        return INDEX.matcher(pointer).replaceAll("");
    }

    /** Puts the mention's words at {@code pointer}. */
    void text(Optional<Mention> mention, String pointer, Consumer<String> setter) {
        mention.ifPresent(value -> put(value, pointer, value.text(), setter));
    }

    /** Puts several mentions' words at {@code pointer} as one text, a line each. */
    void prose(List<Mention> mentions, String pointer, Consumer<String> setter) {
        if (!mentions.isEmpty()) {
            Mention first = mentions.get(0);
            String text = String.join("\n", mentions.stream().map(Mention::text).toList());
            List<Span> spans = mentions.stream()
                    .flatMap(mention -> mention.spans().stream())
                    .toList();
            put(new Mention(first.field(), text, spans, first.stage(), first.probability()), pointer, text, setter);
        }
    }

    /** Puts the mentions' words into the list at {@code pointer}. */
    void texts(List<Mention> mentions, String pointer, Consumer<List<String>> setter) {
        List<String> texts = new ArrayList<>();
        for (Mention mention : mentions) {
            put(mention, pointer + "/" + texts.size(), mention.text(), texts::add);
        }
        setter.accept(texts);
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
                        () -> leaveOut(
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
                        () -> leaveOut(
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
                        () -> leaveOut(
                                Problem.INVALID_VALUE,
                                "an e-mail address is not valid and was left out",
                                pointer,
                                value)));
    }

    /** Puts a value that was made of the mention at {@code pointer}. */
    <T> void put(Mention mention, String pointer, T value, Consumer<T> setter) {
        Trace.Source source = source(mention, property(pointer), forms.of(property(pointer), mention.text()));
        if (!certainty.isEnough(source.confidence())) {
            withheld.add(new Trace.Withheld(property(pointer), Trace.Reason.UNSURE, source));
        } else {
            sources.put(pointer, source);
            setter.accept(value);
        }
    }

    private void leaveOut(String code, String message, String pointer, Mention mention) {
        Trace.Reason reason = code.equals(Problem.UNCLEAR_DATE) ? Trace.Reason.UNCLEAR : Trace.Reason.INVALID;
        withheld.add(new Trace.Withheld(property(pointer), reason, source(mention, property(pointer), Map.of())));
        report(code, message, pointer, mention);
    }

    private void report(String code, String message, String pointer, Mention mention) {
        problems.add(new Problem(code, message, Optional.of(pointer), mention.spans()));
    }

    private Trace.Source source(Mention mention, String property, Map<String, String> normalized) {
        return new Trace.Source(
                mention.text(),
                mention.spans(),
                mention.stage(),
                normalized,
                mention.probability(),
                certainty.confidence(property, mention));
    }
}
