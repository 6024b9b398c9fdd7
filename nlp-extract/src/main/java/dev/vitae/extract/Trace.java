package dev.vitae.extract;

import dev.vitae.document.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where the values of a resume come from, and what of the document is not in it. Immutable. {@link ParsedResume#traceToJson()}
 * writes it.
 *
 * @param values the source of each text and date of the resume by its JSON pointer (RFC 6901), in the order of the resume;
 *     {@code $schema} and {@code meta.vitae}, which the document does not say, have none
 * @param withheld what was found and left out of the resume
 * @param unplaced the text that found no place, in the order of the document; headings, which say where the rest belongs,
 *     are not in it
 * @param unplacedShare how many of the document's letters and digits, headings aside, are unplaced: from 0 to 1
 */
public record Trace(Map<String, Source> values, List<Withheld> withheld, List<Span> unplaced, double unplacedShare) {

    public Trace {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        withheld = List.copyOf(withheld);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * The source of one value.
     *
     * @param text the value as written, before it was normalized
     * @param spans the places that it was read from, in the order of reading; never empty
     * @param stage what decided that it is this value
     * @param forms the value in normalized forms that the resume does not have, each by its name, such as {@code e164}; may
     *     be empty. {@code docs/trace.md} lists them.
     * @param probability how sure the model or rule was, from 0 to 1; too sure by itself
     * @param confidence how likely the value is right, from 0 to 1: the probability as experience corrects it
     */
    public record Source(
            String text,
            List<Span> spans,
            Stage stage,
            Map<String, String> forms,
            double probability,
            double confidence) {

        public Source {
            spans = List.copyOf(spans);
            forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
            if (spans.isEmpty() || !isShare(probability) || !isShare(confidence)) {
                throw new IllegalArgumentException("no source: " + spans + ", " + probability + ", " + confidence);
            }
        }
    }

    private static boolean isShare(double number) {
        return number >= 0 && number <= 1;
    }

    /**
     * A value that was found and left out.
     *
     * @param property what it would have been: its JSON pointer without the numbers of items, such as {@code /work/startDate}
     * @param reason why it was left out
     * @param source where it stands
     */
    public record Withheld(String property, Reason reason, Source source) {}

    /** Why a value is not in the resume. */
    public enum Reason {
        /** The resume would not be valid with it. */
        INVALID,
        /** It could not be understood, as a date of no calendar. */
        UNCLEAR,
        /** It is less sure than was asked for. */
        UNSURE;

        /** The name in a trace. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
