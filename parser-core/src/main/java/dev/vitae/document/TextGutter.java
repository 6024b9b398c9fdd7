package dev.vitae.document;

import java.util.List;
import java.util.Optional;

/**
 * Where a column of plain text begins on the right of another, and the rows that have it.
 *
 * @param column the first column of characters of the text on the right
 * @param from the first row
 * @param to the row after the last
 */
record TextGutter(int column, int from, int to) {

    /** How a row stands to a gutter. */
    private enum Kind {
        BLANK,
        /** It leaves the gutter free. */
        CLEAR,
        /** What stands on the left runs over and has pushed the right side on, or has nothing beside it. */
        OVERRUN,
        /** It runs through. */
        THROUGH
    }

    private static final int GAP = 2;
    private static final int WIDEST_OVERRUN = 24;
    /** One of so many rows may run over. */
    private static final int FEW = 5;
    /** Beyond so many rows no column goes; it bounds the work on a hostile text. */
    private static final int LONGEST = 600;

    /** The rows from {@code start} downwards, up to {@code last}, that the column parts. */
    static TextGutter grow(List<String> rows, int start, int last, int column) {
        int to = start;
        int right = start;
        int overruns = 0;
        int i = start;
        int end = Math.min(last, start + LONGEST);
        for (; i < end; i++) {
            Kind kind = kind(rows.get(i), column);
            overruns += kind == Kind.OVERRUN ? 1 : 0;
            if (kind == Kind.THROUGH || overruns > 1 + (i - start) / FEW) {
                break;
            }
            to = kind == Kind.CLEAR ? i + 1 : to;
            right = kind == Kind.CLEAR && rows.get(i).length() > column ? i + 1 : right;
        }
        // What follows on the left alone belongs to the column, unless the page goes on over its full width.
        return new TextGutter(column, start, i == end ? to : right);
    }

    /** The gutter with the rows above it, down to {@code first}, that have text on its right. */
    TextGutter growUp(List<String> rows, int first) {
        int top = from;
        for (int i = from - 1; i >= Math.max(first, from - LONGEST); i--) {
            Kind kind = kind(rows.get(i), column);
            if (kind == Kind.THROUGH || kind == Kind.OVERRUN) {
                break;
            }
            top = kind == Kind.CLEAR && rows.get(i).length() > column ? i : top;
        }
        return new TextGutter(column, top, to);
    }

    /** Where the right side of the row begins, at most its length. */
    int cut(String row) {
        return switch (kind(row, column)) {
            case BLANK, THROUGH -> row.length();
            case CLEAR -> Math.min(column, row.length());
            case OVERRUN -> pushed(row, column).orElse(row.length());
        };
    }

    private static Kind kind(String row, int column) {
        if (row.isBlank()) {
            return Kind.BLANK;
        }
        if (isFree(row, column - GAP, column)) {
            return Kind.CLEAR;
        }
        boolean starts = !isFree(row, 0, column - GAP);
        boolean over = row.length() <= column + WIDEST_OVERRUN / 2
                || pushed(row, column).isPresent();
        return starts && over ? Kind.OVERRUN : Kind.THROUGH;
    }

    /** Where the text after the first wide gap beyond the column begins. */
    private static Optional<Integer> pushed(String row, int column) {
        int blanks = 0;
        for (int i = column - GAP; i < Math.min(row.length(), column + WIDEST_OVERRUN); i++) {
            if (row.charAt(i) == ' ') {
                blanks++;
            } else if (blanks >= GAP) {
                return Optional.of(i);
            } else {
                blanks = 0;
            }
        }
        return Optional.empty();
    }

    private static boolean isFree(String row, int from, int to) {
        for (int i = from; i < Math.min(to, row.length()); i++) {
            if (row.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }
}
