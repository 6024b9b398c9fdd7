package dev.vitae.extract;

import java.util.Optional;

/** What a line of a resume is. Public for training only; not API. */
public enum LineLabel {
    /** The person's name. */
    NAME,
    /** What stands under the name: profession, headline. */
    HEADLINE,
    /** Address, phone, e-mail, accounts, and personal details. */
    CONTACT,
    HEADING_SUMMARY,
    HEADING_CONTACT,
    HEADING_WORK,
    HEADING_VOLUNTEER,
    HEADING_EDUCATION,
    HEADING_SKILLS,
    HEADING_LANGUAGES,
    HEADING_PROJECTS,
    HEADING_CERTIFICATES,
    HEADING_AWARDS,
    HEADING_PUBLICATIONS,
    HEADING_INTERESTS,
    HEADING_REFERENCES,
    HEADING_COURSES,
    HEADING_OTHER,
    /** The first line of the head of an entry: a job, a school, a project. */
    ENTRY,
    /** A further line of an entry's head. */
    HEAD,
    /** The name of a group of skills, or a heading inside of an entry. */
    GROUP,
    /** The first line of an item of a list. */
    ITEM,
    /** The first line of a paragraph. */
    TEXT,
    /** A line that goes on with the item, paragraph or head of the line before. */
    CONTINUATION,
    /** Page numbers, running heads, the furniture of web pages. */
    NOISE;

    private static final String HEADING = "HEADING_";

    /** The section that a heading opens; empty for other lines. */
    Optional<SectionKind> section() {
        return name().startsWith(HEADING)
                ? Optional.of(SectionKind.valueOf(name().substring(HEADING.length())))
                : Optional.empty();
    }
}
