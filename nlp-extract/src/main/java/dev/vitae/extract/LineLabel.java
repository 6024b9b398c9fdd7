package dev.vitae.extract;

/** What a line of a resume is. Public for training only; not API. */
public enum LineLabel {
    NAME,
    HEADLINE,
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
    /** The first line of an entry's head, in reading order. */
    ENTRY,
    /** A further line of an entry's head. */
    HEAD,
    /** The name of a group of skills, or a heading inside an entry ({@code Highlights:}). */
    GROUP,
    /** The first line of a list item. */
    ITEM,
    /** The first line of running text. */
    TEXT,
    /** A line that goes on with the head, item or text before it, which was broken for want of room. */
    CONTINUATION,
    NOISE;

    /** The label of the heading of a section. */
    public static LineLabel headingOf(SectionKind section) {
        return valueOf("HEADING_" + section);
    }

    /** The section that the line is the heading of. */
    SectionKind section() {
        return SectionKind.valueOf(name().substring("HEADING_".length()));
    }

    /** Whether the line is a section's heading. */
    public boolean isHeading() {
        return name().startsWith("HEADING_");
    }
}
