package dev.vitae.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** One flow of text (a body, a header, a text box) on its way into blocks, paragraph by paragraph. Not thread-safe. */
final class StoryBuilder {

    /** What becomes of the story when it ends. */
    enum Kind {
        BODY,
        HEADER,
        FOOTER,
        BOX
    }

    private static final int DEEPEST_TABLE = 8;

    private static final class Grid {
        private final List<List<List<Block>>> rows = new ArrayList<>();
        private List<List<Block>> cells = new ArrayList<>();
        private List<Block> cell = new ArrayList<>();

        void endCell() {
            cells.add(cell);
            cell = new ArrayList<>();
        }

        void endRow() {
            if (!cell.isEmpty()) {
                endCell();
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
                cells = new ArrayList<>();
            }
        }
    }

    private final Kind kind;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Grid> grids = new ArrayDeque<>();
    private final List<Block> boxes = new ArrayList<>();
    private List<Block.Run> runs = new ArrayList<>();
    private StringBuilder mark = new StringBuilder();

    StoryBuilder(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    void add(Block.Run run) {
        int last = runs.size() - 1;
        boolean same = last >= 0
                && runs.get(last).hidden() == run.hidden()
                && runs.get(last).style().equals(run.style())
                && runs.get(last).link().equals(run.link());
        if (same && runs.get(last).text().length() < 200) {
            runs.set(last, run.withText(runs.get(last).text() + run.text()));
        } else {
            runs.add(run);
        }
    }

    void addToMark(String text) {
        mark.append(text);
    }

    /** Blocks that are anchored in the paragraph, and are read after it. */
    void addBox(List<Block> box) {
        boxes.addAll(box);
    }

    boolean hasText() {
        return !runs.isEmpty();
    }

    /** How many cells of the outermost table's row are done. */
    int column() {
        Grid outermost = grids.peekLast();
        return outermost == null ? 0 : outermost.cells.size();
    }

    /**
     * Ends the paragraph.
     *
     * @param heading its level, 0 for none
     * @param list whether the format makes it an item of a list
     * @param nesting how many tables it stands in
     */
    void endParagraph(int heading, boolean list, int level, int nesting) {
        String sign = mark.toString().strip();
        boolean item = heading == 0 && (!sign.isEmpty() || list);
        Optional<Bullet> bullet = item ? Optional.of(new Bullet(sign, level)) : Optional.empty();
        List<Block> container = container(nesting);
        container.add(new Block.Paragraph(runs, heading, bullet, heading > 0));
        container.addAll(boxes);
        boxes.clear();
        runs = new ArrayList<>();
        mark = new StringBuilder();
    }

    void endCell(int nesting) {
        container(nesting);
        Grid grid = grids.peek();
        if (grid != null) {
            grid.endCell();
        }
    }

    void endRow(int nesting) {
        container(nesting);
        Grid grid = grids.peek();
        if (grid != null) {
            grid.endRow();
        }
    }

    List<Block> end() {
        if (hasText() || !boxes.isEmpty()) {
            endParagraph(0, false, 0, 0);
        }
        container(0);
        return blocks;
    }

    /** Where blocks inside so many tables go; ends the tables that are deeper, begins those that are missing. */
    private List<Block> container(int nesting) {
        int depth = Math.min(nesting, DEEPEST_TABLE);
        while (grids.size() > depth) {
            Grid done = grids.pop();
            done.endRow();
            Grid outer = grids.peek();
            (outer == null ? blocks : outer.cell).add(new Block.Table(done.rows));
        }
        while (grids.size() < depth) {
            grids.push(new Grid());
        }
        Grid grid = grids.peek();
        return grid == null ? blocks : grid.cell;
    }
}
