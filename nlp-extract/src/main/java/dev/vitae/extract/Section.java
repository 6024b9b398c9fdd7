package dev.vitae.extract;

import dev.vitae.document.Line;
import java.util.List;
import java.util.Optional;

/**
 * A run of lines under one heading.
 *
 * @param kind what it is about
 * @param heading the line that says so; absent for the preamble
 * @param lines what stands under the heading, in reading order
 */
record Section(SectionKind kind, Optional<Line> heading, List<Line> lines) {

    Section {
        lines = List.copyOf(lines);
    }
}
