package dev.vitae.document;

import dev.vitae.document.TwoColumnPage.Entry;
import dev.vitae.document.TwoColumnPage.Section;
import dev.vitae.document.Typesetter.Align;
import dev.vitae.document.Typesetter.Column;
import dev.vitae.document.Typesetter.Face;
import dev.vitae.document.Typesetter.Style;
import dev.vitae.document.Typesetter.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Draws the sections of a {@link TwoColumnPage}, all in one look, which is random; returns what each says. */
final class SectionDrawer {

    private enum SideKind {
        LIST,
        LABELS_AND_VALUES,
        TAGS,
        PARAGRAPH,
        CONTACT,
        CERTIFICATES
    }

    private final Dice dice;
    private final Typesetter type;
    private final double leading;
    private final Style main;
    private final Style body;
    private final Style side;
    private final Style heading;
    private final Style date;
    private final Face headingFace;
    private final boolean capitals;
    private final boolean ruled;
    private final double aboveHeading;
    private final double belowHeading;
    private final double belowEntry;
    private final double dateWidth;
    private final boolean tags;
    private final double tagGap;
    private final boolean bullets;
    private final double bulletIndent;

    SectionDrawer(Dice dice, Typesetter type) {
        this.dice = dice;
        this.type = type;
        leading = dice.pick(1.15, 1.2, 1.3, 1.45);
        double size = dice.pick(8.5, 9.0, 10.0, 11.0);
        main = style(size, Align.LEFT);
        body = main.aligned(dice.pick(Align.LEFT, Align.LEFT, Align.JUSTIFIED));
        side = style(size - dice.pick(0, 0, 1), dice.pick(Align.LEFT, Align.LEFT, Align.LEFT, Align.CENTER));
        heading = style(size * dice.pick(1.15, 1.3, 1.5), Align.LEFT);
        date = new Style(size * dice.pick(.9, 1.0), main.leading(), dice.pick(Align.LEFT, Align.RIGHT));
        headingFace = dice.chance(.6) ? Face.BOLD : Face.PLAIN;
        capitals = dice.chance(.4);
        ruled = dice.chance(.4);
        aboveHeading = dice.pick(6, 10, 14);
        belowHeading = dice.pick(1, 3);
        belowEntry = dice.pick(2, 5, 9);
        dateWidth = dice.pick(62, 75, 90) + (dice.longDates() ? 40 : 0);
        tags = dice.chance(.3);
        tagGap = dice.pick(10, 14);
        bullets = dice.chance(.6);
        bulletIndent = dice.pick(0, 8);
    }

    /** A name and a headline and, on most pages, a line of contact. */
    Section wideHeader(Column column, Align align) {
        List<Entry> entries = new ArrayList<>(List.of(title(column, align)));
        if (dice.chance(.6)) {
            List<String> contact = List.of(dice.address(), dice.name(1, 2), dice.word(4));
            type.set(Typesetter.apart(14, contact), column, style(main.size() * .9, align));
            contact.forEach(part -> entries.add(Entry.of(part)));
        }
        return new Section(entries);
    }

    Section mainHeader(Column column) {
        return new Section(List.of(title(column, Align.LEFT)));
    }

    Section sideHeader(Column column) {
        return new Section(List.of(title(column, side.align())));
    }

    Section mainSection(Column column, EntryKind kind) {
        List<Entry> entries = new ArrayList<>(List.of(heading(column, Align.LEFT)));
        if (dice.chance(.2)) {
            entries.add(Entry.of(type.set(Face.PLAIN, dice.words(15, 60), column, body)));
        } else if (dice.chance(.15)) {
            entries.addAll(some(2, 4, () -> Entry.of(bullet(dice.words(6, 22), column, main))));
        } else {
            entries.addAll(some(1, 4, () -> entry(column, kind)));
        }
        return new Section(entries);
    }

    Section sideSection(Column column) {
        List<Entry> entries = new ArrayList<>(List.of(heading(column, side.align())));
        switch (dice.pick(SideKind.values())) {
            case LIST -> entries.addAll(some(2, 6, () -> line(dice.name(1, 2), column)));
            case LABELS_AND_VALUES -> entries.addAll(some(2, 5, () -> labelAndValue(column)));
            case TAGS ->
                entries.add(new Entry(some(1, 4, () -> tags(dice.between(2, 3), 2, column, side)).stream()
                        .flatMap(List::stream)
                        .toList()));
            case PARAGRAPH ->
                entries.add(Entry.of(type.set(Face.PLAIN, dice.words(8, 30), column, side.aligned(Align.LEFT))));
            case CONTACT ->
                entries.addAll(some(2, 4, () -> line(dice.chance(.4) ? dice.address() : dice.name(1, 3), column)));
            case CERTIFICATES -> entries.addAll(some(1, 3, () -> certificate(column)));
        }
        return new Section(entries);
    }

    private Entry title(Column column, Align align) {
        return Entry.of(
                type.set(Face.PLAIN, dice.name(2, 3), column, style(main.size() * dice.pick(1.8, 2.4), align)),
                type.set(Face.PLAIN, dice.name(2, 3), column, style(main.size() * 1.2, align)));
    }

    private Entry heading(Column column, Align align) {
        String text = dice.name(1, 2);
        type.space(aboveHeading);
        Entry entry = Entry.of(
                type.set(headingFace, capitals ? text.toUpperCase(Locale.ROOT) : text, column, heading.aligned(align)));
        type.space(belowHeading);
        if (ruled) {
            type.rule(column);
            type.space(3);
        }
        return entry;
    }

    private Entry entry(Column column, EntryKind kind) {
        Column text = kind.hasDateColumn() ? column.from(dateWidth) : column;
        List<String> units = new ArrayList<>(head(column, text, kind));
        units.addAll(some(0, 3, () -> paragraph(text)));
        if (tags && (kind == EntryKind.DATES_AT_THE_RIGHT || kind == EntryKind.LINE_BY_LINE)) {
            units.addAll(tags(dice.between(2, 5), 4, column, style(main.size() * .9, Align.LEFT)));
        }
        type.space(belowEntry);
        return new Entry(units);
    }

    private List<String> head(Column column, Column text, EntryKind kind) {
        String title = dice.name(1, 3);
        String employer = dice.name(1, 2);
        String place = dice.capital(2);
        String dates = dice.date();
        Column dateColumn = column.first(dateWidth - 6);
        List<Word> role = Typesetter.words(Face.BOLD, title + ",");
        role.addAll(Typesetter.words(Face.PLAIN, employer));
        switch (kind) {
            case DATES_AT_THE_RIGHT -> {
                type.pair(Face.BOLD, title, dates, column, main);
                type.pair(Face.ITALIC, employer, place, column, main);
            }
            case DATES_IN_A_COLUMN ->
                type.beside(
                        () -> type.set(Face.PLAIN, dates, dateColumn, date),
                        () -> type.pair(role, Typesetter.words(Face.PLAIN, place), text, main));
            case LINE_BY_LINE -> {
                type.set(Face.BOLD, title, column, style(main.size() * 1.1, Align.LEFT));
                type.set(Face.PLAIN, employer, column, main);
                type.pair(Face.PLAIN, dates, place, column, style(main.size() * .9, Align.LEFT));
            }
            case TWO_LINES -> {
                type.set(role, column, main);
                type.set(Face.PLAIN, dates + " · " + place, column, main);
            }
            case DATES_AND_PLACES_IN_A_COLUMN ->
                type.beside(
                        () -> {
                            type.set(Face.PLAIN, dates, dateColumn, date);
                            type.set(Face.PLAIN, place, dateColumn, date);
                        },
                        () -> {
                            type.set(Face.BOLD, title, text, main);
                            type.set(Face.PLAIN, employer, text, main);
                        });
        }
        return List.of(title, employer, dates, place);
    }

    private String paragraph(Column column) {
        String text = dice.words(4, 24);
        return bullets ? bullet(text, column.from(bulletIndent), body) : type.set(Face.PLAIN, text, column, body);
    }

    private String bullet(String text, Column column, Style style) {
        type.beside(
                () -> type.set(Face.PLAIN, "•", column.first(8), main),
                () -> type.set(Face.PLAIN, text, column.from(9), style));
        return text;
    }

    private List<String> tags(int count, int syllables, Column column, Style style) {
        List<String> words =
                Stream.generate(() -> dice.capital(syllables)).limit(count).toList();
        type.set(Typesetter.apart(tagGap, words), column, style);
        type.space(2);
        return words;
    }

    private Entry line(String text, Column column) {
        return Entry.of(type.set(Face.PLAIN, text, column, side));
    }

    private Entry labelAndValue(Column column) {
        String label = dice.capital(2);
        String value = dice.word(2);
        type.pair(Face.PLAIN, label, value, column, side.aligned(Align.LEFT));
        return Entry.of(label, value);
    }

    private Entry certificate(Column column) {
        Style style = side.aligned(Align.LEFT);
        Entry entry = Entry.of(
                type.set(Face.BOLD, dice.name(2, 3), column, style),
                type.set(Face.PLAIN, dice.name(1, 3), column, style),
                type.set(Face.PLAIN, dice.date(), column, style));
        type.space(4);
        return entry;
    }

    private <T> List<T> some(int least, int most, Supplier<T> one) {
        return Stream.generate(one).limit(dice.between(least, most)).toList();
    }

    private Style style(double size, Align align) {
        return new Style(size, size * leading, align);
    }
}
