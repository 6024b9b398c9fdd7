package dev.vitae.extract;

import java.util.List;

/**
 * Skills whose groups, or single skills, are set as headings of sections ({@code Databases}, {@code Welding}): what looks
 * like several headings of skills, none of which people call their skills, are groups. Thread-safe.
 */
final class GroupHeadings {

    private static final int FEWEST = 2;

    private final HeadingLexicon headings;

    GroupHeadings(HeadingLexicon headings) {
        this.headings = headings;
    }

    /** The sections of a document of which these are the lines. */
    Sections sections(List<LabelledLine> lines) {
        Sections sections = new Sections();
        boolean groups = lines.stream().filter(this::namesAGroup).count() >= FEWEST;
        for (LabelledLine line : lines) {
            if (groups && namesAGroup(line)) {
                sections.addGroup(line);
            } else {
                sections.add(line);
            }
        }
        return sections;
    }

    private boolean namesAGroup(LabelledLine line) {
        return line.label() == LineLabel.HEADING_SKILLS
                && headings.find(line.line().text()).isEmpty()
                && headings.opening(line.line().text()).isEmpty();
    }
}
