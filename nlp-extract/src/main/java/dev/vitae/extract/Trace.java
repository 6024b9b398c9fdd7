package dev.vitae.extract;

import dev.vitae.document.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the values of a resume come from.
 *
 * @param values for the JSON pointer of each value, its source; in the order of the resume
 * @param unplaced the text that found no place in the resume, in the order of the document
 */
public record Trace(Map<String, Source> values, List<Span> unplaced) {

    public Trace {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        unplaced = List.copyOf(unplaced);
    }

    /**
     * The source of one value.
     *
     * @param text the value as written
     * @param spans the places that it was read from, in the order of reading; never empty
     * @param confidence how sure we are, from 0 to 1
     */
    public record Source(String text, List<Span> spans, double confidence) {

        public Source {
            spans = List.copyOf(spans);
            if (spans.isEmpty() || !(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("no source: " + spans + ", " + confidence);
            }
        }
    }
}
