package dev.vitae.extract;

import java.util.List;

/** Cuts a document into sections by the labels of its lines. Thread-safe. */
final class Segmenter {

    private final RunTogether runTogether;
    private final EntryJoiner joiner;

    Segmenter(Recognizers recognizers) {
        this.runTogether = new RunTogether(recognizers);
        this.joiner = new EntryJoiner(recognizers.dates());
    }

    List<Section> segment(List<LabelledLine> lines) {
        Sections sections = new Sections();
        runTogether.cut(lines).forEach(sections::add);
        return sections.close().stream()
                .map(section ->
                        new Section(section.kind(), section.heading(), joiner.join(section.kind(), section.lines())))
                .toList();
    }
}
