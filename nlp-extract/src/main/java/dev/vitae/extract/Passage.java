package dev.vitae.extract;

import java.util.List;

/**
 * Lines whose words are labelled together: the head of an entry, a contact block, a list.
 *
 * @param section the section they stand in
 * @param list whether each of the lines is an item by itself, rather than a part of one head
 * @param lines the lines, in reading order; at least one
 */
record Passage(SectionKind section, boolean list, List<LabelledLine> lines) {

    Passage {
        lines = List.copyOf(lines);
    }
}
