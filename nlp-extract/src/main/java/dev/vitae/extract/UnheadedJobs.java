package dev.vitae.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the jobs of a document without a heading for them: entries with ranges of dates that stand below the person's name
 * or summary. Thread-safe.
 */
final class UnheadedJobs {

    private static final Set<SectionKind> ABOVE = EnumSet.of(SectionKind.PREAMBLE, SectionKind.SUMMARY);
    private static final Set<LineLabel> OF_THE_PERSON =
            EnumSet.of(LineLabel.NAME, LineLabel.HEADLINE, LineLabel.CONTACT);

    private static final double SURE = 0.8;

    private final Recognizers recognizers;

    UnheadedJobs(Recognizers recognizers) {
        this.recognizers = recognizers;
    }

    /** The sections, with one of jobs where those that stand above all headings begin. */
    List<Section> part(List<Section> sections) {
        if (sections.stream().anyMatch(section -> section.kind() == SectionKind.WORK)) {
            return sections;
        }
        List<Section> parted = new ArrayList<>();
        for (Section section : sections) {
            int from = ABOVE.contains(section.kind()) ? firstJob(section.lines()) : -1;
            if (from < 0) {
                parted.add(section);
                continue;
            }
            int to = from;
            while (to < section.lines().size()
                    && !OF_THE_PERSON.contains(section.lines().get(to).label())) {
                to++;
            }
            add(parted, section.kind(), section.heading(), section.lines().subList(0, from));
            add(parted, SectionKind.WORK, Optional.empty(), section.lines().subList(from, to));
            add(
                    parted,
                    section.kind(),
                    Optional.empty(),
                    section.lines().subList(to, section.lines().size()));
        }
        return parted;
    }

    /**
     * Where jobs go on behind a list that a heading among them began ({@code Technologies} below one of them): the numbers of
     * the lines that begin one there.
     */
    Set<Integer> resumed(List<LabelledLine> lines) {
        Set<Integer> resumed = new HashSet<>();
        boolean jobs = false;
        boolean list = false;
        for (int i = 0; i < lines.size(); i++) {
            LabelledLine line = lines.get(i);
            if (line.label().isHeading()) {
                SectionKind kind = line.label().section();
                list = jobs && kind == SectionKind.SKILLS;
                jobs = kind == SectionKind.WORK || list;
            } else if (list && line.label() == LineLabel.ENTRY && line.probability() >= SURE && isJob(lines, i)) {
                resumed.add(i);
                list = false;
            }
        }
        return resumed;
    }

    private static void add(
            List<Section> sections, SectionKind kind, Optional<LabelledLine> heading, List<LabelledLine> lines) {
        if (heading.isPresent() || !lines.isEmpty()) {
            sections.add(new Section(kind, heading, lines));
        }
    }

    /** The number of the line that the first job begins with; -1 if there is none. */
    private int firstJob(List<LabelledLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).label() == LineLabel.ENTRY && isJob(lines, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a head begins at the line that has a range of dates, and no school or degree. */
    private boolean isJob(List<LabelledLine> lines, int from) {
        boolean dated = false;
        for (int i = from; i < lines.size() && isOfHead(lines.get(i), i == from); i++) {
            List<Word> words = Words.of(lines.get(i).line().text());
            if (recognizers.schools().count(words) + recognizers.degrees().count(words) > 0
                    || !recognizers.schoolNames().find(words).isEmpty()) {
                return false;
            }
            dated |= lines.get(i).dates().stream().anyMatch(DateMention::isRange);
        }
        return dated;
    }

    private static boolean isOfHead(LabelledLine line, boolean first) {
        return switch (line.label()) {
            case ENTRY -> first;
            case HEAD, CONTINUATION -> true;
            default -> false;
        };
    }
}
