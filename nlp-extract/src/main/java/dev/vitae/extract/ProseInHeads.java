package dev.vitae.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Sees to it that a sentence is told of a job, and neither begins one nor is part of its head: titles, employers and places are
 * few words with capitals, and no full stop ends them.
 */
final class ProseInHeads {

    private static final int FEWEST_WORDS = 5;

    /** Words that are neither names nor the small ones within names. */
    private static final int FEWEST_COMMON = 3;

    private ProseInHeads() {}

    /** The section's lines, with {@link LineLabel#TEXT}, or {@link LineLabel#ITEM} in a list, for sentences that seemed heads. */
    static List<LabelledLine> align(List<LabelledLine> lines) {
        List<LabelledLine> aligned = new ArrayList<>();
        boolean listed = false;
        boolean headed = false;
        boolean owed = false;
        boolean inHead = false;
        for (LabelledLine line : lines) {
            boolean head = line.label() == LineLabel.ENTRY || line.label() == LineLabel.HEAD;
            boolean goesOn = inHead && line.label() == LineLabel.CONTINUATION;
            boolean prose = headed && (head || goesOn) && isProse(line);
            LabelledLine said = prose ? line.as(told(line, listed)) : line;
            if (head && !prose) {
                said = owed ? line.as(LineLabel.ENTRY) : line;
                owed = false;
            }
            owed |= prose && line.label() == LineLabel.ENTRY;
            headed |= head;
            inHead = !prose && (head || goesOn);
            listed = said.label() == LineLabel.ITEM || (listed && said.label() == LineLabel.CONTINUATION);
            aligned.add(said);
        }
        return aligned;
    }

    private static LineLabel told(LabelledLine line, boolean listed) {
        return listed || line.line().bullet().isPresent() ? LineLabel.ITEM : LineLabel.TEXT;
    }

    private static boolean isProse(LabelledLine line) {
        String text = line.line().text().strip();
        if (!line.dates().isEmpty() || line.line().isHeading() || text.isEmpty()) {
            return false;
        }
        RunningWords words = RunningWords.of(text, 0, text.length());
        int common = words.common();
        boolean many =
                words.words().size() >= FEWEST_WORDS || common == words.words().size();
        return many
                && common >= FEWEST_COMMON
                && (Sentences.end(text) || line.line().bullet().isPresent());
    }
}
