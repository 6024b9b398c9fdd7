package dev.vitae.extract;

import java.util.List;

/** Cuts a document into sections by the labels of its lines. Thread-safe. */
final class Segmenter {

    private final GroupHeadings groupHeadings;
    private final RunTogether runTogether;
    private final EntryJoiner joiner;

    Segmenter(Recognizers recognizers) {
        this.groupHeadings = new GroupHeadings(recognizers.headings());
        this.runTogether = new RunTogether(recognizers);
        this.joiner = new EntryJoiner(recognizers.dates());
    }

    List<Section> segment(List<LabelledLine> lines) {
        return groupHeadings.sections(runTogether.cut(lines)).close().stream()
                .map(section ->
                        new Section(section.kind(), section.heading(), joiner.join(section.kind(), section.lines())))
                .toList();
    }
}
