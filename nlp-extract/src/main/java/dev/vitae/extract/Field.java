package dev.vitae.extract;

/** What some words of a resume say, whatever the section. Public for training only; not API. */
public enum Field {
    /** The person's, or that of a certificate, award, publication, project or reference. */
    NAME,
    HEADLINE,
    EMAIL,
    PHONE,
    URL,
    PROFILE,
    ADDRESS,
    SUMMARY,
    TITLE,
    ORGANISATION,
    PLACE,
    START,
    END,
    /** That it lasts, in place of an end: {@code Present}. */
    LASTING,
    /** A single date. */
    DATE,
    DEGREE,
    AREA,
    SCORE,
    COURSE,
    HIGHLIGHT,
    /** Who certified, awarded or published. */
    ISSUER,
    LANGUAGE,
    FLUENCY,
    /** The name of a group of {@link #KEYWORD}s. */
    GROUP_NAME,
    KEYWORD,
    /** How well one knows a {@link #KEYWORD} or the group of them. */
    LEVEL,
    CANONICAL,
    LAST_MODIFIED
}
