package dev.vitae.extract;

import dev.vitae.document.SourceDocument;
import dev.vitae.document.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes what is to be taken out of the JSON of one resume, and keeps account of it. One for each resume. */
final class ResumeRedaction {

    private final Set<Redaction> redactions;
    private final AddressOccurrences links;
    private final List<OccurrenceFinder> finders;
    private final LeakCheck check;
    private final Trace trace;
    private final SourceDocument document;
    private final List<Removal> removals = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    ResumeRedaction(
            Set<Redaction> redactions,
            AddressOccurrences links,
            List<OccurrenceFinder> finders,
            LeakCheck check,
            ParsedResume parsed) {
        this.redactions = redactions;
        this.links = links;
        this.finders = finders;
        this.check = check;
        this.trace = parsed.trace();
        this.document = parsed.document();
    }

    List<Removal> removals() {
        return removals;
    }

    /** What the check found left. */
    List<Problem> problems() {
        return problems;
    }

    /** The value without what is to be taken out; empty if nothing is left. */
    Optional<Object> redact(Object value, String pointer) {
        String property = Tracer.property(pointer);
        Optional<Redaction> whole = RedactedFields.of(property).filter(redactions::contains);
        if (whole.isPresent()) {
            remove(pointer, whole.get());
            return Optional.empty();
        }
        if (value instanceof Map<?, ?> object) {
            return object(object, pointer);
        }
        if (value instanceof List<?> list) {
            return Optional.of(list(list, pointer));
        }
        if (RedactedFields.isImpersonal(property)) {
            return Optional.of(value);
        }
        return value instanceof String text ? text(text, pointer, property) : scalar(value, pointer);
    }

    private Optional<Object> object(Map<?, ?> object, String pointer) {
        Map<String, Object> kept = new LinkedHashMap<>();
        object.forEach((key, member) -> {
            String name = String.valueOf(key);
            String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            redact(member, at).ifPresent(left -> kept.put(name, left));
        });
        return kept.isEmpty() ? Optional.empty() : Optional.of(kept);
    }

    /** All items stay, so that their numbers do. */
    private List<Object> list(List<?> list, String pointer) {
        List<Object> kept = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Object item = list.get(i);
            Optional<Object> left = redact(item, pointer + "/" + i);
            kept.add(left.orElseGet(() -> emptied(item, pointer)));
        }
        return kept;
    }

    private Object emptied(Object item, String list) {
        String placeholder = removals.isEmpty()
                ? Redaction.NAME.placeholder()
                : removals.get(removals.size() - 1).redaction().placeholder();
        return item instanceof Map<?, ?>
                ? Map.of(RedactedFields.title(Tracer.property(list)), placeholder)
                : placeholder;
    }

    private Optional<Object> text(String text, String pointer, String property) {
        if (RedactedFields.isLink(property)) {
            return links.leadsTo(text)
                    .<Optional<Object>>map(redaction -> {
                        remove(pointer, redaction);
                        return Optional.empty();
                    })
                    .orElse(Optional.of(text));
        }
        RedactedText redacted = RedactedText.of(text, RedactedFields.wording(property), finders);
        redacted.counts()
                .forEach((redaction, times) -> removals.add(new Removal(
                        pointer,
                        redaction,
                        false,
                        times,
                        spans(pointer, redaction, RedactedFields.wording(property)))));
        return check.leak(redacted.text())
                .map(leak -> {
                    report(pointer, leak);
                    return Optional.<Object>of(leak.placeholder());
                })
                .orElse(Optional.of(redacted.text()));
    }

    /** A number or truth value, which only additional properties have. */
    private Optional<Object> scalar(Object value, String pointer) {
        Optional<Redaction> leak = check.leak(String.valueOf(value));
        leak.ifPresent(redaction -> report(pointer, redaction));
        return leak.isPresent() ? Optional.empty() : Optional.of(value);
    }

    private void report(String pointer, Redaction leak) {
        remove(pointer, leak);
        problems.add(new Problem(
                Problem.REDACTION_LEAK,
                "a text still held what was to be taken out (" + leak.id() + ") and was taken out as a whole",
                Optional.of(pointer),
                List.of()));
    }

    /** Notes all values that stand at the pointer or below it. */
    private void remove(String pointer, Redaction redaction) {
        List<Removal> below = trace.values().entrySet().stream()
                .filter(entry ->
                        entry.getKey().equals(pointer) || entry.getKey().startsWith(pointer + "/"))
                .map(entry -> new Removal(
                        entry.getKey(), redaction, true, 1, entry.getValue().spans()))
                .toList();
        removals.addAll(below.isEmpty() ? List.of(new Removal(pointer, redaction, true, 1, List.of())) : below);
    }

    /** The places of the value's lines that have it, or all of its lines. */
    private List<Span> spans(String pointer, Redaction redaction, Wording wording) {
        List<Span> all = Optional.ofNullable(trace.values().get(pointer))
                .map(Trace.Source::spans)
                .orElse(List.of());
        if (all.size() <= 1) {
            return all;
        }
        List<Span> having = all.stream()
                .filter(span -> RedactedText.of(document.text(span), wording, finders)
                        .counts()
                        .containsKey(redaction))
                .toList();
        return having.isEmpty() ? all : having;
    }
}
