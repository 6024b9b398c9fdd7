package dev.vitae.training;

import dev.vitae.extract.SectionKind;
import dev.vitae.training.Layout.Family;
import dev.vitae.training.Layout.Medium;
import dev.vitae.training.Style.Division;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Decides how one resume is printed in one layout. Not thread-safe. */
final class StyleMaker {

    private static final List<Integer> ACCENTS =
            List.of(0x000000, 0x1F4E79, 0x8B1A1A, 0x2E7D32, 0x555555, 0x00695C, 0x4A148C, 0xBF360C, 0x0D47A1);
    private static final List<Integer> FILLS = List.of(0xEEEEEE, 0xE3F2FD, 0x2C3E50, 0xF5F0E6, 0x37474F, 0xE8F5E9);

    private final Layout layout;
    private final Speech speech;
    private final Choices choices;
    private final Dice dice;
    private final boolean side;

    StyleMaker(Layout layout, Speech speech, Dice dice) {
        this.layout = layout;
        this.speech = speech;
        this.dice = dice;
        this.choices = new Choices(layout.name().hashCode(), dice);
        Family family = layout.family();
        this.side = family == Family.PDF_SIDE_LEFT
                || family == Family.PDF_SIDE_RIGHT
                || family == Family.PDF_NETWORK
                || family == Family.PDF_EQUAL_COLUMNS
                || family == Family.DOCX_COLUMNS
                || family == Family.TEXT_COLUMNS
                || family == Family.HTML_COLUMNS
                || (family == Family.PDF_BAND && layout.number() % 2 == 0);
    }

    Style make() {
        Style.Type type = type();
        Style.Headings headings = headings(type);
        Style.Columns columns = columns();
        BodyStyleMaker body = new BodyStyleMaker(layout, speech, choices, dice, type.entryGap());
        TopStyleMaker top = new TopStyleMaker(layout, choices, side);
        Style.Entries entries = body.entries();
        DateStyle dates = new DateMaker(layout, speech, choices).make();
        return new Style(
                layout,
                type,
                headings,
                columns,
                marks(),
                drawing(),
                entries,
                body.body(),
                body.credentials(),
                body.lists(),
                new DressMaker(choices).make(),
                top.contact(),
                top.top(),
                dates,
                order(),
                plain());
    }

    private boolean is(Family family) {
        return layout.family() == family;
    }

    private Style.Type type() {
        choices.about("type");
        boolean network = is(Family.PDF_NETWORK);
        double size = is(Family.PDF_COMPACT) ? choices.within(8, 9.2) : choices.within(9, 11.6);
        return new Style.Type(
                network
                        ? Style.Face.SANS
                        : choices.of(
                                Style.Face.SANS,
                                Style.Face.SANS,
                                Style.Face.SERIF,
                                Style.Face.SERIF,
                                Style.Face.MONO,
                                Style.Face.EMBEDDED),
                network ? 10.5 : size,
                choices.within(1.12, 1.5),
                is(Family.PDF_COMPACT) ? choices.within(28, 42) : choices.within(36, 76),
                choices.within(size * 1.35, 30),
                is(Family.PDF_CENTRED) || (!side && choices.chance(20) && !layout.isForm()),
                !network && choices.chance(25),
                choices.chance(70),
                choices.chance(50),
                choices.pick(ACCENTS),
                choices.within(0.6, 1.4),
                choices.within(0.15, 0.9),
                choices.of(1.0, 1.0, 1.0, 1.0, 1.08, 1.15, 1.25));
    }

    private Style.Headings headings(Style.Type type) {
        choices.about("headings");
        boolean numbered = choices.chance(5) && !is(Family.PDF_NETWORK);
        List<String> signs = is(Family.PDF_NETWORK) ? List.of("", "") : headingSigns();
        return new Style.Headings(
                choices.within(type.size(), type.size() * 1.6),
                choices.chance(75),
                !is(Family.PDF_NETWORK) && choices.chance(45),
                layout.medium() == Medium.PDF && !is(Family.PDF_NETWORK) && choices.chance(10),
                is(Family.PDF_CENTRED) && choices.chance(60),
                choices.chance(50),
                signs.get(0),
                signs.get(1),
                numbered ? choices.of(". ", ". ", " ", ") ", ".  ") : "",
                !is(Family.PDF_NETWORK) && choices.chance(4),
                is(Family.PDF_NETWORK)
                        ? Style.Rule.NONE
                        : choices.of(
                                Style.Rule.NONE,
                                Style.Rule.NONE,
                                Style.Rule.BELOW,
                                Style.Rule.BELOW,
                                Style.Rule.ABOVE,
                                Style.Rule.BOX,
                                Style.Rule.FILL,
                                Style.Rule.BAR));
    }

    /** What stands before and after each heading. */
    private List<String> headingSigns() {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            all.add(List.of("", ""));
        }
        all.addAll(List.of(
                List.of("", ":"),
                List.of("", ":"),
                List.of("", " :"),
                List.of("", "."),
                List.of("■ ", ""),
                List.of("» ", ""),
                List.of("// ", ""),
                List.of("- ", " -"),
                List.of("[ ", " ]"),
                List.of("~ ", " ~"),
                List.of("| ", "")));
        if (layout.medium() != Medium.PDF && layout.medium() != Medium.DOCX) {
            all.addAll(List.of(List.of("💼 ", ""), List.of("📌 ", ""), List.of("🔹 ", ""), List.of("⭐ ", "")));
        }
        return choices.pick(all);
    }

    private Style.Columns columns() {
        choices.about("columns");
        Division division = Division.ONE;
        if (is(Family.PDF_HEADINGS_LEFT)) {
            division = Division.HEADINGS_LEFT;
        } else if (side) {
            boolean left = is(Family.PDF_SIDE_LEFT)
                    || is(Family.PDF_NETWORK)
                    || (!is(Family.PDF_SIDE_RIGHT) && choices.chance(50));
            division = left ? Division.SIDE_LEFT : Division.SIDE_RIGHT;
        }
        boolean fill = is(Family.PDF_NETWORK) || (choices.chance(45) && !is(Family.PDF_EQUAL_COLUMNS));
        return new Style.Columns(
                division,
                is(Family.PDF_NETWORK)
                        ? 0.31
                        : is(Family.PDF_EQUAL_COLUMNS) ? choices.within(0.42, 0.5) : choices.within(0.24, 0.38),
                fill ? OptionalInt.of(is(Family.PDF_NETWORK) ? 0x293E49 : choices.pick(FILLS)) : OptionalInt.empty(),
                side && !is(Family.PDF_NETWORK) && !is(Family.PDF_EQUAL_COLUMNS) && choices.chance(30),
                is(Family.PDF_FORM) ? choices.within(0.22, 0.36) : choices.within(0.16, 0.24));
    }

    private Style.Marks marks() {
        choices.about("marks");
        List<String> marks = layout.medium() == Medium.PDF
                ? List.of("•", "•", "•", "-", "–", "·", "▪", "■", "➢", "›", "*", "o", "✓", "●", "◆")
                : layout.medium() == Medium.DUMP
                        ? List.of("-", "-", "•", "*")
                        : layout.medium() == Medium.MARKDOWN
                                ? List.of("-", "-", "*", "+")
                                : List.of("•", "•", "-", "-", "*", "–", "·", "▪", "o", "➢");
        return new Style.Marks(choices.pick(marks), choices.chance(12), choices.within(6, 20));
    }

    private Style.Drawing drawing() {
        choices.about("drawing");
        boolean network = is(Family.PDF_NETWORK);
        boolean pages = network || choices.chance(30);
        return new Style.Drawing(
                choices.of(
                        Style.DrawingOrder.READING,
                        Style.DrawingOrder.READING,
                        Style.DrawingOrder.READING,
                        Style.DrawingOrder.ROWS,
                        Style.DrawingOrder.SHUFFLED),
                choices.chance(25),
                pages
                        ? Optional.of(
                                network
                                        ? speech.grammar()
                                                .alternatives("pagelabel")
                                                .get(0)
                                        : choices.pick(speech.grammar().alternatives("pagelabel")))
                        : Optional.empty(),
                !network && choices.chance(12),
                choices.chance(layout.medium() == Medium.DUMP ? 35 : 12),
                !network && !is(Family.DUMP_FLAT) && choices.chance(7));
    }

    private Style.Order order() {
        choices.about("order");
        boolean educationFirst = choices.chance(25);
        List<SectionKind> sections = new ArrayList<>(List.of(SectionKind.SUMMARY));
        List<SectionKind> middle = new ArrayList<>(List.of(SectionKind.WORK, SectionKind.EDUCATION));
        if (educationFirst) {
            middle.set(0, SectionKind.EDUCATION);
            middle.set(1, SectionKind.WORK);
        }
        if (choices.chance(30)) {
            middle.add(0, SectionKind.SKILLS);
        }
        sections.addAll(middle);
        List<SectionKind> rest = new ArrayList<>(List.of(
                SectionKind.SKILLS,
                SectionKind.PROJECTS,
                SectionKind.CERTIFICATES,
                SectionKind.LANGUAGES,
                SectionKind.AWARDS,
                SectionKind.VOLUNTEER,
                SectionKind.PUBLICATIONS,
                SectionKind.COURSES));
        rest.removeAll(sections);
        sections.addAll(dice.chance(50) ? rest : dice.shuffled(rest));
        sections.addAll(List.of(SectionKind.INTERESTS, SectionKind.OTHER, SectionKind.REFERENCES));
        if (choices.chance(12)) {
            // Some begin with what others end with.
            sections.add(1, sections.remove(sections.size() - 1 - dice.between(0, 3)));
        }
        Set<SectionKind> aside = EnumSet.noneOf(SectionKind.class);
        if (side) {
            aside.addAll(List.of(SectionKind.CONTACT, SectionKind.SKILLS, SectionKind.LANGUAGES));
            for (SectionKind kind :
                    List.of(SectionKind.INTERESTS, SectionKind.CERTIFICATES, SectionKind.AWARDS, SectionKind.COURSES)) {
                if (choices.chance(60)) {
                    aside.add(kind);
                }
            }
            if (!is(Family.PDF_NETWORK) && choices.chance(is(Family.PDF_EQUAL_COLUMNS) ? 70 : 25)) {
                aside.add(SectionKind.EDUCATION);
            }
            if (is(Family.PDF_EQUAL_COLUMNS)) {
                aside.addAll(choices.pick(List.of(
                        List.of(SectionKind.PROJECTS, SectionKind.CERTIFICATES),
                        List.of(SectionKind.VOLUNTEER, SectionKind.REFERENCES),
                        List.of(SectionKind.PUBLICATIONS, SectionKind.AWARDS))));
            }
            if (is(Family.PDF_NETWORK)) {
                aside.addAll(List.of(SectionKind.CERTIFICATES, SectionKind.AWARDS, SectionKind.PUBLICATIONS));
                sections.removeAll(List.of(SectionKind.WORK, SectionKind.EDUCATION));
                sections.addAll(1, List.of(SectionKind.WORK, SectionKind.EDUCATION));
            }
            if (!is(Family.PDF_NETWORK) && choices.chance(30)) {
                aside.add(SectionKind.REFERENCES);
            }
            if (!is(Family.PDF_NETWORK) && choices.chance(20)) {
                aside.add(SectionKind.SUMMARY);
            }
        }
        return new Style.Order(List.copyOf(sections), Set.copyOf(aside));
    }

    private Style.PlainText plain() {
        choices.about("plain");
        boolean unwrapped = choices.chance(35);
        return new Style.PlainText(
                unwrapped ? 2000 : (int) choices.within(66, 100),
                is(Family.TEXT_RULED) ? choices.of("-", "=", "_", "~", "*") : "",
                is(Family.TEXT_RULED) && choices.chance(20),
                choices.chance(35),
                choices.chance(35),
                (int) choices.within(24, 34));
    }
}
