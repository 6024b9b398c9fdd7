package dev.vitae.schema.normalize;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The result of a study or an examination.
 *
 * @param kind what the number is
 * @param value the number, empty where only honours were written
 * @param max the best there is on its scale, if it was written; 100 of a percentage
 * @param honours the distinction that was awarded, if one was written
 */
public record Score(Kind kind, Optional<BigDecimal> value, Optional<BigDecimal> max, Optional<Honours> honours) {

    /** What the number of a score is. */
    public enum Kind {
        /** Points, of so many or on a scale that was not written. */
        POINTS,
        /** A grade point average, on the scale that was written. */
        GPA,
        PERCENTAGE,
        /** A grade of Germany, where 1 is the best and 4 the worst that passes. */
        GERMAN_GRADE,
        /** No number, only a distinction. */
        HONOURS
    }

    public Score {
        if (value.isPresent() == (kind == Kind.HONOURS)) {
            throw new IllegalArgumentException("every kind but honours has a number");
        }
        if (value.isEmpty() && honours.isEmpty()) {
            throw new IllegalArgumentException("neither a number nor honours");
        }
    }
}
