package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;

/** Groups the rows of one column into blocks of lines that stand close under each other. */
final class RowBlocks {

    /** The greatest distance of two baselines within a block, in parts of the font size. */
    private static final double LEADING = 1.7;

    private RowBlocks() {}

    static List<List<TextRow>> of(List<TextRow> column) {
        List<List<TextRow>> blocks = new ArrayList<>();
        List<TextRow> block = new ArrayList<>();
        TextRow last = null;
        for (TextRow row : column) {
            if (last != null && !areTogether(last, row)) {
                blocks.add(block);
                block = new ArrayList<>();
            }
            block.add(row);
            last = row;
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    /** Whether the one row stands close under the other. */
    static boolean areTogether(TextRow last, TextRow row) {
        return row.page() == last.page()
                && row.baseline() - last.baseline() <= LEADING * Math.max(row.size(), last.size());
    }
}
