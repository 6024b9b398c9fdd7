package dev.vitae.training;

import dev.vitae.extract.Field;
import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sets a person's resume in a style: which rows, with what on them. Not thread-safe; one for each resume. */
final class Composer {

    private final Persona persona;
    private final Style style;
    private final Speech speech;
    private final Dice dice;
    private final EntryComposer entries;
    private final CredentialComposer credentials;
    private final ListComposer lists;

    Composer(Persona persona, Style style, Speech speech, Dice dice) {
        this.persona = persona;
        this.style = style;
        this.speech = speech;
        this.dice = dice;
        EntryHeads heads = new EntryHeads(style);
        this.entries = new EntryComposer(style, speech, dice, heads);
        this.credentials = new CredentialComposer(style, speech, dice, heads);
        this.lists = new ListComposer(style, dice);
    }

    Sheet compose() {
        List<Row> main = new ArrayList<>();
        List<Row> side = new ArrayList<>();
        boolean contactApart = style.contact().inSection() && style.layout().medium() != Layout.Medium.DUMP;
        List<Row> head = new ArrayList<>(heads());
        List<Row> contact = new ContactComposer(persona, style, speech, dice).rows(contactApart);
        if (contactApart && !contact.isEmpty()) {
            List<Row> into = style.columns().division() == Style.Division.ONE
                            || style.columns().division() == Style.Division.HEADINGS_LEFT
                    ? main
                    : side;
            into.add(heading(SectionKind.CONTACT));
            into.addAll(contact);
        } else {
            head.addAll(contact);
        }
        for (SectionKind section : style.order().sections()) {
            List<Row> rows = section(section);
            if (rows.isEmpty()) {
                continue;
            }
            List<Row> into = style.order().side().contains(section) ? side : main;
            if (section == SectionKind.SUMMARY && into == main && dice.chance(12)) {
                rows.set(0, rows.get(0).withGap(style.type().sectionGap()));
                rows.replaceAll(row -> row);
            } else {
                into.add(heading(section));
            }
            into.addAll(rows);
        }
        if (style.drawing().signature()) {
            main.addAll(signature());
        }
        if (style.drawing().scraps()) {
            scatter(main);
        }
        return style.columns().nameInSide() ? withNameInSide(head, main, side) : new Sheet(head, main, side);
    }

    private Sheet withNameInSide(List<Row> head, List<Row> main, List<Row> side) {
        List<Row> all = new ArrayList<>(head);
        all.addAll(side);
        return new Sheet(List.of(), main, all);
    }

    private List<Row> heads() {
        List<Row> rows = new ArrayList<>();
        String name = style.type().nameCaps() ? persona.name().toUpperCase(Locale.ROOT) : persona.name();
        Row row = Row.of(SectionKind.PREAMBLE, LineLabel.NAME, List.of(Run.of(Field.NAME, name)));
        rows.add(row);
        persona.headline().ifPresent(headline -> rows.add(Row.of(SectionKind.PREAMBLE, LineLabel.HEADLINE, headline)));
        return rows;
    }

    private Row heading(SectionKind section) {
        String text = dice.pick(speech.grammar().alternatives("heading." + section));
        if (style.headings().caps()) {
            text = text.toUpperCase(Locale.ROOT);
        }
        return Row.of(
                        section,
                        LineLabel.headingOf(section),
                        text + style.headings().after())
                .withGap(style.type().sectionGap());
    }

    private List<Row> section(SectionKind section) {
        return switch (section) {
            case SUMMARY -> summary();
            case WORK -> entries.jobs(SectionKind.WORK, persona.work());
            case VOLUNTEER -> entries.jobs(SectionKind.VOLUNTEER, persona.volunteering());
            case EDUCATION -> entries.studies(persona.education());
            case PROJECTS -> entries.projects(persona.projects());
            case CERTIFICATES -> credentials.credentials(section, persona.certificates());
            case AWARDS -> credentials.credentials(section, persona.awards());
            case PUBLICATIONS -> credentials.credentials(section, persona.publications());
            case REFERENCES -> credentials.references(persona.references());
            case SKILLS -> lists.skills(persona.skills());
            case LANGUAGES -> lists.languages(persona.languages());
            case INTERESTS -> lists.interests(persona.interests());
            case COURSES -> lists.items(section, persona.courses());
            case OTHER -> lists.items(section, persona.other());
            case PREAMBLE, CONTACT, SOURCE -> new ArrayList<>();
        };
    }

    private List<Row> summary() {
        List<Row> rows = new ArrayList<>();
        for (String paragraph : persona.summary()) {
            Row row = Row.of(SectionKind.SUMMARY, LineLabel.TEXT, paragraph);
            rows.add(rows.isEmpty() ? row : row.withGap(style.type().entryGap()));
        }
        return rows;
    }

    private List<Row> signature() {
        List<Row> rows = new ArrayList<>();
        for (String line : dice.some(speech.grammar().alternatives("signature"), dice.between(1, 3))) {
            String said = line.replace("{given}", persona.given())
                    .replace("{family}", persona.family())
                    .replace("{city}", persona.contact().city().name());
            Voice voice = new Voice(speech.grammar(), dice);
            rows.add(Row.of(SectionKind.OTHER, LineLabel.NOISE, voice.fill(said))
                    .withGap(rows.isEmpty() ? style.type().sectionGap() : 0));
        }
        return rows;
    }

    /** Puts furniture between the rows, as scrapes and old letterheads have it. */
    private void scatter(List<Row> rows) {
        for (String scrap : persona.scraps()) {
            int at = dice.between(0, rows.size());
            boolean inHead = at < rows.size()
                    && rows.get(at).label() == LineLabel.HEAD
                    && rows.get(at).gap() == 0;
            SectionKind section =
                    at == 0 ? SectionKind.PREAMBLE : rows.get(at - 1).section();
            if (!inHead) {
                rows.add(at, Row.of(section, LineLabel.NOISE, scrap));
            }
        }
    }

    static Optional<String> some(Dice dice, int percent, String value) {
        return dice.chance(percent) ? Optional.of(value) : Optional.empty();
    }
}
