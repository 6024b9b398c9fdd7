package dev.vitae.schema.normalize;

/** What a word or phrase is in a score. */
public enum ScoreWord {
    /** A distinction: {@code magna cum laude}. */
    HONOURS,
    /** How good it was, in words: {@code very good}, {@code bestanden}. */
    GRADE,
    /** Leads to a number or a grade: {@code GPA}, {@code Gesamtnote}. */
    LABEL,
    /** Follows a number: {@code points}, {@code valores}. */
    UNIT,
    /** Stands between these: {@code with}, {@code mit}. */
    FILLER
}
