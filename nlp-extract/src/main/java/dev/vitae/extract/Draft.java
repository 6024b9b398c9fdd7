package dev.vitae.extract;

import java.util.List;

/**
 * All that was found in a document, as written, before it becomes a resume.
 *
 * @param entries in reading order
 */
record Draft(List<DraftEntry> entries) {

    Draft {
        entries = List.copyOf(entries);
    }

    /** How sure the values are on average, from 0 to 1: a document that is hard to read makes all of them doubtful. */
    double clarity() {
        return entries.stream()
                .flatMap(entry -> entry.mentions().stream())
                .mapToDouble(Mention::probability)
                .average()
                .orElse(0);
    }

    List<DraftEntry> of(SectionKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }
}
