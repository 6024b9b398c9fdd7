package dev.vitae.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In which order and with what between them the parts of an entry's head stand.
 *
 * @param lines the lines of the head
 * @param labelsAside whether the word that tells what a piece is stands in the margin
 */
record HeadPattern(List<HeadLine> lines, boolean labelsAside) {

    HeadPattern {
        lines = List.copyOf(lines);
    }

    /** A part of a head. */
    enum Slot {
        /** A title, or the name of a project. */
        TITLE,
        /** An employer, a school, or the role in a project. */
        ORGANISATION,
        PLACE,
        DATES,
        /** How long, apart from the dates. */
        LENGTH,
        DEGREE,
        AREA,
        SCORE,
        /** How much, or on what terms; says no field. */
        MODE,
        URL
    }

    /** What stands before and around a piece. The brackets are left out where the piece stands first. */
    record Joint(String before, String open, String close) {

        static final Joint NONE = new Joint("", "", "");

        static Joint of(String before) {
            return new Joint(before, "", "");
        }

        static Joint brackets(String open, String close) {
            return new Joint(" ", open, close);
        }
    }

    /**
     * A part with how it looks and what stands before and around it.
     *
     * @param label the word that tells what it is ({@code Employer: }); mostly empty
     */
    record Piece(Slot slot, Look look, String label, Joint joint) {

        static Piece of(Slot slot, Look look, Joint joint) {
            return new Piece(slot, look, "", joint);
        }
    }

    /** A line of a head: what stands in the margin, on the line, and at its right edge. */
    record HeadLine(List<Piece> margin, List<Piece> main, List<Piece> right) {

        HeadLine {
            margin = List.copyOf(margin);
            main = List.copyOf(main);
            right = List.copyOf(right);
        }
    }

    /** What stands between two pieces, if the right one follows the left among those that have words. */
    Optional<Joint> joint(Slot left, Slot right, Set<Slot> said) {
        for (HeadLine line : lines) {
            for (List<Piece> cell : List.of(line.margin(), line.main(), line.right())) {
                List<Piece> pieces = cell.stream()
                        .filter(piece -> said.contains(piece.slot()))
                        .toList();
                for (int i = 1; i < pieces.size(); i++) {
                    if (pieces.get(i - 1).slot() == left && pieces.get(i).slot() == right) {
                        return Optional.of(pieces.get(i).joint());
                    }
                }
            }
        }
        return Optional.empty();
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
            boolean first = runs.isEmpty();
            Joint joint = piece.joint();
            add(first ? "" : pending.isEmpty() ? joint.before() : pending, runs);
            boolean leads = first && piece.slot() == Slot.DATES;
            pending = leads && joint.open().isEmpty() ? joint.before() : "";
            boolean bracketed =
                    said.get(0).text().startsWith("(") || said.get(0).text().startsWith("[");
            boolean bare = first || bracketed;
            add(bare ? "" : joint.open(), runs);
            add(piece.label(), runs);
            said.forEach(run -> runs.add(run.in(piece.look())));
            add(bare ? "" : joint.close(), runs);
        }
        return runs;
    }

    private static void add(String text, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(Run.of(text));
        }
    }
}
