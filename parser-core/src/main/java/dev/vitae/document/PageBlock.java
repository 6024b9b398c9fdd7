package dev.vitae.document;

import java.util.List;

/**
 * A part of the pages that is read line by line.
 *
 * @param rows what stands in it, sorted by their tops
 * @param column the number of its column among those beside it, from 0
 * @param edge the x that its lines can't pass, where a gutter stands on its right; else infinite
 */
record PageBlock(List<TextRow> rows, int column, double edge) {

    PageBlock {
        rows = List.copyOf(rows);
    }
}
