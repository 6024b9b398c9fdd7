package dev.vitae.training;

/** What a section of a resume is about; the names are those of the extraction's sections. */
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
    /** A section that JSON Resume has no place for. */
    OTHER
}
