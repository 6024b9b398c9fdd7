package dev.vitae.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Sees to it that what stands line under line in a list without marks is all items: a text before them would be set apart
 * from them, by more than a list's own items are from each other.
 */
final class UnmarkedItems {

    private static final int FEWEST = 2;

    private UnmarkedItems() {}

    /** The lines of a section, with {@link LineLabel#ITEM} for texts between which and an item nothing stands. */
    static List<LabelledLine> align(List<LabelledLine> lines) {
        if (!listsWithoutMarks(lines)) {
            return lines;
        }
        List<LabelledLine> aligned = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !goesOn(lines.get(i - 1), lines.get(i))) {
                aligned.addAll(block(lines.subList(from, i)));
                from = i;
            }
        }
        return aligned;
    }

    private static boolean listsWithoutMarks(List<LabelledLine> lines) {
        List<LabelledLine> items =
                lines.stream().filter(line -> line.label() == LineLabel.ITEM).toList();
        return items.size() >= FEWEST
                && items.stream().allMatch(line -> line.line().bullet().isEmpty());
    }

    private static boolean goesOn(LabelledLine before, LabelledLine line) {
        return isSaid(before)
                && isSaid(line)
                && (line.label() == LineLabel.CONTINUATION || !line.line().separated());
    }

    private static boolean isSaid(LabelledLine line) {
        return line.label() == LineLabel.TEXT
                || line.label() == LineLabel.ITEM
                || line.label() == LineLabel.CONTINUATION;
    }

    private static List<LabelledLine> block(List<LabelledLine> lines) {
        long begin = lines.stream()
                .filter(line -> line.label() == LineLabel.TEXT || line.label() == LineLabel.ITEM)
                .count();
        return begin < FEWEST
                ? lines
                : lines.stream()
                        .map(line -> line.label() == LineLabel.TEXT ? line.as(LineLabel.ITEM) : line)
                        .toList();
    }
}
