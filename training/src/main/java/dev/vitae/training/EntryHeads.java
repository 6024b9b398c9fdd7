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
            rows.add(row.withMargin(margin).withGap(rows.isEmpty() ? gap : 0));
            margin = new ArrayList<>();
        }
        if (!margin.isEmpty()
                && !rows.isEmpty()
                && rows.get(rows.size() - 1).margin().isEmpty()) {
            rows.set(rows.size() - 1, rows.get(rows.size() - 1).withMargin(margin));
        } else if (!margin.isEmpty()) {
            rows.add(row(section, margin).withGap(rows.isEmpty() ? gap : 0));
        }
        return rows;
    }

    /** The white space above an entry. */
    double gap(boolean first) {
        return first ? 0 : style.type().entryGap();
    }

    /** A further line of the head. */
    Row row(SectionKind section, List<Run> runs) {
        return Row.of(section, LineLabel.HEAD, runs).ofEntry(entry);
    }

    Row row(SectionKind section, Field field, String text) {
        return row(section, List.of(Run.of(field, text)));
    }
}
