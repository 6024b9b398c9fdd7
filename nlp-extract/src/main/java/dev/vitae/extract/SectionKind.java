package dev.vitae.extract;

/** What a section of a resume is about. Public for training only; not API. */
public enum SectionKind {
    /** What stands before the first heading: name, headline, contact. */
    PREAMBLE,
    CONTACT,
    SUMMARY,
    WORK,
    VOLUNTEER,
    EDUCATION,
    SKILLS,
    LANGUAGES,
    PROJECTS,
    CERTIFICATES,
    AWARDS,
    PUBLICATIONS,
    INTERESTS,
    REFERENCES,
    COURSES,
    /** What a scrape says of itself at its end: its source and its date. */
    SOURCE,
    /** A section with a heading that JSON Resume has no place for. */
    OTHER;

    /** Whether it tells of a career: what was done from when to when, under an employer or a school. */
    boolean isCareer() {
        return this == WORK || this == VOLUNTEER || this == EDUCATION;
    }

    /** Whether its entries are told of in so few words that a list's items are entries themselves. */
    boolean isBrief() {
        return this == CERTIFICATES || this == AWARDS || this == PUBLICATIONS;
    }
}
