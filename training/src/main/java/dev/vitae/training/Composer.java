package dev.vitae.training;

import dev.vitae.extract.Field;
import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sets a person's resume in a style: which rows, with what on them. Not thread-safe; one for each resume. */
final class Composer {

    private final Persona persona;
    private final Style style;
    private final Speech speech;
    private final Dice dice;
    private final EntryComposer entries;
    private final CredentialComposer credentials;
    private final ListComposer lists;
    private final NameComposer name;
    private int number;

    Composer(Persona persona, Style style, Speech speech, Dice dice) {
        this.persona = persona;
        this.style = style;
        this.speech = speech;
        this.dice = dice;
        EntryHeads heads = new EntryHeads(style);
        this.entries = new EntryComposer(style, speech, dice, heads);
        this.credentials = new CredentialComposer(style, speech, dice, heads);
        this.lists = new ListComposer(style, dice, dice.pick(speech.grammar().alternatives("and")));
        this.name = new NameComposer(persona, style, speech, dice);
    }

    /** The name as the composed resume says it, put in the order in which one speaks. */
    String name() {
        return name.spoken();
    }

    Sheet compose() {
        List<Row> main = new ArrayList<>();
        List<Row> side = new ArrayList<>();
        boolean contactApart = style.contact().inSection() && style.layout().medium() != Layout.Medium.DUMP;
        boolean oneColumn = style.columns().division() == Style.Division.ONE
                || style.columns().division() == Style.Division.HEADINGS_LEFT;
        boolean contactLast = contactApart && oneColumn && style.contact().atEnd();
        List<Row> head = new ArrayList<>(heads());
        List<Row> contact = new ContactComposer(persona, style, speech, dice)
                .rows(contactApart || style.contact().inFooter());
        boolean runsOn = summaryRunsOn();
        if (runsOn) {
            runOn(contact);
        }
        boolean footer = style.contact().inFooter() && !contact.isEmpty();
        if (footer) {
            contact.replaceAll(row -> row.withGap(0));
        } else if (contactApart && !contact.isEmpty()) {
            if (!contactLast) {
                List<Row> into = oneColumn ? main : side;
                into.add(heading(SectionKind.CONTACT, 0));
                into.addAll(contact);
            }
        } else {
            head.addAll(contact);
        }
        for (SectionKind section : style.order().sections()) {
            List<Row> rows = section(section);
            if (rows.isEmpty() || (runsOn && section == SectionKind.SUMMARY)) {
                continue;
            }
            List<Row> into = style.order().side().contains(section) ? side : main;
            boolean dump = style.layout().medium() == Layout.Medium.DUMP;
            if (section == SectionKind.SUMMARY && into == main && !dump && dice.chance(12)) {
                rows.set(0, rows.get(0).withGap(style.type().sectionGap()));
            } else if (section == SectionKind.SKILLS && groupsAsSections()) {
                into.addAll(skillSections());
                continue;
            } else if (section == SectionKind.WORK && mayStandInTwo() && dice.chance(12)) {
                into.addAll(jobsInTwo());
                continue;
            } else {
                if (style.top().umbrella() && into == main && main.isEmpty()) {
                    into.add(umbrella(section));
                }
                into.add(heading(
                        section, (int) rows.stream().map(Row::entry).distinct().count()));
            }
            into.addAll(rows);
        }
        if (contactLast && !footer && !contact.isEmpty()) {
            main.add(heading(SectionKind.CONTACT, 0));
            main.addAll(contact);
        }
        if (style.drawing().signature()) {
            main.addAll(signature());
        }
        if (footer) {
            main.add(contact.get(0).withGap(style.type().sectionGap()));
            main.addAll(contact.subList(1, contact.size()));
        }
        if (style.drawing().scraps()) {
            scatter(main);
        }
        Dress dress = style.layout().family() == Layout.Family.PDF_NETWORK ? new Dress(Map.of()) : style.dress();
        List<Row> dressedHead = dress.dress(head);
        List<Row> dressedMain = dress.dress(main);
        List<Row> dressedSide = dress.dress(side);
        return style.columns().nameInSide()
                ? withNameInSide(dressedHead, dressedMain, dressedSide)
                : new Sheet(dressedHead, dressedMain, dressedSide);
    }

    /** Whether what the person says of himself stands behind the place, on the same line. */
    private boolean summaryRunsOn() {
        boolean dump = style.layout().medium() == Layout.Medium.DUMP;
        return dump
                && persona.contact().place().isPresent()
                && !persona.summary().isEmpty()
                && dice.chance(30);
    }

    private void runOn(List<Row> contact) {
        contact.removeIf(row -> row.main().stream()
                .anyMatch(
                        run -> run.field().filter(field -> field == Field.PLACE).isPresent()));
        contact.add(Row.of(
                SectionKind.PREAMBLE,
                LineLabel.CONTACT,
                List.of(
                        Run.of("Location: "),
                        Run.of(Field.PLACE, persona.contact().place().orElseThrow()),
                        Run.of(" " + String.join(" ", persona.summary())))));
    }

    private Sheet withNameInSide(List<Row> head, List<Row> main, List<Row> side) {
        List<Row> all = new ArrayList<>(head);
        all.addAll(side);
        return new Sheet(List.of(), main, all);
    }

    private List<Row> heads() {
        List<Row> rows = new ArrayList<>();
        Style.Top top = style.top();
        boolean picture = top.pictureText() && dice.chance(70);
        boolean pictureFirst = dice.chance(60);
        if (picture && pictureFirst) {
            rows.add(noise("picturetext"));
        }
        if (top.documentTitle() && dice.chance(80)) {
            rows.add(noise("documenttitle"));
        }
        boolean caps =
                top.headlineLikeName() ? style.type().nameCaps() : style.type().nameCaps() && dice.chance(30);
        List<Row> headline = persona.headline().stream()
                .map(words -> caps ? words.toUpperCase(Locale.ROOT) : words)
                .map(words -> Row.of(SectionKind.PREAMBLE, LineLabel.HEADLINE, List.of(Run.of(Field.HEADLINE, words))))
                .toList();
        if (!top.headlineJoint().isEmpty() && headline.size() == 1) {
            rows.addAll(nameWith(headline.get(0)));
        } else if (top.headlineFirst()) {
            rows.addAll(headline);
            rows.addAll(name.rows());
        } else {
            rows.addAll(name.rows());
            if (picture && !pictureFirst) {
                rows.add(noise("picturetext"));
            }
            rows.addAll(headline);
        }
        if (style.layout().family() == Layout.Family.PDF_NETWORK) {
            persona.contact()
                    .place()
                    .ifPresent(place -> rows.add(
                            Row.of(SectionKind.PREAMBLE, LineLabel.CONTACT, List.of(Run.of(Field.PLACE, place)))));
        }
        return rows;
    }

    /** The name and the headline on one line. */
    private List<Row> nameWith(Row headline) {
        List<Row> rows = new ArrayList<>(name.rows());
        Row last = rows.remove(rows.size() - 1);
        List<Run> runs = new ArrayList<>(last.main());
        runs.add(Run.of(style.top().headlineJoint()));
        runs.addAll(headline.main());
        rows.add(last.withMain(runs));
        return rows;
    }

    private Row noise(String symbol) {
        Voice voice = new Voice(speech.grammar(), dice);
        voice.set("given", persona::given);
        voice.set("family", persona::family);
        return Row.of(SectionKind.PREAMBLE, LineLabel.NOISE, voice.say(symbol));
    }

    private Row heading(SectionKind section, int entries) {
        return heading(section, dice.pick(speech.grammar().alternatives(headingSymbol(section))), entries);
    }

    private Row heading(SectionKind section, String words, int entries) {
        Style.Headings form = style.headings();
        String text = form.caps() ? words.toUpperCase(Locale.ROOT) : words;
        number++;
        String before = form.numberEnd().isEmpty() ? form.before() : number + form.numberEnd();
        String count = form.counted() && entries > 1 ? " (" + entries + ")" : "";
        return Row.of(section, LineLabel.headingOf(section), before + text + count + form.after())
                .withGap(style.type().sectionGap());
    }

    private boolean mayStandInTwo() {
        return style.layout().medium() != Layout.Medium.DUMP && style.layout().family() != Layout.Family.PDF_NETWORK;
    }

    /** The jobs under two headings, as of those of now and before, or of one trade and another. */
    private List<Row> jobsInTwo() {
        List<Persona.Job> jobs = persona.work();
        int cut = dice.between(1, jobs.size());
        while (cut < jobs.size()
                && jobs.get(cut).organisation().equals(jobs.get(cut - 1).organisation())) {
            cut++;
        }
        List<String> headings = dice.some(speech.grammar().alternatives(headingSymbol(SectionKind.WORK)), 2);
        List<Row> rows = new ArrayList<>();
        rows.add(heading(SectionKind.WORK, headings.get(0), cut));
        rows.addAll(entries.jobs(SectionKind.WORK, jobs.subList(0, cut)));
        if (cut < jobs.size()) {
            rows.add(heading(SectionKind.WORK, headings.get(headings.size() - 1), jobs.size() - cut));
            rows.addAll(entries.jobs(SectionKind.WORK, jobs.subList(cut, jobs.size())));
        }
        return rows;
    }

    private boolean groupsAsSections() {
        return style.lists().groupsAsSections()
                && persona.skills().stream().allMatch(group -> group.name().isPresent());
    }

    /** Each group of skills with its name for a heading, in place of a heading over all of them. */
    private List<Row> skillSections() {
        List<Row> rows = new ArrayList<>();
        for (Persona.SkillGroup group : persona.skills()) {
            rows.add(heading(SectionKind.SKILLS, group.name().orElseThrow(), 0));
            rows.addAll(lists.keywords(group));
        }
        return rows;
    }

    private String headingSymbol(SectionKind section) {
        String network = "networkheading." + section;
        boolean export = style.layout().family() == Layout.Family.PDF_NETWORK;
        return export && speech.grammar().has(network) ? network : "heading." + section;
    }

    /** A heading above another heading, which tells nothing. */
    private Row umbrella(SectionKind section) {
        return Row.of(
                        section,
                        LineLabel.HEADING_OTHER,
                        dice.pick(speech.grammar().alternatives("umbrella")))
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
}
