package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays the blocks of a flowing document out as lines. Not thread-safe; one for each document. */
final class BlockWriter {

    /** A cell longer than this is a text, not an entry of a row. */
    private static final int LONGEST_ROW_CELL = 80;

    private final DocumentBuilder document;
    private Optional<Cell> cell = Optional.empty();
    private Flow flow = Flow.BODY;
    private boolean gap;
    private int tables;

    BlockWriter(DocumentBuilder document) {
        this.document = document;
    }

    /** Writes blocks whose visible text belongs to another flow than the body. */
    void writeAs(Flow other, List<Block> blocks) {
        Flow before = flow;
        flow = other;
        write(blocks);
        flow = before;
    }

    void write(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                write(paragraph);
            } else if (block instanceof Block.Table table) {
                write(table);
            }
        }
    }

    private void write(Block.Paragraph paragraph) {
        if (paragraph.isBlank()) {
            gap = true;
            return;
        }
        gap |= paragraph.separated();
        List<List<Block.Run>> lines = splitAtBreaks(paragraph.runs());
        boolean first = true;
        Optional<String> mark = Optional.empty();
        for (List<Block.Run> runs : lines) {
            if (runs.stream().allMatch(run -> run.text().isBlank())) {
                gap |= !first;
                continue;
            }
            write(runs, paragraph, first, mark);
            mark = first && paragraph.bullet().isEmpty()
                    ? mark(RunLine.of(runs).toLine().build())
                    : mark;
            first = false;
        }
    }

    private static Optional<String> mark(Line line) {
        return BulletMark.at(line.text()).map(BulletMark::text);
    }

    /** @param mark that of the paragraph's first line: others that begin with it are items as well, rather than the rest of one */
    private void write(List<Block.Run> runs, Block.Paragraph paragraph, boolean first, Optional<String> mark) {
        List<Block.Run> visible = runs.stream().filter(run -> !run.hidden()).toList();
        List<Block.Run> hidden = runs.stream().filter(Block.Run::hidden).toList();
        RunLine line = RunLine.of(visible);
        if (!line.isEmpty()) {
            Line.Builder builder = line.toLine()
                    .flow(flow)
                    .separated(gap)
                    .headingLevel(first ? paragraph.headingLevel() : 0)
                    .continuation(!first && paragraph.bullet().isPresent());
            cell.ifPresent(builder::cell);
            if (first) {
                paragraph.bullet().ifPresent(builder::bullet);
            }
            Line written = builder.build();
            boolean marked = first ? paragraph.bullet().isEmpty() : mark.isPresent() && mark.equals(mark(written));
            document.add(marked ? cutMark(written) : written);
            gap = false;
        }
        RunLine unseen = RunLine.of(hidden);
        if (!unseen.isEmpty()) {
            document.addHidden(unseen.toLine().flow(Flow.HIDDEN).build());
        }
    }

    /** These formats mark their lists themselves, so that a capital letter with a dot is rather an initial. */
    private static Line cutMark(Line line) {
        return BulletMark.at(line.text())
                .filter(mark -> !mark.isInitial())
                .map(mark -> {
                    Line rest = line.narrow(mark.end(), line.text().length());
                    return rest.moveBy(-rest.span().start()).toBuilder()
                            .bullet(new Bullet(mark.text(), 0))
                            .build();
                })
                .orElse(line);
    }

    private void write(Block.Table table) {
        int number = tables++;
        Optional<Cell> outer = cell;
        boolean rows = isData(table);
        gap = true;
        for (int row = 0; row < table.rows().size(); row++) {
            List<List<Block>> cells = table.rows().get(row);
            if (rows && contents(cells).size() > 1) {
                cell = Optional.of(new Cell(number, row, 0));
                writeRow(contents(cells));
            } else {
                for (int column = 0; column < cells.size(); column++) {
                    cell = Optional.of(new Cell(number, row, column));
                    gap = true;
                    write(cells.get(column));
                }
            }
        }
        cell = outer;
        gap = true;
    }

    private void writeRow(List<Block.Paragraph> cells) {
        List<Block.Run> runs = new ArrayList<>();
        for (Block.Paragraph paragraph : cells) {
            if (!runs.isEmpty()) {
                runs.add(new Block.Run("\t", Style.PLAIN, false, Optional.empty()));
            }
            paragraph.runs().forEach(run -> runs.add(run.withText(run.text().replace('\n', ' '))));
        }
        Block.Paragraph head = cells.get(0);
        write(new Block.Paragraph(runs, head.headingLevel(), head.bullet(), gap));
    }

    /** Rows of records, as against a table that sets out a page in columns. */
    private static boolean isData(Block.Table table) {
        for (List<List<Block>> cells : table.rows()) {
            long filled = cells.stream().filter(BlockWriter::hasText).count();
            if (filled > 1 && contents(cells).size() != filled) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasText(List<Block> cell) {
        return cell.stream().anyMatch(block -> !(block instanceof Block.Paragraph p) || !p.isBlank());
    }

    /** The cells' paragraphs, of those cells that hold no more than one short one. */
    private static List<Block.Paragraph> contents(List<List<Block>> cells) {
        List<Block.Paragraph> contents = new ArrayList<>();
        for (List<Block> cell : cells) {
            List<Block> filled = cell.stream()
                    .filter(block -> !(block instanceof Block.Paragraph p) || !p.isBlank())
                    .toList();
            if (filled.size() == 1
                    && filled.get(0) instanceof Block.Paragraph p
                    && p.text().strip().length() <= LONGEST_ROW_CELL
                    && p.text().strip().indexOf('\n') < 0) {
                contents.add(p);
            }
        }
        return contents;
    }

    private static List<List<Block.Run>> splitAtBreaks(List<Block.Run> runs) {
        List<List<Block.Run>> lines = new ArrayList<>();
        List<Block.Run> line = new ArrayList<>();
        for (Block.Run run : runs) {
            int from = 0;
            for (int at = run.text().indexOf('\n'); at >= 0; at = run.text().indexOf('\n', from)) {
                line.add(run.withText(run.text().substring(from, at)));
                lines.add(line);
                line = new ArrayList<>();
                from = at + 1;
            }
            line.add(run.withText(run.text().substring(from)));
        }
        lines.add(line);
        return lines;
    }
}
