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

    List<DraftEntry> of(SectionKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }
}
