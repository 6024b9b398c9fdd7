package dev.vitae.training;

import dev.vitae.training.HeadPattern.Joint;
import dev.vitae.training.HeadPattern.Slot;
import java.util.List;
import java.util.Map;

/** Heads of many short lines, the title often last and apart. */
final class StackedHeads {

    private static final List<List<Slot>> WORK = List.of(
            List.of(Slot.ORGANISATION, Slot.PLACE, Slot.URL, Slot.DATES, Slot.TITLE),
            List.of(Slot.ORGANISATION, Slot.PLACE, Slot.DATES, Slot.TITLE, Slot.URL),
            List.of(Slot.ORGANISATION, Slot.DATES, Slot.TITLE, Slot.PLACE, Slot.URL),
            List.of(Slot.DATES, Slot.ORGANISATION, Slot.PLACE, Slot.TITLE, Slot.URL),
            List.of(Slot.DATES, Slot.TITLE, Slot.ORGANISATION, Slot.PLACE, Slot.URL),
            List.of(Slot.TITLE, Slot.DATES, Slot.ORGANISATION, Slot.URL, Slot.PLACE),
            List.of(Slot.TITLE, Slot.ORGANISATION, Slot.PLACE, Slot.DATES, Slot.URL),
            List.of(Slot.ORGANISATION, Slot.TITLE, Slot.PLACE, Slot.DATES, Slot.URL));

    private static final List<List<Slot>> EDUCATION = List.of(
            List.of(Slot.ORGANISATION, Slot.DATES, Slot.DEGREE, Slot.AREA, Slot.PLACE, Slot.SCORE),
            List.of(Slot.ORGANISATION, Slot.PLACE, Slot.DEGREE, Slot.AREA, Slot.DATES, Slot.SCORE),
            List.of(Slot.DATES, Slot.ORGANISATION, Slot.DEGREE, Slot.AREA, Slot.SCORE, Slot.PLACE),
            List.of(Slot.DEGREE, Slot.AREA, Slot.DATES, Slot.ORGANISATION, Slot.PLACE, Slot.SCORE),
            List.of(Slot.DEGREE, Slot.AREA, Slot.SCORE, Slot.ORGANISATION, Slot.PLACE, Slot.DATES));

    private StackedHeads() {}

    static HeadPattern work(Choices choices, Map<Slot, Look> looks) {
        return stacked(choices, looks, choices.pick(WORK));
    }

    static HeadPattern education(Choices choices, Map<Slot, Look> looks) {
        return stacked(choices, looks, choices.pick(EDUCATION));
    }

    private static HeadPattern stacked(Choices choices, Map<Slot, Look> looks, List<Slot> order) {
        boolean datesRight = choices.of(false, false, false, true);
        boolean placeJoins = choices.of(true, false);
        boolean areaJoins = choices.of(true, true, true, false);
        boolean scoreJoins = choices.of(true, false, false);
        Joint joint = Joint.of(choices.of(", ", ", ", " | ", " · ", " – ", " - ", "  "));
        HeadBuilder head = new HeadBuilder(looks);
        for (Slot slot : order) {
            boolean joins = switch (slot) {
                case PLACE -> placeJoins;
                case AREA -> areaJoins;
                case SCORE -> scoreJoins;
                default -> false;
            };
            if (head.last() >= 0 && slot == Slot.DATES && datesRight) {
                head.right(0, slot, joint);
            } else if (head.last() >= 0 && joins && !head.isRight(slot)) {
                head.append(head.last(), slot, joint);
            } else {
                head.line(slot);
            }
        }
        head.after(order.contains(Slot.TITLE) ? Slot.TITLE : Slot.DEGREE, Slot.MODE, Joint.brackets("(", ")"));
        if (!datesRight || order.get(0) == Slot.DATES) {
            head.after(Slot.DATES, Slot.LENGTH, Joint.brackets("(", ")"));
        }
        return head.build();
    }
}
