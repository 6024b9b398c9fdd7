package dev.vitae.document;

/** How an entry in the main column of a {@link TwoColumnPage} is set. */
enum EntryKind {
    /** Title and dates; employer and place. */
    DATES_AT_THE_RIGHT,
    /** Dates, at the left of all else; title and employer; place. */
    DATES_IN_A_COLUMN,
    /** Title; employer; dates and place. */
    LINE_BY_LINE,
    /** Title and employer; dates and place. */
    TWO_LINES,
    /** Dates over place, at the left of all else; title; employer. */
    DATES_AND_PLACES_IN_A_COLUMN;

    boolean hasDateColumn() {
        return this == DATES_IN_A_COLUMN || this == DATES_AND_PLACES_IN_A_COLUMN;
    }
}
