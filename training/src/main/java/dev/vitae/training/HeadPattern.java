package dev.vitae.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * In which order and with what between them the parts of an entry's head stand.
 *
 * @param lines the lines of the head
 */
record HeadPattern(List<HeadLine> lines) {

    /** A part of a head. */
    enum Slot {
        /** A title, degree with area, or name. */
        TITLE,
        ORGANISATION,
        PLACE,
        DATES
    }

    /** A part with how it looks and what stands before and around it. */
    record Piece(Slot slot, Look look, String before, String open, String close) {}

    /** A line of a head: what stands in the margin, on the line, and at its right edge. */
    record HeadLine(List<Piece> margin, List<Piece> main, List<Piece> right) {}

    /** Where the dates go. */
    enum Dates {
        RIGHT,
        RIGHT_BELOW,
        RIGHT_WITH_PLACE,
        OWN_LINE,
        OWN_LINE_FIRST,
        INLINE_END,
        INLINE_START,
        BRACKETS,
        WITH_PLACE_BELOW,
        MARGIN
    }

    /** How the lines break. */
    enum Breaks {
        NONE,
        AFTER_FIRST,
        AFTER_SECOND,
        ALWAYS
    }

    /**
     * A pattern.
     *
     * @param order title, organisation and place in any order
     * @param looks how they look, in that order, and then the dates
     * @param separators what stands between the first and second, between the second and third, and before dates
     */
    static HeadPattern of(
            List<Slot> order,
            Breaks breaks,
            Dates dates,
            List<Look> looks,
            List<String> separators,
            boolean bracketPlace) {
        List<List<Piece>> mains = new ArrayList<>();
        List<List<Piece>> rights = new ArrayList<>();
        List<List<Piece>> margins = new ArrayList<>();
        boolean placeOut = dates == Dates.RIGHT_WITH_PLACE || dates == Dates.WITH_PLACE_BELOW;
        for (int i = 0; i < order.size(); i++) {
            Slot slot = order.get(i);
            if (slot == Slot.PLACE && placeOut) {
                continue;
            }
            boolean starts = mains.isEmpty()
                    || breaks == Breaks.ALWAYS
                    || (breaks == Breaks.AFTER_FIRST && i == 1)
                    || (breaks == Breaks.AFTER_SECOND && i == 2);
            if (starts) {
                mains.add(new ArrayList<>());
                rights.add(new ArrayList<>());
                margins.add(new ArrayList<>());
            }
            boolean brackets = bracketPlace && slot == Slot.PLACE && !starts;
            mains.get(mains.size() - 1)
                    .add(new Piece(
                            slot,
                            looks.get(i),
                            brackets ? " " : separators.get(Math.max(0, i - 1)),
                            brackets ? "(" : "",
                            brackets ? ")" : ""));
        }
        Look dateLook = looks.get(3);
        String before = separators.get(2);
        Piece when = new Piece(Slot.DATES, dateLook, before, "", "");
        Piece where = new Piece(Slot.PLACE, looks.get(order.indexOf(Slot.PLACE)), before, "", "");
        int last = mains.size() - 1;
        switch (dates) {
            case RIGHT -> rights.get(0).add(when);
            case RIGHT_BELOW -> rights.get(Math.min(1, last)).add(when);
            case RIGHT_WITH_PLACE -> {
                rights.get(0).add(when);
                rights.get(Math.min(1, last)).add(where);
            }
            case INLINE_END -> mains.get(last).add(when);
            case INLINE_START -> mains.get(0).add(0, when);
            case BRACKETS -> mains.get(0).add(new Piece(Slot.DATES, dateLook, " ", "(", ")"));
            case MARGIN -> margins.get(0).add(when);
            case OWN_LINE, OWN_LINE_FIRST, WITH_PLACE_BELOW -> {
                int at = dates == Dates.OWN_LINE_FIRST ? 0 : mains.size();
                List<Piece> line = new ArrayList<>(List.of(when));
                if (dates == Dates.WITH_PLACE_BELOW) {
                    line.add(where);
                }
                mains.add(at, line);
                rights.add(at, new ArrayList<>());
                margins.add(at, new ArrayList<>());
            }
        }
        List<HeadLine> lines = new ArrayList<>();
        for (int i = 0; i < mains.size(); i++) {
            lines.add(new HeadLine(List.copyOf(margins.get(i)), List.copyOf(mains.get(i)), List.copyOf(rights.get(i))));
        }
        return new HeadPattern(Collections.unmodifiableList(lines));
    }

    /** The pieces that have words, put together. */
    static List<Run> fill(List<Piece> pieces, Map<Slot, List<Run>> words) {
        List<Run> runs = new ArrayList<>();
        String pending = "";
        for (Piece piece : pieces) {
            List<Run> said = words.getOrDefault(piece.slot(), List.of());
            if (said.isEmpty()) {
                continue;
            }
            String before = runs.isEmpty() ? "" : pending.isEmpty() ? piece.before() : pending;
            pending = piece.slot() == Slot.DATES && runs.isEmpty() ? piece.before() : "";
            if (!before.isEmpty()) {
                runs.add(Run.of(before));
            }
            if (!piece.open().isEmpty()) {
                runs.add(Run.of(piece.open()));
            }
            said.forEach(run -> runs.add(run.in(piece.look())));
            if (!piece.close().isEmpty()) {
                runs.add(Run.of(piece.close()));
            }
        }
        return runs;
    }
}
