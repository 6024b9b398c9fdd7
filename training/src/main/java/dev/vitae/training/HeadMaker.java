package dev.vitae.training;

import dev.vitae.training.HeadPattern.Joint;
import dev.vitae.training.HeadPattern.Slot;
import dev.vitae.training.Layout.Family;
import dev.vitae.training.Layout.Medium;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Decides in which patterns a layout sets heads. Not thread-safe; one for each resume. */
final class HeadMaker {

    private static final List<String> SEPARATORS = List.of(
            ", ", ", ", ", ", " | ", " | ", " – ", " — ", " - ", " · ", " • ", " / ", "; ", " // ", "  ", " ~ ");
    private static final List<String> PLACE_SEPARATORS = List.of(
            ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", " | ", " | ", " – ", " — ", " - ", " · ", " • ",
            " / ", "; ", "  ", " ");

    /** From this form on the score stands below all else. */
    private static final int SCORE_LAST = 6;

    private final Layout layout;
    private final Speech speech;
    private final Choices choices;

    HeadMaker(Layout layout, Speech speech, Choices choices) {
        this.layout = layout;
        this.speech = speech;
        this.choices = choices;
    }

    /** Where the place goes. */
    private enum Where {
        WITH_ORGANISATION,
        BRACKETS,
        WITH_TITLE,
        INLINE_END,
        OWN_LINE,
        RIGHT_OF_ORGANISATION,
        RIGHT_BELOW,
        AFTER_DATES,
        BELOW_DATES
    }

    HeadPattern work() {
        choices.about("work");
        if (layout.family() == Family.PDF_NETWORK) {
            return new HeadBuilder(looks())
                    .line(Slot.ORGANISATION)
                    .line(Slot.TITLE)
                    .line(Slot.DATES)
                    .after(Slot.DATES, Slot.LENGTH, Joint.brackets("(", ")"))
                    .line(Slot.PLACE)
                    .build();
        }
        boolean labelled = layout.isForm() || (choices.chance(8) && layout.medium() != Medium.DUMP);
        if (!labelled && stacks()) {
            return StackedHeads.work(choices, looks());
        }
        List<Slot> core = choices.of(
                List.of(Slot.TITLE, Slot.ORGANISATION),
                List.of(Slot.TITLE, Slot.ORGANISATION),
                List.of(Slot.ORGANISATION, Slot.TITLE));
        return labelled
                ? labelled(choices.of(
                        List.of(Slot.DATES, Slot.ORGANISATION, Slot.TITLE, Slot.PLACE),
                        List.of(Slot.ORGANISATION, Slot.TITLE, Slot.DATES, Slot.PLACE),
                        List.of(Slot.TITLE, Slot.ORGANISATION, Slot.PLACE, Slot.DATES),
                        List.of(Slot.DATES, Slot.TITLE, Slot.ORGANISATION, Slot.PLACE)))
                : pattern(core);
    }

    HeadPattern education() {
        choices.about("education");
        if (layout.family() == Family.PDF_NETWORK) {
            return new HeadBuilder(looks())
                    .line(Slot.ORGANISATION)
                    .line(Slot.DEGREE)
                    .after(Slot.DEGREE, Slot.AREA, Joint.of(", "))
                    .after(Slot.AREA, Slot.SCORE, Joint.of(", "))
                    .append(1, Slot.DATES, Joint.brackets("· (", ")"))
                    .build();
        }
        boolean labelled = layout.isForm() || (choices.chance(7) && layout.medium() != Medium.DUMP);
        if (!labelled && stacks()) {
            return StackedHeads.education(choices, looks());
        }
        List<Slot> core = choices.of(
                List.of(Slot.DEGREE, Slot.AREA, Slot.ORGANISATION),
                List.of(Slot.DEGREE, Slot.AREA, Slot.ORGANISATION),
                List.of(Slot.ORGANISATION, Slot.DEGREE, Slot.AREA),
                List.of(Slot.ORGANISATION, Slot.DEGREE, Slot.AREA),
                List.of(Slot.AREA, Slot.DEGREE, Slot.ORGANISATION),
                List.of(Slot.ORGANISATION, Slot.AREA, Slot.DEGREE),
                List.of(Slot.DEGREE, Slot.ORGANISATION, Slot.AREA),
                List.of(Slot.AREA, Slot.ORGANISATION, Slot.DEGREE));
        return labelled
                ? labelled(choices.of(
                        List.of(Slot.DATES, Slot.ORGANISATION, Slot.DEGREE, Slot.AREA, Slot.PLACE, Slot.SCORE),
                        List.of(Slot.DEGREE, Slot.AREA, Slot.ORGANISATION, Slot.DATES, Slot.SCORE, Slot.PLACE),
                        List.of(Slot.ORGANISATION, Slot.PLACE, Slot.DEGREE, Slot.AREA, Slot.SCORE, Slot.DATES)))
                : pattern(core);
    }

    HeadPattern project() {
        choices.about("projects");
        return pattern(choices.of(
                List.of(Slot.TITLE, Slot.ORGANISATION),
                List.of(Slot.TITLE, Slot.ORGANISATION),
                List.of(Slot.ORGANISATION, Slot.TITLE)));
    }

    /** Whether each part has a line of its own; not where dates have a column of theirs. */
    private boolean stacks() {
        boolean margin = layout.family() == Family.PDF_DATES_LEFT || layout.family() == Family.DOCX_TABLE;
        return choices.of(false, false, false, false, false, false, true) && !margin;
    }

    private HeadPattern labelled(List<Slot> order) {
        HeadBuilder head = new HeadBuilder(looks());
        head.labelsAside(layout.isForm());
        String end = choices.of(": ", ": ", " : ", ":  ", " - ");
        boolean all = choices.chance(60) || layout.isForm();
        for (int i = 0; i < order.size(); i++) {
            if (i > 0 || all) {
                String label = choices.pick(speech.grammar()
                        .alternatives("slotlabel." + order.get(i).name()));
                head.label(order.get(i), label + end);
            }
            head.line(order.get(i));
        }
        return head.build();
    }

    private Map<Slot, Look> looks() {
        boolean plain = layout.family() == Family.PDF_NETWORK;
        Look first = choices.of(
                Look.BOLD,
                Look.BOLD,
                Look.PLAIN,
                new Look(true, false, true, false),
                new Look(true, false, false, true));
        Look second = choices.of(
                Look.PLAIN, Look.PLAIN, Look.ITALIC, Look.BOLD, new Look(false, false, true, false), Look.BOLD);
        Look third = choices.of(Look.PLAIN, Look.PLAIN, Look.ITALIC);
        Look dates = choices.of(
                Look.PLAIN, Look.PLAIN, Look.PLAIN, Look.ITALIC, Look.BOLD, new Look(false, false, true, false));
        boolean titleBold = choices.chance(50);
        boolean areaToo = choices.chance(60);
        boolean placeToo = choices.chance(30);
        Map<Slot, Look> looks = new EnumMap<>(Slot.class);
        if (plain) {
            looks.put(Slot.ORGANISATION, Look.BOLD);
            return looks;
        }
        looks.put(Slot.TITLE, titleBold ? first : second);
        looks.put(Slot.DEGREE, titleBold ? first : second);
        looks.put(Slot.AREA, areaToo ? titleBold ? first : second : third);
        looks.put(Slot.ORGANISATION, titleBold ? second : first);
        looks.put(Slot.PLACE, placeToo ? looks.get(Slot.ORGANISATION) : third);
        looks.put(Slot.DATES, dates);
        looks.put(Slot.LENGTH, third);
        looks.put(Slot.SCORE, third);
        return looks;
    }

    /** Which of the core's parts begin a line. */
    private List<Boolean> breaks(int parts) {
        boolean first = choices.chance(55);
        boolean second = choices.chance(parts == 3 ? 45 : 0);
        boolean dump = layout.medium() == Medium.DUMP && choices.chance(70);
        return List.of(first && !dump, second && !dump);
    }

    private HeadPattern pattern(List<Slot> core) {
        Map<Slot, Look> looks = looks();
        List<Boolean> breaks = breaks(core.size());
        List<Joint> joints = new ArrayList<>();
        for (int i = 1; i < core.size(); i++) {
            joints.add(joint(core.get(i - 1), core.get(i)));
        }
        DatePosition when = DatePosition.of(layout, choices);
        Where where = where();
        Joint alike = Joint.of(choices.of(", ", ", ", ", ", " | ", " | ", " – ", " - ", " · ", " / "));
        boolean allAlike = choices.of(true, false, false);
        if (allAlike) {
            joints.replaceAll(joint -> alike);
        }
        Joint datesJoint = Joint.of(
                when == DatePosition.INLINE_START
                        ? choices.of(": ", " ", "  ", " – ", " | ", ", ", " - ")
                        : choices.of(", ", " | ", "  ", " – ", " — ", " - ", " · ", " • ", "; ", " / ", " "));
        Joint ownJoint = Joint.of(choices.pick(PLACE_SEPARATORS));
        Joint placeJoint = allAlike ? alike : ownJoint;
        Joint scoreJoint = choices.of(
                Joint.of(", "),
                Joint.of(" - "),
                Joint.of(" | "),
                Joint.of(" · "),
                Joint.brackets("(", ")"),
                Joint.brackets("[", "]"),
                Joint.of("; "),
                Joint.of(" "));
        HeadBuilder head = new HeadBuilder(looks);
        for (int i = 0; i < core.size(); i++) {
            if (i == 0 || breaks.get(i - 1)) {
                head.line(core.get(i));
            } else {
                head.append(head.last(), core.get(i), joints.get(i - 1));
            }
        }
        modes(core, head);
        int scoreForm = core.size() == 3 ? choices.between(0, 7) : -1;
        score(scoreForm, head, scoreJoint);
        if (where.compareTo(Where.AFTER_DATES) < 0) {
            place(where, head, core, placeJoint);
        }
        dates(when, head, datesJoint);
        if (where.compareTo(Where.AFTER_DATES) >= 0) {
            placeAtDates(where, head, placeJoint);
        }
        length(head);
        if (scoreForm >= SCORE_LAST) {
            head.line(Slot.SCORE);
        }
        head.line(head.lineOf(Slot.ORGANISATION) + 1, Slot.URL, Joint.NONE);
        return head.build();
    }

    private Joint joint(Slot left, Slot right) {
        List<Joint> joints = new ArrayList<>();
        SEPARATORS.forEach(separator -> joints.add(Joint.of(separator)));
        if (left == Slot.TITLE && right == Slot.ORGANISATION) {
            for (int i = 0; i < 2; i++) {
                speech.grammar().alternatives("at").forEach(at -> joints.add(Joint.of(at)));
            }
        } else if (left == Slot.DEGREE && right == Slot.AREA) {
            for (int i = 0; i < 4; i++) {
                speech.grammar().alternatives("degree.in").forEach(in -> joints.add(Joint.of(in)));
            }
            for (int i = 0; i < 6; i++) {
                joints.add(Joint.of(" "));
                joints.add(Joint.of(", "));
            }
            joints.addAll(
                    List.of(Joint.of(" "), Joint.of(": "), Joint.brackets("(", ")"), Joint.of(", "), Joint.of(" – ")));
        } else if (left == Slot.AREA && right == Slot.DEGREE) {
            joints.addAll(List.of(Joint.brackets("(", ")"), Joint.brackets("(", ")"), Joint.of(", "), Joint.of(" - ")));
        } else {
            joints.addAll(List.of(Joint.of(": "), Joint.brackets("(", ")"), Joint.of(", ")));
        }
        boolean school = right == Slot.ORGANISATION && left != Slot.TITLE;
        if (school) {
            // Dumps often have lost what stood between; some people write nothing there.
            for (int i = layout.medium() == Medium.DUMP ? 12 : 2; i > 0; i--) {
                joints.add(Joint.of(" "));
            }
        }
        return choices.pick(joints);
    }

    private void modes(List<Slot> core, HeadBuilder head) {
        Slot owner = choices.of(core.get(0), core.get(0), core.get(core.size() - 1));
        Joint joint =
                choices.of(Joint.brackets("(", ")"), Joint.of(" · "), Joint.of(", "), Joint.of(" - "), Joint.of(" | "));
        boolean ownLine = choices.chance(12);
        if (ownLine) {
            head.line(Slot.MODE);
        } else {
            head.after(owner, Slot.MODE, joint);
        }
    }

    private static void score(int form, HeadBuilder head, Joint joint) {
        switch (form) {
            case 0, 1 -> head.append(Math.max(head.lineOf(Slot.DEGREE), head.lineOf(Slot.AREA)), Slot.SCORE, joint);
            case 2 -> head.append(head.last(), Slot.SCORE, joint);
            case 3 -> head.right(head.last(), Slot.SCORE, joint);
            case 4, 5 -> head.line(Slot.SCORE);
            default -> {
                // None in this entry, or below all else.
            }
        }
    }

    private static void place(Where where, HeadBuilder head, List<Slot> core, Joint joint) {
        Slot other = core.get(0) == Slot.ORGANISATION ? core.get(core.size() - 1) : core.get(0);
        switch (where) {
            case WITH_TITLE -> head.after(other, Slot.PLACE, joint);
            case BRACKETS -> head.after(Slot.ORGANISATION, Slot.PLACE, Joint.brackets("(", ")"));
            case INLINE_END -> head.append(head.lineOf(core.get(core.size() - 1)), Slot.PLACE, joint);
            case OWN_LINE -> head.line(Slot.PLACE);
            case RIGHT_OF_ORGANISATION -> head.right(head.lineOf(Slot.ORGANISATION), Slot.PLACE, joint);
            case RIGHT_BELOW -> head.right(1, Slot.PLACE, joint);
            case WITH_ORGANISATION, AFTER_DATES, BELOW_DATES -> head.after(Slot.ORGANISATION, Slot.PLACE, joint);
        }
    }

    private static void dates(DatePosition when, HeadBuilder head, Joint joint) {
        switch (when) {
            case RIGHT -> head.right(0, Slot.DATES, joint);
            case RIGHT_BELOW -> head.right(1, Slot.DATES, joint);
            case OWN_LINE -> head.line(head.last() + 1, Slot.DATES, joint);
            case OWN_LINE_FIRST -> head.line(0, Slot.DATES, joint);
            case OWN_LINE_BETWEEN -> head.line(1, Slot.DATES, joint);
            case INLINE_END -> head.append(head.last(), Slot.DATES, joint);
            case INLINE_FIRST -> head.append(0, Slot.DATES, joint);
            case INLINE_START -> head.prepend(0, Slot.DATES, joint);
            case BRACKETS -> head.append(0, Slot.DATES, Joint.brackets("(", ")"));
            case MARGIN -> head.margin(0, Slot.DATES, joint);
        }
    }

    private void placeAtDates(Where where, HeadBuilder head, Joint joint) {
        int line = head.lineOf(Slot.DATES);
        if (head.isMargin(Slot.DATES)) {
            // What stands below the dates in the margin needs a line of its own beside it.
            if (head.last() > line && where == Where.BELOW_DATES) {
                head.margin(line + 1, Slot.PLACE, joint);
            } else {
                head.append(head.lineOf(Slot.ORGANISATION), Slot.PLACE, joint);
            }
        } else if (head.isRight(Slot.DATES)) {
            head.right(where == Where.BELOW_DATES ? line + 1 : line, Slot.PLACE, joint);
        } else if (where == Where.BELOW_DATES) {
            head.line(line + 1, Slot.PLACE, joint);
        } else {
            head.after(Slot.DATES, Slot.PLACE, joint);
        }
    }

    private void length(HeadBuilder head) {
        Joint joint = choices.of(
                Joint.brackets("(", ")"),
                Joint.brackets("(", ")"),
                Joint.of(" · "),
                Joint.of(", "),
                Joint.brackets("[", "]"),
                Joint.of(" | "),
                Joint.of(" "));
        int form = choices.between(0, 4);
        if (head.isRight(Slot.DATES)) {
            head.right(head.lineOf(Slot.DATES) + (form == 0 ? 1 : 0), Slot.LENGTH, joint);
        } else if (head.isMargin(Slot.DATES)) {
            head.append(0, Slot.LENGTH, joint);
        } else if (form == 0) {
            head.line(head.lineOf(Slot.DATES) + 1, Slot.LENGTH, joint);
        } else {
            head.after(Slot.DATES, Slot.LENGTH, joint);
        }
    }

    private Where where() {
        return choices.of(
                Where.WITH_ORGANISATION,
                Where.WITH_ORGANISATION,
                Where.WITH_ORGANISATION,
                Where.WITH_ORGANISATION,
                Where.WITH_ORGANISATION,
                Where.WITH_ORGANISATION,
                Where.BRACKETS,
                Where.WITH_TITLE,
                Where.INLINE_END,
                Where.OWN_LINE,
                Where.OWN_LINE,
                Where.RIGHT_OF_ORGANISATION,
                Where.RIGHT_OF_ORGANISATION,
                Where.RIGHT_BELOW,
                Where.AFTER_DATES,
                Where.AFTER_DATES,
                Where.BELOW_DATES,
                Where.BELOW_DATES);
    }
}
