package dev.vitae.training;

import dev.vitae.training.Dress.Part;
import dev.vitae.training.Dress.PartLook;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Decides how a layout dresses its parts. Not thread-safe; one for each resume. */
final class DressMaker {

    private static final List<Double> SCALES = List.of(0.78, 0.85, 0.92, 1.0, 1.0, 1.0, 1.1, 1.2, 1.35);
    private static final List<Double> LARGER = List.of(1.0, 1.0, 1.08, 1.15, 1.25, 1.4);

    private final Choices choices;

    DressMaker(Choices choices) {
        this.choices = choices;
    }

    Dress make() {
        choices.about("dress");
        Map<Part, PartLook> parts = new EnumMap<>(Part.class);
        add(Part.LIST, 45, SCALES, 25, 1, parts);
        add(Part.GROUP, 45, SCALES, 35, 0.8, parts);
        add(Part.HEAD, 30, LARGER, 20, 0, parts);
        add(Part.SUBHEAD, 35, SCALES, 10, 0.4, parts);
        add(Part.BODY, 20, List.of(0.85, 0.92, 1.0, 1.0, 1.08), 3, 0.3, parts);
        add(Part.CONTACT, 30, List.of(0.85, 0.92, 1.0, 1.15), 20, 0.8, parts);
        if (isOneIn(30)) {
            parts.put(Part.ALL, new PartLook(1, new Look(false, false, false, true), 0));
        }
        return new Dress(parts);
    }

    private boolean isOneIn(int many) {
        return choices.between(1, many) == 1;
    }

    private void add(Part part, int percent, List<Double> scales, int bold, double mostGap, Map<Part, PartLook> parts) {
        boolean dressed = choices.chance(percent);
        double scale = choices.pick(scales);
        boolean heavy = choices.chance(bold);
        boolean italic = choices.chance(6);
        boolean accent = choices.chance(10);
        boolean capitals = isOneIn(40);
        boolean apart = choices.chance(40);
        double gap = choices.within(0, mostGap);
        if (dressed) {
            parts.put(part, new PartLook(scale, new Look(heavy, italic, accent, capitals), apart ? gap : 0));
        }
    }
}
