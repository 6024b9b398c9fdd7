package dev.vitae.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the headings of lists from the names of groups in them. Skills whose groups, or single skills, are set as
 * headings of sections ({@code Databases}, {@code Welding}) are groups: none is what people call their skills; so are those below skills that are set
 * otherwise than all headings that people use. And what
 * heads a list under a summary by a word for skills ({@code Specialties:}) is a heading. Thread-safe.
 */
final class ListHeadings {

    private static final int FEWEST = 2;
    private static final Set<SectionKind> LISTS =
            EnumSet.of(SectionKind.SKILLS, SectionKind.LANGUAGES, SectionKind.INTERESTS);

    /** What heads them is clear; "papers" may be those of a car, and "service" that of the army. */
    private static final Set<SectionKind> CLEAR = EnumSet.of(
            SectionKind.EDUCATION,
            SectionKind.PROJECTS,
            SectionKind.SKILLS,
            SectionKind.LANGUAGES,
            SectionKind.AWARDS,
            SectionKind.CERTIFICATES,
            SectionKind.VOLUNTEER,
            SectionKind.INTERESTS);

    private final HeadingLexicon headings;
    private final Lexicon languages;

    ListHeadings(Recognizers recognizers) {
        this.headings = recognizers.headings();
        this.languages = recognizers.languages();
    }

    /** The lines, headings that people call so with the section that these mean. */
    List<LabelledLine> named(List<LabelledLine> lines) {
        return lines.stream().map(this::asNamed).toList();
    }

    /**
     * The sections of a document.
     *
     * @param named its lines, with what {@link #named} tells of their headings
     * @param resumed the numbers of those with which jobs go on behind a list
     */
    Sections sections(List<LabelledLine> named, Set<Integer> resumed) {
        Sections sections = new Sections();
        boolean groups = named.stream().filter(this::namesAGroup).count() >= FEWEST;
        Set<List<Object>> looks = named.stream()
                .filter(line -> line.label().isHeading() && isKnown(line))
                .map(ListHeadings::look)
                .collect(Collectors.toSet());
        boolean spoken = false;
        for (int i = 0; i < named.size(); i++) {
            boolean heads = isOfSkills(sections) && headsLanguages(named, i);
            LabelledLine line = heads ? named.get(i).as(LineLabel.HEADING_LANGUAGES) : named.get(i);
            boolean skills = spoken && line.label() == LineLabel.GROUP;
            spoken = heads || (spoken && !skills && !line.label().isHeading());
            if (resumed.contains(i)) {
                sections.resume(SectionKind.WORK);
            }
            boolean unlike = isOfList(line)
                    && !looks.contains(look(line))
                    && sections.heading()
                            .filter(heading -> heading.label() == LineLabel.HEADING_SKILLS)
                            .filter(heading -> !look(heading).equals(look(line)))
                            .isPresent();
            if (skills || (groups && namesAGroup(line)) || unlike) {
                sections.addGroup(line);
            } else {
                sections.add(sections.isBeforeSections() ? asHeading(line) : line);
            }
        }
        return sections;
    }

    private static boolean isOfSkills(Sections sections) {
        return sections.heading()
                .filter(heading -> heading.label() == LineLabel.HEADING_SKILLS)
                .isPresent();
    }

    /** Whether what seems to name a group heads languages that one speaks, rather than those of programs. */
    private boolean headsLanguages(List<LabelledLine> lines, int i) {
        LabelledLine line = lines.get(i);
        return line.label() == LineLabel.GROUP
                && i + 1 < lines.size()
                && headings.findWhole(withoutColon(line))
                        .filter(SectionKind.LANGUAGES::equals)
                        .isPresent()
                && languages.prefix(Words.of(lines.get(i + 1).line().text())).isPresent();
    }

    /** A heading that the model knows no section for is one of what people call so. */
    private LabelledLine asNamed(LabelledLine line) {
        return line.label() == LineLabel.HEADING_OTHER
                ? heading(line, headings.findWhole(withoutColon(line)).filter(CLEAR::contains))
                : line;
    }

    private LabelledLine asHeading(LabelledLine line) {
        return line.label() == LineLabel.GROUP
                ? heading(line, headings.find(withoutColon(line)).filter(LISTS::contains))
                : line;
    }

    private static LabelledLine heading(LabelledLine line, Optional<SectionKind> kind) {
        return kind.map(LineLabel::headingOf).map(line::as).orElse(line);
    }

    private static String withoutColon(LabelledLine line) {
        String text = line.line().text().strip();
        return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }

    private boolean namesAGroup(LabelledLine line) {
        return line.label() == LineLabel.HEADING_SKILLS && !isKnown(line);
    }

    private boolean isOfList(LabelledLine line) {
        return line.label().isHeading() && LISTS.contains(line.label().section()) && !isKnown(line);
    }

    private boolean isKnown(LabelledLine line) {
        return headings.find(line.line().text()).isPresent()
                || headings.opening(line.line().text()).isPresent();
    }

    /** How a heading is set: what people call their sections is set alike. */
    private static List<Object> look(LabelledLine line) {
        return List.of(TwoLooks.type(line.line()), line.line().headingLevel());
    }
}
