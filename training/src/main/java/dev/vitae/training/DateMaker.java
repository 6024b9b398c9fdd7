package dev.vitae.training;

import dev.vitae.training.DateStyle.Form;
import dev.vitae.training.DateStyle.Open;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides how a layout writes dates. Not thread-safe; one for each resume. */
final class DateMaker {

    private static final List<Form> FORMS = List.of(
            Form.MON_YEAR,
            Form.MON_YEAR,
            Form.MON_YEAR,
            Form.MON_YEAR,
            Form.MONTH_YEAR,
            Form.MONTH_YEAR,
            Form.MONTH_YEAR,
            Form.MON_DOT_YEAR,
            Form.MON_COMMA_YEAR,
            Form.MON_COMMA_YEAR,
            Form.MON_APOSTROPHE,
            Form.MON_DASH,
            Form.MON_SLASH,
            Form.NUMERIC_SLASH,
            Form.NUMERIC_SLASH,
            Form.NUMERIC_SLASH,
            Form.NUMERIC_DOT,
            Form.NUMERIC_DASH,
            Form.SHORT_SLASH,
            Form.ISO,
            Form.ISO,
            Form.YEAR,
            Form.YEAR,
            Form.YEAR,
            Form.YEAR,
            Form.YEAR_MON,
            Form.YEAR_SLASH_MONTH,
            Form.YEAR_DOT_MONTH,
            Form.DAY_DOT,
            Form.DAY_ISO,
            Form.DAY_ISO,
            Form.DAY_WORDS,
            Form.DAY_MON,
            Form.DAY_DASH,
            Form.SEASON,
            Form.QUARTER);

    private final Layout layout;
    private final Speech speech;
    private final Choices choices;

    DateMaker(Layout layout, Speech speech, Choices choices) {
        this.layout = layout;
        this.speech = speech;
        this.choices = choices;
    }

    DateStyle make() {
        choices.about("dates");
        boolean network = layout.family() == Layout.Family.PDF_NETWORK;
        Form form = choices.pick(FORMS);
        boolean mixed = choices.chance(4);
        Form other = choices.of(Form.MON_YEAR, Form.NUMERIC_SLASH, Form.YEAR);
        boolean dashed = form == Form.ISO
                || form == Form.DAY_ISO
                || form == Form.DAY_DASH
                || form == Form.MON_DASH
                || form == Form.NUMERIC_DASH;
        List<String> wide = new ArrayList<>(List.of(" – ", " – ", " - ", " - ", " — ", " → ", " ~ "));
        wide.addAll(words("to"));
        List<String> tight = new ArrayList<>(wide);
        tight.addAll(List.of("–", "–", "-", "-", "—", " -", "- "));
        String between = dashed ? choices.pick(wide) : choices.pick(tight);
        boolean caps = choices.chance(6);
        boolean lengths = choices.chance(13);
        Open open = choices.of(
                Open.PRESENT,
                Open.PRESENT,
                Open.PRESENT,
                Open.PRESENT,
                Open.PRESENT,
                Open.PRESENT,
                Open.PRESENT,
                Open.SINCE,
                Open.NOTHING);
        List<String> around = around();
        DateStyle.Words said = new DateStyle.Words(
                choices.pick(words("present")),
                choices.pick(words("since")),
                before("until", 60),
                before("graduated", 35),
                before("expected", 75),
                speech.grammar().alternatives("season"));
        int unit = choices.between(0, words("duration.year").size() - 1);
        List<String> units = List.of(
                words("duration.year").get(unit),
                words("duration.years").get(unit),
                words("duration.month").get(unit),
                words("duration.months").get(unit));
        return new DateStyle(
                network ? Form.MONTH_YEAR : form,
                mixed && !network ? Optional.of(other) : Optional.empty(),
                caps && !network,
                network ? " - " : between,
                network ? Open.PRESENT : open,
                said,
                lengths || network ? Optional.of(units) : Optional.empty(),
                network ? "" : around.get(0),
                network ? "" : around.get(1),
                speech.locale());
    }

    /** What stands around each span. */
    private List<String> around() {
        boolean signs = layout.medium() != Layout.Medium.PDF && layout.medium() != Layout.Medium.DUMP;
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            all.add(List.of("", ""));
        }
        all.add(List.of("(", ")"));
        all.add(List.of("[", "]"));
        all.add(List.of("| ", ""));
        all.add(signs ? List.of("📅 ", "") : List.of("• ", ""));
        all.add(List.of("", ":"));
        all.add(List.of("– ", ""));
        return choices.pick(all);
    }

    /** A word to stand before a date, if the layout is one of those, {@code percent} of a hundred, that have it. */
    private String before(String symbol, int percent) {
        String word = choices.pick(words(symbol));
        return choices.chance(percent) ? word + " " : "";
    }

    private List<String> words(String symbol) {
        return speech.grammar().alternatives(symbol);
    }
}
