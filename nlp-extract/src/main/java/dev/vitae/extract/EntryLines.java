package dev.vitae.extract;

import dev.vitae.document.Line;
import java.util.List;

/**
 * The lines of one entry of a section.
 *
 * @param head the lines that say what it is: title, employer, place, dates
 * @param body the lines that tell about it
 */
record EntryLines(List<DatedLine> head, List<Line> body) {

    EntryLines {
        head = List.copyOf(head);
        body = List.copyOf(body);
    }
}
