package dev.vitae.training;

import dev.vitae.training.Layout.Family;
import dev.vitae.training.Layout.Medium;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides how a layout sets entries, what stands below their heads, and lists. Not thread-safe; one for each resume. */
final class BodyStyleMaker {

    private final Layout layout;
    private final Speech speech;
    private final Choices choices;
    private final Dice dice;
    private final double entryGap;

    /**
     * @param entryGap the space that is usual between entries
     */
    BodyStyleMaker(Layout layout, Speech speech, Choices choices, Dice dice, double entryGap) {
        this.entryGap = entryGap;
        this.layout = layout;
        this.speech = speech;
        this.choices = choices;
        this.dice = dice;
    }

    private boolean is(Family family) {
        return layout.family() == family;
    }

    Style.Entries entries() {
        HeadMaker heads = new HeadMaker(layout, speech, choices);
        HeadPattern work = heads.work();
        HeadPattern education = heads.education();
        HeadPattern project = heads.project();
        choices.about("entries");
        Style.Grouping grouping =
                choices.of(Style.Grouping.NONE, Style.Grouping.NONE, Style.Grouping.ONCE, Style.Grouping.WITH_TOTAL);
        return new Style.Entries(
                work,
                education,
                project,
                is(Family.PDF_NETWORK) ? Style.Grouping.WITH_TOTAL : grouping,
                choices.of(Style.UrlForm.values()),
                choices.chance(45),
                choices.chance(5),
                spacing(),
                choices.of(false, false, true) && !layout.isForm());
    }

    private Spacing spacing() {
        choices.about("spacing");
        double between = entryGap;
        double within = choices.within(0.3, 1);
        int part = dice.between(1, 3);
        boolean body = choices.chance(40);
        Spacing parted = new Spacing(Math.max(between, within), within, part, body ? within : 0, 0);
        Spacing plain = Spacing.plain(between);
        Spacing chosen = choices.of(
                plain,
                plain,
                plain,
                plain,
                new Spacing(between, 0, 1, within / 2, 0),
                Spacing.plain(0),
                Spacing.plain(0),
                parted,
                parted,
                parted,
                new Spacing(Math.max(between, within), within, part, within, within));
        return is(Family.PDF_NETWORK) ? plain : chosen;
    }

    Style.Body body() {
        choices.about("body");
        Style.ItemForm items = choices.of(
                Style.ItemForm.MARKED,
                Style.ItemForm.MARKED,
                Style.ItemForm.MARKED,
                Style.ItemForm.MARKED,
                Style.ItemForm.MARKED,
                Style.ItemForm.MARKED,
                Style.ItemForm.PLAIN,
                Style.ItemForm.PLAIN,
                Style.ItemForm.PLAIN,
                Style.ItemForm.GAPPED,
                Style.ItemForm.INDENTED,
                Style.ItemForm.HANGING);
        boolean headed = choices.chance(27);
        boolean summaryHeaded = choices.chance(8);
        String after = choices.of("", "", ":", ":", ":");
        Optional<String> subheading = Optional.of(withoutColon(choices.pick(words("subheading"))) + after);
        Optional<String> summaryHeading = Optional.of(withoutColon(choices.pick(words("summaryheading"))) + after);
        return new Style.Body(
                is(Family.DUMP_FLAT) || (layout.medium() == Medium.DUMP && dice.chance(60))
                        ? Style.ItemForm.MARKED
                        : items,
                choices.chance(is(Family.DUMP_FLAT) ? 30 : 7),
                summaryHeading.filter(words -> summaryHeaded),
                subheading.filter(words -> headed),
                choices.of(
                        Look.BOLD, Look.BOLD, Look.PLAIN, Look.PLAIN, Look.ITALIC, new Look(true, false, true, false)),
                choices.of(
                        Style.KeywordForm.LABELLED,
                        Style.KeywordForm.LABELLED,
                        Style.KeywordForm.BARE,
                        Style.KeywordForm.HEADED,
                        Style.KeywordForm.BULLETED),
                choices.chance(60) ? Optional.of(choices.pick(words("coursesheading"))) : Optional.empty());
    }

    Style.Credentials credentials() {
        choices.about("credentials");
        return new Style.Credentials(
                choices.of(", ", ", ", ", ", ". ", " | ", " – ", " - ", " — ", " · ", "; ", " / ", ": ", " • "),
                choices.chance(18),
                choices.chance(30),
                choices.chance(is(Family.DUMP_FLAT) ? 50 : 35) && !is(Family.PDF_NETWORK),
                choices.chance(40),
                choices.chance(20),
                choices.chance(45),
                choices.chance(20));
    }

    private static String withoutColon(String words) {
        return words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
    }

    private List<String> words(String symbol) {
        return speech.grammar().alternatives(symbol);
    }

    Style.Lists lists() {
        choices.about("lists");
        boolean network = is(Family.PDF_NETWORK);
        List<Style.ListForm> forms = new ArrayList<>(List.of(
                Style.ListForm.ITEMS,
                Style.ListForm.ONE_LINE,
                Style.ListForm.ONE_LINE,
                Style.ListForm.CHIPS,
                Style.ListForm.LINES,
                Style.ListForm.LINES,
                Style.ListForm.COLUMNS));
        if (is(Family.PDF_SIDE_LEFT) || is(Family.PDF_SIDE_RIGHT) || is(Family.DOCX_COLUMNS)) {
            forms.addAll(List.of(Style.ListForm.LINES, Style.ListForm.LINES, Style.ListForm.LINES));
        }
        Style.ListForm skills = choices.pick(forms);
        Style.ListForm languages = choices.pick(forms);
        Style.TongueForm tongues = choices.of(
                Style.TongueForm.ONE,
                Style.TongueForm.ONE,
                Style.TongueForm.ONE,
                Style.TongueForm.TWO_LINES,
                Style.TongueForm.TWO_LINES,
                Style.TongueForm.RIGHT,
                Style.TongueForm.MARGIN,
                Style.TongueForm.FLUENCY_FIRST);
        Style.GroupForm groups = choices.of(
                Style.GroupForm.INLINE,
                Style.GroupForm.INLINE,
                Style.GroupForm.HEADS,
                Style.GroupForm.HEADS,
                Style.GroupForm.MARGIN);
        // A language in the margin of a dump or scrape would be read behind the other.
        boolean flat = layout.medium() == Medium.DUMP || layout.medium() == Medium.MARKDOWN;
        return new Style.Lists(
                network ? Style.ListForm.LINES : unfolded(skills),
                is(Family.DUMP_FLAT) ? Style.GroupForm.INLINE : groups,
                network ? Style.ListForm.LINES : unfolded(languages),
                unfolded(choices.pick(forms)),
                unfolded(choices.of(Style.ListForm.LINES, Style.ListForm.ITEMS)),
                network || flat ? Style.TongueForm.ONE : tongues,
                choices.of(Style.LevelForm.values()),
                choices.between(0, 3),
                choices.of(", ", ", ", ", ", ", ", " | ", " · ", " • ", "; ", " / ", " - ", " ● "),
                dice.chance(8),
                choices.of("  ", "  ", "   ", "    ", "      ", "         "),
                choices.of(2, 3, 4, 5, 99, 99),
                choices.between(1, 9) == 1 && layout.medium() != Medium.DUMP && !network,
                choices.between(1, 4) == 1,
                network ? " (" : choices.of(" (", " (", ": ", " – ", " - ", ", ", " ", " — ", " [", " | ", " / "),
                choices.of(": ", ": ", ": ", " – ", " - ", ":  ", " | "),
                choices.chance(65),
                is(Family.DUMP_FLAT) || choices.chance(20));
    }

    /** In a text on one line, only marks tell one item from the next. */
    private Style.ListForm unfolded(Style.ListForm form) {
        boolean merges = form != Style.ListForm.ITEMS && form != Style.ListForm.ONE_LINE;
        return merges && is(Family.DUMP_FLAT) ? Style.ListForm.ITEMS : form;
    }
}
