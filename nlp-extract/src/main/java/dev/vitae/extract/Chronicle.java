package dev.vitae.extract;

import java.util.List;

/**
 * What follows from a resume's dates.
 *
 * @param career how long someone has worked
 * @param problems what does not agree
 */
record Chronicle(Career career, List<Problem> problems) {

    Chronicle {
        problems = List.copyOf(problems);
    }
}
