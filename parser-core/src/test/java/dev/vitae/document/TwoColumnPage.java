package dev.vitae.document;

import dev.vitae.document.Typesetter.Align;
import dev.vitae.document.Typesetter.Column;
import dev.vitae.document.Typesetter.Family;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A resume of invented words in two columns, a side bar and a main one, on one page that is as long as it has to be. Where
 * its header stands, on which side the bar and how wide, and how all of it is set is random; what a person would read
 * together is known.
 */
final class TwoColumnPage {

    private enum Header {
        TOP,
        CENTERED,
        SIDE_BAR,
        MAIN_COLUMN
    }

    /** What stands under one heading, the heading as an entry of its own; or the header of the page. */
    record Section(List<Entry> entries) {
        Section {
            entries = List.copyOf(entries);
        }
    }

    /** What is said of one thing. Each unit is a paragraph or a cell of a row. */
    record Entry(List<String> units) {
        Entry {
            units = List.copyOf(units);
        }

        static Entry of(String... units) {
            return new Entry(List.of(units));
        }
    }

    private static final double SHORTEST = 842;
    private static final double BOTTOM_MARGIN = 40;

    private final Sheet sheet = new Sheet();
    private final List<Section> sections = new ArrayList<>();
    private final Dice dice;
    private final Typesetter type;
    private final SectionDrawer drawer;
    private final Header header;
    private final EntryKind kind;
    private final EntryKind otherKind;

    /** The page of this number: always the same. */
    TwoColumnPage(long number) {
        dice = new Dice(number);
        type = new Typesetter(sheet, dice.pick(Family.HELVETICA, Family.TIMES), dice.chance(.3), dice.pick(30, 45));
        drawer = new SectionDrawer(dice, type);
        header = dice.pick(Header.TOP, Header.TOP, Header.CENTERED, Header.SIDE_BAR, Header.MAIN_COLUMN);
        kind = dice.pick(EntryKind.values());
        otherKind = dice.pick(kind, kind, dice.pick(EntryKind.values()));
        double margin = dice.pick(28, 36, 50);
        Column all = new Column(margin, Sheet.WIDTH - margin);
        double barWidth = dice.pick(.26, .3, .34, .38, .44) * all.width();
        double mainWidth = all.width() - barWidth - dice.pick(12, 16, 20, 28);
        boolean barAtLeft = dice.chance(.55);
        Column bar = barAtLeft ? all.first(barWidth) : all.from(all.width() - barWidth);
        Column main = barAtLeft ? all.from(all.width() - mainWidth) : all.first(mainWidth);
        if (header == Header.TOP || header == Header.CENTERED) {
            sections.add(drawer.wideHeader(all, header == Header.TOP ? Align.LEFT : Align.CENTER));
            type.space(dice.pick(4, 10, 18));
        }
        type.beside(() -> drawSideBar(bar), () -> drawMainColumn(main));
        sheet.height(Math.max(SHORTEST, type.y() + BOTTOM_MARGIN));
    }

    byte[] pdf() throws IOException {
        return sheet.bytes(Sheet.Stream.AS_GIVEN);
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    /** How the entries are set: those of the first section, and of most others. */
    EntryKind kind() {
        return kind;
    }

    private void drawSideBar(Column column) {
        if (header == Header.SIDE_BAR) {
            sections.add(drawer.sideHeader(column));
        }
        int count = dice.between(2, 5);
        for (int i = 0; i < count; i++) {
            sections.add(drawer.sideSection(column));
        }
    }

    private void drawMainColumn(Column column) {
        if (header == Header.MAIN_COLUMN) {
            sections.add(drawer.mainHeader(column));
        }
        int count = dice.between(2, 4);
        for (int i = 0; i < count; i++) {
            sections.add(drawer.mainSection(column, i % 2 == 0 ? kind : otherKind));
        }
    }
}
