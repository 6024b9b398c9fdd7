package dev.vitae.training;

import dev.vitae.extract.Field;
import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import dev.vitae.training.HeadPattern.HeadLine;
import dev.vitae.training.HeadPattern.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sets the heads of entries and counts them. Not thread-safe; one for each resume. */
final class EntryHeads {

    private final Style style;
    private int entry;

    EntryHeads(Style style) {
        this.style = style;
    }

    /** The next entry begins. */
    void next() {
        entry++;
    }

    /** The head of an entry that has begun, with white space above it. */
    List<Row> rows(SectionKind section, HeadPattern pattern, Map<Slot, List<Run>> words, double gap) {
        List<Row> rows = new ArrayList<>();
        List<Run> margin = new ArrayList<>();
        for (HeadLine line : pattern.lines()) {
            List<Run> beside = HeadPattern.fill(line.margin(), words);
            if (!margin.isEmpty() && !beside.isEmpty()) {
                margin.add(Run.of(" "));
            }
            margin.addAll(beside);
            List<Run> main = HeadPattern.fill(line.main(), words);
            List<Run> right = HeadPattern.fill(line.right(), words);
            boolean labelled = main.size() > 1 && main.get(0).field().isEmpty();
            if (pattern.labelsAside() && labelled) {
                String label = main.get(0).text().strip();
                margin.add(Run.of(
                        label.endsWith("-")
                                ? label.substring(0, label.length() - 1).strip()
                                : label));
                main = main.subList(1, main.size());
            }
            if (main.isEmpty() && right.isEmpty()) {
                continue;
            }
            Row row = main.isEmpty() ? row(section, right) : row(section, main).withRight(right);
            rows.add(row.withMargin(margin));
            margin = new ArrayList<>();
        }
        if (!margin.isEmpty()
                && !rows.isEmpty()
                && rows.get(rows.size() - 1).margin().isEmpty()) {
            rows.set(rows.size() - 1, rows.get(rows.size() - 1).withMargin(margin));
        } else if (!margin.isEmpty()) {
            rows.add(row(section, margin));
        }
        if (style.entries().datesSplit() && rows.size() > 1) {
            split(rows);
        }
        for (int i = 0; i < rows.size(); i++) {
            double above = i == 0 ? gap : style.entries().spacing().above(i, rows.size());
            rows.set(i, rows.get(i).withGap(above));
        }
        return rows;
    }

    /** Puts the end of a span in the margin beside the second row. */
    private static void split(List<Row> rows) {
        List<Run> margin = rows.get(0).margin();
        int end = 0;
        while (end < margin.size() && !isOf(Field.END, margin.get(end))) {
            end++;
        }
        boolean starts = margin.stream().anyMatch(run -> isOf(Field.START, run));
        if (!starts || end == margin.size() || !rows.get(1).margin().isEmpty()) {
            return;
        }
        rows.set(0, rows.get(0).withMargin(margin.subList(0, end - 1)));
        rows.set(1, rows.get(1).withMargin(margin.subList(end, margin.size())));
    }

    private static boolean isOf(Field field, Run run) {
        return run.field().filter(each -> each == field).isPresent();
    }

    /** The white space above an entry. */
    double gap(boolean first) {
        return first ? 0 : style.entries().spacing().between();
    }

    /** A further line of the head. */
    Row row(SectionKind section, List<Run> runs) {
        return Row.of(section, LineLabel.HEAD, runs).ofEntry(entry);
    }

    Row row(SectionKind section, Field field, String text) {
        return row(section, List.of(Run.of(field, text)));
    }
}
