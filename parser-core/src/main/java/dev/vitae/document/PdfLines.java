package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes the lines of a document of blocks in reading order. Not thread-safe. */
final class PdfLines {

    private static final double SAME_EDGE = 2;

    private final DocumentBuilder document;
    private final UnaryOperator<Word> toPage;

    /**
     * @param toPage leads from a word of pages laid under each other back to its own page
     */
    PdfLines(DocumentBuilder document, UnaryOperator<Word> toPage) {
        this.document = document;
        this.toPage = toPage;
    }

    /** Adds the lines of the blocks, which come in reading order. */
    void add(List<PageBlock> blocks) {
        double space = PrintedLine.usualSpace(blocks);
        List<List<PrintedLine>> printed = blocks.stream()
                .map(block -> PrintedLine.of(block.rows(), space))
                .toList();
        RightEdges edges = RightEdges.of(blocks, printed);
        for (int i = 0; i < blocks.size(); i++) {
            add(blocks.get(i), printed.get(i), edges.of(blocks.get(i)));
        }
    }

    private void add(PageBlock block, List<PrintedLine> lines, double rightEdge) {
        Paragraphs paragraphs = new Paragraphs(lines, rightEdge);
        List<Double> levels = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            boolean separated = paragraphs.isSeparated(i);
            if (separated && line.mark().isEmpty()) {
                levels.clear();
            }
            document.add(line(line, block.column(), levels)
                    .separated(separated)
                    .continuation(paragraphs.isContinuation(i))
                    .build());
        }
    }

    /** Adds a row by itself, as noise or hidden text. */
    void addAside(TextRow row, Flow flow) {
        PrintedLine line =
                PrintedLine.of(List.of(row), PrintedLine.COMMON_SPACE).get(0);
        document.add(line(line, 0, new ArrayList<>()).flow(flow).separated(true).build());
    }

    private Line.Builder line(PrintedLine line, int column, List<Double> levels) {
        List<Link> links = new ArrayList<>();
        StyledSpans styled = new StyledSpans();
        List<Span> spans = new ArrayList<>();
        String text = line.text(links, styled, spans);
        BoundingBox box = toPage.apply(line.words().get(0)).box();
        List<PlacedWord> placed = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            BoundingBox own = toPage.apply(line.words().get(i)).box();
            placed.add(new PlacedWord(spans.get(i), own));
            box = box.union(own);
        }
        Line.Builder builder = Line.at(0, text)
                .style(line.style())
                .styled(styled.list())
                .placement(new Placement(line.page(), box, column, placed))
                .links(links);
        line.mark()
                .ifPresent(mark -> builder.bullet(
                        new Bullet(mark.text().equals(ListMark.DRAWN) ? "" : mark.text(), level(mark.left(), levels))));
        return builder;
    }

    private static int level(double left, List<Double> levels) {
        while (!levels.isEmpty() && levels.get(levels.size() - 1) > left + SAME_EDGE) {
            levels.remove(levels.size() - 1);
        }
        if (levels.isEmpty() || levels.get(levels.size() - 1) < left - SAME_EDGE) {
            levels.add(left);
        }
        return levels.size() - 1;
    }
}
