package dev.vitae.extract;

import dev.vitae.document.Span;
import java.util.List;

/**
 * What follows from a resume's dates.
 *
 * @param career how long someone has worked
 * @param problems what does not agree
 * @param told where it stands that something lasts or how long it took, which a resume has no place for
 */
record Chronicle(Career career, List<Problem> problems, List<Span> told) {

    Chronicle {
        problems = List.copyOf(problems);
        told = List.copyOf(told);
    }
}
