package dev.vitae.schema.normalize;

/** A distinction with which a degree is awarded. */
public enum Honours {
    /** The classes of British honours degrees. */
    FIRST_CLASS,
    UPPER_SECOND_CLASS,
    LOWER_SECOND_CLASS,
    /** Where it was not said which. */
    SECOND_CLASS,
    THIRD_CLASS,
    /** Latin honours. */
    SUMMA_CUM_LAUDE,
    MAGNA_CUM_LAUDE,
    CUM_LAUDE,
    /** The lode of Italy, beyond the best number there is. */
    LODE,
    /** Of British master's degrees and of many others. */
    DISTINCTION,
    MERIT,
    /** The mentions of France. */
    MENTION_TRES_BIEN,
    MENTION_BIEN,
    MENTION_ASSEZ_BIEN,
    /** Of Spain. */
    MATRICULA_DE_HONOR,
    SOBRESALIENTE,
    NOTABLE
}
