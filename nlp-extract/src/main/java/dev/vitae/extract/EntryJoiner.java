package dev.vitae.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Sees to it that the entries of a section begin alike. Heads that were taken for two entries, of which only one has dates
 * and between which nothing is told, are one: a job or a school has its own dates. And where some entries begin without a
 * list mark, a list mark begins an item.
 */
final class EntryJoiner {

    private static final Set<SectionKind> DATED =
            EnumSet.of(SectionKind.WORK, SectionKind.VOLUNTEER, SectionKind.EDUCATION);

    private EntryJoiner() {}

    /** The section's lines, with {@link LineLabel#HEAD} where an entry only seemed to start. */
    static List<LabelledLine> join(SectionKind kind, List<LabelledLine> lines) {
        if (!DATED.contains(kind)) {
            return lines;
        }
        List<LabelledLine> joined = new ArrayList<>(withoutMarkedEntries(lines));
        int before = -1;
        for (int i = 0; i < joined.size(); i++) {
            if (joined.get(i).label() != LineLabel.ENTRY) {
                continue;
            }
            int end = headEnd(joined, i);
            boolean adjacent = before >= 0 && headEnd(joined, before) == i;
            if (adjacent && isDated(joined, before, i) != isDated(joined, i, end)) {
                joined.set(i, joined.get(i).as(LineLabel.HEAD));
            } else {
                before = i;
            }
        }
        return joined;
    }

    private static List<LabelledLine> withoutMarkedEntries(List<LabelledLine> lines) {
        boolean unmarked = lines.stream().anyMatch(line -> line.label() == LineLabel.ENTRY && !isMarked(line));
        return lines.stream()
                .map(line -> unmarked && isMarked(line) && isOfHead(line) ? line.as(LineLabel.ITEM) : line)
                .toList();
    }

    private static boolean isMarked(LabelledLine line) {
        return line.line().bullet().isPresent() && !line.line().isHeading();
    }

    private static boolean isOfHead(LabelledLine line) {
        return line.label() == LineLabel.ENTRY || line.label() == LineLabel.HEAD;
    }

    private static int headEnd(List<LabelledLine> lines, int start) {
        int end = start + 1;
        while (end < lines.size()
                && (lines.get(end).label() == LineLabel.HEAD || lines.get(end).label() == LineLabel.CONTINUATION)) {
            end++;
        }
        return end;
    }

    private static boolean isDated(List<LabelledLine> lines, int from, int to) {
        return lines.subList(from, to).stream().anyMatch(line -> !line.dates().isEmpty());
    }
}
