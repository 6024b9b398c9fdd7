package dev.vitae.extract;

import java.util.List;

/** Cuts a document into sections by the labels of its lines. Thread-safe. */
final class Segmenter {

    private final ListHeadings listHeadings;
    private final RunTogether runTogether;

    Segmenter(Recognizers recognizers) {
        this.listHeadings = new ListHeadings(recognizers.headings());
        this.runTogether = new RunTogether(recognizers);
    }

    List<Section> segment(List<LabelledLine> lines) {
        return listHeadings.sections(runTogether.cut(lines)).close().stream()
                .map(section -> new Section(section.kind(), section.heading(), aligned(section)))
                .toList();
    }

    private static List<LabelledLine> aligned(Section section) {
        return section.kind() == SectionKind.SKILLS
                ? GroupLooks.align(section.lines())
                : EntryJoiner.join(section.kind(), section.lines());
    }
}
