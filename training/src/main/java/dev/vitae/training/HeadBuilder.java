package dev.vitae.training;

import dev.vitae.training.HeadPattern.HeadLine;
import dev.vitae.training.HeadPattern.Joint;
import dev.vitae.training.HeadPattern.Piece;
import dev.vitae.training.HeadPattern.Slot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts a pattern of heads together, piece by piece. Not thread-safe. */
final class HeadBuilder {

    private final List<Line> lines = new ArrayList<>();
    private final Map<Slot, Look> looks;
    private final Map<Slot, String> labels = new EnumMap<>(Slot.class);
    private boolean labelsAside;

    HeadBuilder(Map<Slot, Look> looks) {
        this.looks = looks;
    }

    private static final class Line {
        private final List<Piece> margin = new ArrayList<>();
        private final List<Piece> main = new ArrayList<>();
        private final List<Piece> right = new ArrayList<>();
    }

    /** From now on {@code words} stand before each such piece. */
    HeadBuilder label(Slot slot, String words) {
        labels.put(slot, words);
        return this;
    }

    /** Whether labels stand in the margin. */
    HeadBuilder labelsAside(boolean aside) {
        labelsAside = aside;
        return this;
    }

    private Piece piece(Slot slot, Joint joint) {
        return new Piece(slot, looks.getOrDefault(slot, Look.PLAIN), labels.getOrDefault(slot, ""), joint);
    }

    /** A new line at the end. */
    HeadBuilder line(Slot slot) {
        return line(lines.size(), slot, Joint.NONE);
    }

    /** A new line; the joint is that of what follows it. */
    HeadBuilder line(int at, Slot slot, Joint joint) {
        Line line = new Line();
        line.main.add(piece(slot, joint));
        lines.add(Math.min(at, lines.size()), line);
        return this;
    }

    HeadBuilder append(int line, Slot slot, Joint joint) {
        lines.get(near(line)).main.add(piece(slot, joint));
        return this;
    }

    HeadBuilder prepend(int line, Slot slot, Joint joint) {
        lines.get(near(line)).main.add(0, piece(slot, joint));
        return this;
    }

    /** Behind another piece of the same line. */
    HeadBuilder after(Slot other, Slot slot, Joint joint) {
        List<Piece> main = lines.get(lineOf(other)).main;
        int at = 0;
        while (at < main.size() && main.get(at).slot() != other) {
            at++;
        }
        main.add(Math.min(main.size(), at + 1), piece(slot, joint));
        return this;
    }

    HeadBuilder right(int line, Slot slot, Joint joint) {
        lines.get(near(line)).right.add(piece(slot, joint));
        return this;
    }

    HeadBuilder margin(int line, Slot slot, Joint joint) {
        lines.get(near(line)).margin.add(piece(slot, joint));
        return this;
    }

    private int near(int line) {
        return Math.min(line, lines.size() - 1);
    }

    int last() {
        return lines.size() - 1;
    }

    /** The line on which a piece stands, in whatever cell; the first if on none. */
    int lineOf(Slot slot) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (holds(line.main, slot) || holds(line.right, slot) || holds(line.margin, slot)) {
                return i;
            }
        }
        return 0;
    }

    boolean isRight(Slot slot) {
        return holds(lines.get(lineOf(slot)).right, slot);
    }

    boolean isMargin(Slot slot) {
        return holds(lines.get(lineOf(slot)).margin, slot);
    }

    private static boolean holds(List<Piece> pieces, Slot slot) {
        return pieces.stream().anyMatch(piece -> piece.slot() == slot);
    }

    HeadPattern build() {
        return new HeadPattern(
                lines.stream()
                        .map(line -> new HeadLine(line.margin, line.main, line.right))
                        .toList(),
                labelsAside);
    }
}
