package dev.vitae.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with placeholders for what was taken out.
 *
 * @param text what is left
 * @param counts how often what was taken out
 */
record RedactedText(String text, Map<Redaction, Integer> counts) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\[(?:"
            + String.join(
                    "|", Arrays.stream(Redaction.values()).map(Redaction::id).toList())
            + ")\\]");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,.'’&_-]{0,3}");

    /** The text after all finders, one after the other: what one put there is nothing to the next. */
    static RedactedText of(String text, Wording wording, List<OccurrenceFinder> finders) {
        RedactedText redacted = new RedactedText(text, Map.of());
        for (OccurrenceFinder finder : finders) {
            redacted = redacted.without(finder.find(redacted.text, wording));
        }
        return redacted;
    }

    /** The text without placeholders; nothing goes on over the place of one. */
    static String plain(String text) {
        return PLACEHOLDER.matcher(text).replaceAll("\n");
    }

    private RedactedText without(List<Occurrence> found) {
        List<Occurrence> kept = joined(text, found.stream().filter(this::isNew).toList());
        if (kept.isEmpty()) {
            return this;
        }
        Map<Redaction, Integer> sums = new EnumMap<>(Redaction.class);
        sums.putAll(counts);
        StringBuilder left = new StringBuilder();
        int end = 0;
        for (Occurrence occurrence : kept) {
            left.append(text.substring(end, occurrence.start()))
                    .append(occurrence.redaction().placeholder());
            end = occurrence.end();
            sums.merge(occurrence.redaction(), 1, Integer::sum);
        }
        return new RedactedText(left.append(text.substring(end)).toString(), sums);
    }

    private boolean isNew(Occurrence occurrence) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            if (placeholder.start() < occurrence.end() && occurrence.start() < placeholder.end()) {
                return false;
            }
        }
        return true;
    }

    /** Without overlaps; what follows each other and is of one kind is one. */
    private static List<Occurrence> joined(String text, List<Occurrence> found) {
        List<Occurrence> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Occurrence::start).thenComparing(Occurrence::redaction));
        List<Occurrence> all = new ArrayList<>();
        for (Occurrence next : sorted) {
            Occurrence last = all.isEmpty() ? next : all.get(all.size() - 1);
            boolean touches = !all.isEmpty()
                    && (next.start() < last.end()
                            || (next.redaction() == last.redaction()
                                    && BETWEEN.matcher(text.substring(last.end(), next.start()))
                                            .matches()));
            if (touches) {
                all.set(
                        all.size() - 1,
                        new Occurrence(last.start(), Math.max(last.end(), next.end()), last.redaction()));
            } else {
                all.add(next);
            }
        }
        return all;
    }
}
