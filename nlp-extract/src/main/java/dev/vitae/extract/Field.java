package dev.vitae.extract;

/** What a value of a draft is, whatever the section. */
enum Field {
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
    DATE,
    DEGREE,
    AREA,
    SCORE,
    COURSE,
    HIGHLIGHT,
    KEYWORD,
    FLUENCY,
    CANONICAL,
    LAST_MODIFIED
}
