package dev.vitae.training;

import dev.vitae.extract.Field;
import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets the person's name, with letters behind it or words before it. Not thread-safe; one for each resume. */
final class NameComposer {

    private final Persona persona;
    private final Style style;
    private final Speech speech;
    private final Dice dice;
    private String spoken;

    NameComposer(Persona persona, Style style, Speech speech, Dice dice) {
        this.persona = persona;
        this.style = style;
        this.speech = speech;
        this.dice = dice;
        this.spoken = persona.name();
    }

    /**
     * The name as the rows say it, in the order in which one speaks: letters behind it are part of it, a title of the
     * document is not. Known once the rows are set.
     */
    String spoken() {
        return spoken;
    }

    /** The rows of the name, set anew with each call. */
    List<Row> rows() {
        Style.Top top = style.top();
        String letters = dice.pick(speech.grammar().alternatives("postnominals"));
        boolean lettered = top.postNominals() && dice.chance(80);
        if (lettered && top.name() == Style.NameForm.PLAIN && dice.chance(25)) {
            List<Run> comma = dice.chance(50) ? List.of(Run.of(",")) : List.of();
            spoken = persona.name() + (comma.isEmpty() ? " " : ", ") + letters;
            return List.of(row("", persona.name(), comma), Row.of(SectionKind.PREAMBLE, LineLabel.NAME, letters));
        }
        String tail = lettered ? dice.of(", ", ", ", " ", " – ") + letters : "";
        List<Run> after = lettered ? List.of(Run.of(tail)) : List.of();
        spoken = persona.name() + (top.name() == Style.NameForm.TITLED ? "" : tail);
        return switch (top.name()) {
            case TWO_LINES -> List.of(row("", persona.given(), List.of()), row("", persona.family(), after));
            case SURNAME_FIRST -> List.of(surnameFirst(tail, after));
            case TITLED ->
                List.of(row(dice.pick(speech.grammar().alternatives("nametitle")) + " ", persona.name(), List.of()));
            case PLAIN -> List.of(row("", persona.name(), after));
        };
    }

    private Row surnameFirst(String tail, List<Run> after) {
        String joint = dice.of(", ", " ");
        if (style.type().nameCaps() && joint.isBlank()) {
            // All in capitals and without a comma, nothing tells that the surname stands first.
            spoken = persona.family() + " " + persona.given() + tail;
        }
        return row("", persona.family().toUpperCase(Locale.ROOT) + joint + persona.given(), after);
    }

    private Row row(String before, String name, List<Run> after) {
        List<Run> runs = new ArrayList<>();
        if (!before.isEmpty()) {
            runs.add(Run.of(before));
        }
        runs.add(Run.of(Field.NAME, style.type().nameCaps() ? name.toUpperCase(Locale.ROOT) : name));
        runs.addAll(after);
        return Row.of(SectionKind.PREAMBLE, LineLabel.NAME, runs);
    }
}
