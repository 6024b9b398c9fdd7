package dev.vitae.training;

/** What some words of a line say. */
public enum Field {
    TITLE,
    ORGANISATION,
    PLACE,
    START,
    END,
    /** A single date. */
    DATE,
    DEGREE,
    AREA,
    SCORE,
    URL,
    EMAIL,
    PHONE,
    ADDRESS,
    /** The person's, or that of a certificate, award, publication, project or reference. */
    NAME,
    /** Who certified, awarded or published. */
    ISSUER,
    LANGUAGE,
    FLUENCY,
    KEYWORD,
    GROUP_NAME
}
