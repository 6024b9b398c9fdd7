package dev.vitae.training;

import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import java.util.List;

/**
 * What a layout prints as one line, or as several where it must wrap.
 *
 * @param section the section it belongs to
 * @param label what its first line is; of an entry's head, always {@link LineLabel#HEAD}
 * @param entry the number of its entry, or -1
 * @param margin what stands in the column left of it
 * @param main the row itself
 * @param right what is set at the right edge
 * @param bullet whether a list mark stands before it
 * @param gap the white space above, in lines
 * @param inset how an item without a list mark is set in
 * @param scale its letters' size, in parts of what is usual for its label
 */
record Row(
        SectionKind section,
        LineLabel label,
        int entry,
        List<Run> margin,
        List<Run> main,
        List<Run> right,
        boolean bullet,
        double gap,
        Inset inset,
        double scale) {

    /** How rows are set in. */
    enum Inset {
        NONE,
        /** All lines. */
        INDENTED,
        /** All lines but the first. */
        HANGING
    }

    Row {
        margin = List.copyOf(margin);
        main = List.copyOf(main);
        right = List.copyOf(right);
    }

    static Row of(SectionKind section, LineLabel label, List<Run> main) {
        return new Row(section, label, -1, List.of(), main, List.of(), false, 0, Inset.NONE, 1);
    }

    static Row of(SectionKind section, LineLabel label, String text) {
        return of(section, label, List.of(Run.of(text)));
    }

    Row withGap(double other) {
        return new Row(section, label, entry, margin, main, right, bullet, other, inset, scale);
    }

    Row asItem() {
        return new Row(section, label, entry, margin, main, right, true, gap, inset, scale);
    }

    Row inset(Inset other) {
        return new Row(section, label, entry, margin, main, right, bullet, gap, other, scale);
    }

    Row as(LineLabel other) {
        return new Row(section, other, entry, margin, main, right, bullet, gap, inset, scale);
    }

    Row scaled(double other) {
        return new Row(section, label, entry, margin, main, right, bullet, gap, inset, other);
    }

    Row ofEntry(int number) {
        return new Row(section, label, number, margin, main, right, bullet, gap, inset, scale);
    }

    Row withMain(List<Run> other) {
        return new Row(section, label, entry, margin, other, right, bullet, gap, inset, scale);
    }

    Row withMargin(List<Run> other) {
        return new Row(section, label, entry, other, main, right, bullet, gap, inset, scale);
    }

    Row withRight(List<Run> other) {
        return new Row(section, label, entry, margin, main, other, bullet, gap, inset, scale);
    }

    /** The three cells, in the order of reading. */
    List<List<Run>> cells() {
        return List.of(margin, main, right);
    }

    static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
