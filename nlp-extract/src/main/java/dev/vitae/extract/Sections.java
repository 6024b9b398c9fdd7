package dev.vitae.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The sections of a document in the making. Not thread-safe. */
final class Sections {

    private static final Set<LineLabel> OF_THE_PERSON =
            EnumSet.of(LineLabel.NAME, LineLabel.HEADLINE, LineLabel.CONTACT);
    private static final Set<LineLabel> OF_ENTRIES =
            EnumSet.of(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.ITEM, LineLabel.GROUP);

    private static final Set<String> SOURCE_LABELS = Set.of("source", "json resume", "last updated");

    private final List<Section> sections = new ArrayList<>();
    private SectionKind kind = SectionKind.PREAMBLE;
    private Optional<LabelledLine> heading = Optional.empty();
    private List<LabelledLine> lines = new ArrayList<>();

    /** The section that a line about the person has broken into, to go back to. */
    private Optional<SectionKind> broken = Optional.empty();

    void add(LabelledLine line) {
        if (line.label().isHeading()) {
            SectionKind next = line.label().section();
            // A heading that wraps is one heading.
            boolean goesOn = heading.isPresent() && lines.isEmpty() && next == kind;
            if (!goesOn) {
                open(next, Optional.of(line));
            }
            broken = Optional.empty();
            return;
        }
        if (isSourceLine(line)) {
            if (kind != SectionKind.SOURCE) {
                open(SectionKind.SOURCE, Optional.empty());
            }
            lines.add(line);
            return;
        }
        boolean person = OF_THE_PERSON.contains(line.label());
        if (person && kind != SectionKind.PREAMBLE && kind != SectionKind.CONTACT) {
            broken = Optional.of(kind);
            open(SectionKind.PREAMBLE, Optional.empty());
        } else if (person && kind == SectionKind.CONTACT && line.label() == LineLabel.NAME) {
            open(SectionKind.PREAMBLE, Optional.empty());
        } else if (broken.isPresent() && OF_ENTRIES.contains(line.label())) {
            open(broken.get(), Optional.empty());
            broken = Optional.empty();
        }
        lines.add(line);
    }

    /** Whether nothing has been read but who it is and what they say of themselves. */
    boolean isBeforeSections() {
        return kind == SectionKind.PREAMBLE || kind == SectionKind.CONTACT || kind == SectionKind.SUMMARY;
    }

    /** The heading of the section that the next line belongs to, if it is no heading. */
    Optional<LabelledLine> heading() {
        return heading;
    }

    /** Adds what looks like a heading but names a group of skills. */
    void addGroup(LabelledLine line) {
        if (kind != SectionKind.SKILLS) {
            open(SectionKind.SKILLS, Optional.empty());
        }
        broken = Optional.empty();
        boolean wraps = !lines.isEmpty()
                && lines.get(lines.size() - 1).label() == LineLabel.GROUP
                && !line.line().separated();
        lines.add(line.as(wraps ? LineLabel.CONTINUATION : LineLabel.GROUP));
    }

    /** Goes on with a kind of section that a heading within it had ended. */
    void resume(SectionKind other) {
        open(other, Optional.empty());
        broken = Optional.empty();
    }

    private void open(SectionKind next, Optional<LabelledLine> line) {
        closeSection();
        kind = next;
        heading = line;
        lines = new ArrayList<>();
    }

    /** The sections of all lines. */
    List<Section> close() {
        closeSection();
        return List.copyOf(sections);
    }

    private static boolean isSourceLine(LabelledLine line) {
        String text = line.line().text();
        int colon = text.indexOf(':');
        return colon > 0
                && SOURCE_LABELS.contains(text.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    }

    private void closeSection() {
        if (heading.isPresent() || !lines.isEmpty()) {
            sections.add(new Section(kind, heading, lines));
        }
    }
}
