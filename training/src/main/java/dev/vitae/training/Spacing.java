package dev.vitae.training;

/**
 * The white space within entries and between them, in lines.
 *
 * @param between above an entry
 * @param within between the two parts of a head; 0 where it is of one part
 * @param part the number of the row of the head that begins the second part
 * @param body above what stands below the head
 * @param rows between all rows
 */
record Spacing(double between, double within, int part, double body, double rows) {

    /** Nothing but the space between entries. */
    static Spacing plain(double between) {
        return new Spacing(between, 0, 1, 0, 0);
    }

    /** What stands above row {@code number} of a head of {@code count} rows, but above the first. */
    double above(int number, int count) {
        return number == Math.min(part, count - 1) ? Math.max(within, rows) : rows;
    }

    /** The row of what stands below a head, set apart from what stands above it. */
    Row ofBody(Row row, boolean first) {
        double gap = Math.max(row.gap(), first ? Math.max(body, rows) : rows);
        return gap > row.gap() ? row.withGap(gap) : row;
    }
}
