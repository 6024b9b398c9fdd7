package dev.vitae.training;

import dev.vitae.training.Layout.Family;
import dev.vitae.training.Layout.Medium;

/** Decides how a layout sets names and contact blocks. Not thread-safe; one for each resume. */
final class TopStyleMaker {

    private final Layout layout;
    private final Choices choices;
    private final boolean side;

    /**
     * @param side whether the layout has a side bar
     */
    TopStyleMaker(Layout layout, Choices choices, boolean side) {
        this.layout = layout;
        this.choices = choices;
        this.side = side;
    }

    private boolean is(Family family) {
        return layout.family() == family;
    }

    Style.ContactForm contact() {
        choices.about("contact");
        boolean network = is(Family.PDF_NETWORK);
        Style.ContactShape shape = side
                ? choices.of(
                        Style.ContactShape.LINES,
                        Style.ContactShape.LINES,
                        Style.ContactShape.LABELLED,
                        Style.ContactShape.LABEL_ABOVE,
                        Style.ContactShape.ICONS)
                : choices.of(Style.ContactShape.values());
        boolean dump = layout.medium() == Medium.DUMP;
        Style.ContactShape inDump =
                choices.of(Style.ContactShape.LABELLED, Style.ContactShape.LABELLED, Style.ContactShape.LABELLED_LINE);
        boolean inSection = network || (side ? choices.chance(70) : choices.chance(14));
        return new Style.ContactForm(
                dump ? inDump : layout.isForm() ? Style.ContactShape.TABLE : shape,
                choices.of(" | ", " | ", " · ", ", ", " • ", " – ", "  ", " / ", " - ", "      ", " // "),
                choices.of(2, 3, 3, 4, 4, 6),
                inSection,
                choices.chance(15),
                choices.chance(4) && layout.medium() != Medium.DUMP && !network,
                choices.of(
                        Style.AccountForm.URL,
                        Style.AccountForm.URL,
                        Style.AccountForm.URL,
                        Style.AccountForm.NAME_LINK,
                        Style.AccountForm.USER_LINK,
                        Style.AccountForm.NAME_AND_USER,
                        Style.AccountForm.NAME_ABOVE_USER,
                        Style.AccountForm.USER_AND_NAME,
                        Style.AccountForm.AT_USER),
                dump ? ": " : choices.of(": ", ": ", ": ", " ", ". ", " : ", " - "),
                choices.chance(60),
                choices.chance(35),
                choices.chance(35));
    }

    Style.Top top() {
        choices.about("top");
        Style.NameForm name = choices.of(
                Style.NameForm.PLAIN,
                Style.NameForm.PLAIN,
                Style.NameForm.PLAIN,
                Style.NameForm.PLAIN,
                Style.NameForm.PLAIN,
                Style.NameForm.PLAIN,
                Style.NameForm.PLAIN,
                Style.NameForm.TWO_LINES,
                Style.NameForm.TWO_LINES,
                Style.NameForm.SURNAME_FIRST,
                Style.NameForm.TITLED);
        boolean network = is(Family.PDF_NETWORK);
        boolean plain = network || layout.medium() == Medium.DUMP;
        boolean beside = choices.between(1, 7) == 1;
        return new Style.Top(
                plain ? Style.NameForm.PLAIN : name,
                choices.chance(8),
                choices.chance(8) && !network,
                choices.chance(7) && !network,
                choices.chance(6) && !network,
                choices.chance(4) && !network,
                choices.chance(layout.family() == Family.PDF_BAND ? 40 : 12)
                        && layout.medium() == Medium.PDF
                        && layout.family() != Family.PDF_CENTRED
                        && !network,
                choices.of(false, false, false, false, false, false, false, true) && !network,
                beside && !plain && name != Style.NameForm.TWO_LINES
                        ? choices.of(", ", ", ", " – ", " - ", " | ", "   ", ": ")
                        : "");
    }
}
