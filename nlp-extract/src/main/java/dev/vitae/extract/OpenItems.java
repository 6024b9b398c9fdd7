package dev.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins the items of a list that wrap within a bracket or behind a sign that joins: no item ends before a bracket closes or
 * with such a sign, and none begins with a bracket.
 */
final class OpenItems {

    /** Over so many lines a bracket may stay open; one that is open for longer was never closed. */
    private static final int LONGEST = 3;

    private static final Set<String> JOINING = Set.of("/", "&", "+", "-", "–");

    private OpenItems() {}

    /** The lines of a list, with {@link LineLabel#CONTINUATION} for those that go on with the one before. */
    static List<LabelledLine> join(List<LabelledLine> lines) {
        List<LabelledLine> joined = new ArrayList<>();
        int inside = 0;
        for (int i = 0; i < lines.size(); i++) {
            LabelledLine line = lines.get(i);
            boolean behindItem = i > 0 && isPlain(line) && isPlain(lines.get(i - 1));
            boolean goesOn = behindItem
                    && (inside > 0
                            || line.line().text().startsWith("(")
                            || JOINING.contains(lastWord(lines.get(i - 1))));
            joined.add(goesOn ? line.as(LineLabel.CONTINUATION) : line);
            inside = inside > 1 && goesOn ? inside - 1 : linesUntilClosed(lines, i);
        }
        return joined;
    }

    private static String lastWord(LabelledLine line) {
        String text = line.line().text();
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** How many of the next lines belong to a bracket that the line opens. */
    private static int linesUntilClosed(List<LabelledLine> lines, int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < lines.size() && i <= from + LONGEST && isPlain(lines.get(i)); i++) {
            text.append(lines.get(i).line().text()).append(' ');
            if (Brackets.depth(text.toString(), text.length()) == 0) {
                return i - from;
            }
        }
        return 0;
    }

    /** An item, or a group's name, that has its line for itself. */
    private static boolean isPlain(LabelledLine line) {
        boolean item = line.label() == LineLabel.ITEM
                || line.label() == LineLabel.GROUP
                || line.label() == LineLabel.CONTINUATION;
        return item && line.line().segments().size() == 1;
    }
}
