package dev.vitae.extract;

import java.util.List;

/**
 * Where some jobs or schools begin without a list mark, a list mark begins an item and no other of them, unless it stands
 * beside no more than a date: then it is a dot on a line through time.
 */
final class MarkedItems {

    private MarkedItems() {}

    /** The section's lines, with {@link LineLabel#ITEM} where an entry only seemed to start. */
    static List<LabelledLine> align(SectionKind kind, List<LabelledLine> lines) {
        boolean unmarked =
                kind.isCareer() && lines.stream().anyMatch(line -> line.label() == LineLabel.ENTRY && !isMarked(line));
        return lines.stream()
                .map(line -> unmarked && isMarked(line) && isOfHead(line) ? line.as(LineLabel.ITEM) : line)
                .toList();
    }

    private static boolean isMarked(LabelledLine line) {
        return line.line().bullet().isPresent() && !line.line().isHeading() && !line.isDate();
    }

    private static boolean isOfHead(LabelledLine line) {
        return line.label() == LineLabel.ENTRY || line.label() == LineLabel.HEAD;
    }
}
