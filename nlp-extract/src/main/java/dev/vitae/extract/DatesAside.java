package dev.vitae.extract;

import dev.vitae.document.BoundingBox;
import dev.vitae.document.Line;
import dev.vitae.document.PlacedWord;
import dev.vitae.document.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets dates at the end of a line behind what that line goes on with on the next: where a title or school wraps beside a
 * column of dates, reading line by line puts the date in the middle of its name, and the rest of a date that wraps as well
 * behind the wrong one.
 */
final class DatesAside {

    /** The room between a column of dates and what stands beside it, in heights of a line. */
    private static final double MARGIN = 1.5;

    private final DateRecognizer dates;

    DatesAside(DateRecognizer dates) {
        this.dates = dates;
    }

    /** The section's lines, those with such a date in two parts. */
    List<LabelledLine> moved(List<LabelledLine> lines) {
        List<LabelledLine> moved = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            LabelledLine line = lines.get(i);
            Optional<Sides> sides = dated(line);
            List<LabelledLine> left = new ArrayList<>();
            List<LabelledLine> right = new ArrayList<>();
            while (sides.isPresent() && i + 1 < lines.size()) {
                LabelledLine next = lines.get(i + 1);
                Optional<Sides> both = right.isEmpty() ? sides.flatMap(row -> below(row, next)) : Optional.empty();
                if (both.isPresent()) {
                    left.add(next.part(both.get().left(), LineLabel.CONTINUATION, dates));
                    right.add(next.part(both.get().right(), LineLabel.CONTINUATION, dates));
                } else if (goesOn(next) && (!left.isEmpty() || isWrap(sides.get(), next.line()))) {
                    left.add(next);
                } else {
                    break;
                }
                i++;
            }
            if (left.isEmpty()) {
                moved.add(line);
            } else {
                moved.add(line.part(sides.get().left(), line.label(), dates));
                moved.addAll(left);
                moved.add(line.part(sides.get().right(), LineLabel.HEAD, dates));
                moved.addAll(right);
            }
        }
        return moved;
    }

    /** The head with a date behind its last gap, as far as the places of the words are known. */
    private static Optional<Sides> dated(LabelledLine line) {
        boolean head = line.label() == LineLabel.ENTRY || line.label() == LineLabel.HEAD;
        return Sides.of(line.line())
                .filter(sides -> head && line.dates().stream().anyMatch(sides::beginsWith));
    }

    private static boolean goesOn(LabelledLine line) {
        return line.label() == LineLabel.CONTINUATION
                && line.dates().isEmpty()
                && line.line().text().indexOf('\t') < 0;
    }

    /** Whether the line stands below the words before the date for want of room. */
    private static boolean isWrap(Sides row, Line next) {
        Optional<Placement> place =
                next.placement().filter(placed -> !placed.words().isEmpty());
        if (place.isEmpty()) {
            return false;
        }
        Placement below = place.get();
        BoundingBox first = below.words().get(0).box();
        boolean level = Math.abs(below.box().left() - row.from().left()) < first.height();
        return level && row.room() < first.width() + MARGIN * first.height();
    }

    /** The next line, if both sides of the row go on in it. */
    private Optional<Sides> below(Sides row, LabelledLine next) {
        boolean mayGoOn = next.label() == LineLabel.CONTINUATION || next.label() == LineLabel.HEAD;
        return Sides.of(next.line())
                .filter(sides -> mayGoOn && row.isAbove(sides) && goesOn(row.right(), sides.right()));
    }

    /** Whether the second text is the rest of the first, which begins with a date. */
    private boolean goesOn(Line date, Line rest) {
        if (Character.isLowerCase(rest.text().codePointAt(0))) {
            return true;
        }
        String whole = date.text() + " " + rest.text();
        return dates.find(whole).stream()
                .anyMatch(found -> found.start() < date.text().length()
                        && found.end() > date.text().length());
    }

    /**
     * A line with a gap.
     *
     * @param gap where its last gap begins, in its text
     * @param left what stands before
     * @param right what stands behind
     * @param from the box of the first
     * @param to the box of the second
     */
    private record Sides(int gap, Line left, Line right, BoundingBox from, BoundingBox to) {

        static Optional<Sides> of(Line line) {
            int gap = line.text().lastIndexOf('\t');
            if (gap < 0 || line.placement().isEmpty()) {
                return Optional.empty();
            }
            Line left = line.narrow(0, gap).strip();
            Line right = line.narrow(gap, line.text().length()).strip();
            return box(left).flatMap(from -> box(right).map(to -> new Sides(gap, left, right, from, to)));
        }

        private static Optional<BoundingBox> box(Line part) {
            return part.placement().stream()
                    .flatMap(place -> place.words().stream())
                    .filter(word -> word.span().overlaps(part.span()))
                    .map(PlacedWord::box)
                    .reduce(BoundingBox::union);
        }

        boolean beginsWith(DateMention date) {
            String text = right.text();
            int behind = date.start() - gap;
            return behind > 0 && text.codePoints().limit(behind - 1).noneMatch(Character::isLetterOrDigit);
        }

        double room() {
            return to.left() - from.right();
        }

        /** Whether both sides begin where those of the row below do, or the right ones end there. */
        boolean isAbove(Sides below) {
            double same = from.height();
            return Math.abs(from.left() - below.from.left()) < same
                    && (Math.abs(to.left() - below.to.left()) < same || Math.abs(to.right() - below.to.right()) < same);
        }
    }
}
