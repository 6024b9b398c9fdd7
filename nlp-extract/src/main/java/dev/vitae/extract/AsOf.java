package dev.vitae.extract;

import dev.vitae.document.Span;
import dev.vitae.schema.PartialDate;
import java.util.List;

/**
 * The day that a resume is of: what it calls "present" is this day. Never the day of the run.
 *
 * @param date as precise as it is known
 * @param origin who says so
 * @param spans where the document says so; empty unless it does
 */
public record AsOf(PartialDate date, Origin origin, List<Span> spans) {

    /** Where the date comes from; an earlier one goes before a later one. */
    public enum Origin {
        /** The caller gave it. */
        GIVEN,
        /** The document's text has it: {@code Last updated: 2024-03-29}. */
        DOCUMENT,
        /** What lasts is said to have taken so long, {@code June 2021 – Present (2 yrs 10 mos)}: the month, give or take one. */
        DURATION,
        /** The file's metadata tell when it was last changed. */
        METADATA
    }

    public AsOf {
        spans = List.copyOf(spans);
        boolean written = origin == Origin.DOCUMENT || origin == Origin.DURATION;
        if (spans.isEmpty() == written) {
            throw new IllegalArgumentException("a date of " + origin + " at " + spans);
        }
    }
}
