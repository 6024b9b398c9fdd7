package dev.vitae.extract;

import dev.vitae.document.Span;
import java.util.List;

/**
 * What was taken out of one value of a resume, without its text.
 *
 * @param pointer the JSON pointer of the value in the resume before
 * @param redaction what it was
 * @param whole whether the value is gone; else placeholders stand in it
 * @param times how often
 * @param spans where in the document the value stands, or those of its lines that have it; empty if that is not known
 */
public record Removal(String pointer, Redaction redaction, boolean whole, int times, List<Span> spans) {

    public Removal {
        spans = List.copyOf(spans);
    }
}
