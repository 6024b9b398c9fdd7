package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays pages under each other, without their margins, so that they are read as one. */
final class PageStack {

    /** What stands between the last row of a page and the first of the next, in points. */
    private static final double PAGE_BREAK = 4;

    private final List<PageWords> pages;
    private final double[] shifts;

    PageStack(List<PageWords> pages) {
        this.pages = pages;
        this.shifts = new double[pages.size()];
    }

    /** Adds the pages and their lines, first what is read, then what is not. */
    void addTo(DocumentBuilder builder) {
        for (PageWords page : pages) {
            builder.add(new Page(
                    page.page().number(), page.page().width(), page.page().height()));
        }
        RunningHeads heads = RunningHeads.of(pages);
        PdfLines lines = new PdfLines(builder, this::onItsPage);
        List<TextRow> rows = stack(heads);
        lines.add(ReadingOrder.of(rows, strokes()));
        for (PageWords page : pages) {
            addTurned(page, builder);
        }
        PdfLines asides = new PdfLines(builder, word -> word);
        for (PageWords page : pages) {
            heads.noise(page).forEach(row -> asides.addAside(row, Flow.NOISE));
        }
        addHidden(asides, builder);
    }

    private List<TextRow> stack(RunningHeads heads) {
        List<TextRow> stacked = new ArrayList<>();
        double foot = 0;
        for (int i = 0; i < pages.size(); i++) {
            List<TextRow> rows = heads.body(pages.get(i));
            double top = rows.stream().mapToDouble(row -> row.box().top()).min().orElse(0);
            double shift = foot + PAGE_BREAK - top;
            shifts[i] = shift;
            for (TextRow row : rows) {
                TextRow moved = TextRow.of(
                        row.words().stream().map(word -> word.moveBy(shift)).toList());
                foot = Math.max(foot, moved.box().bottom());
                stacked.add(moved);
            }
        }
        return stacked;
    }

    /** The level lines of the upright pages, as the pages lie under each other. */
    private List<BoundingBox> strokes() {
        List<BoundingBox> strokes = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).turn() == Turn.UPRIGHT) {
                for (BoundingBox box : pages.get(i).page().strokes()) {
                    strokes.add(
                            new BoundingBox(box.left(), box.top() + shifts[i], box.right(), box.bottom() + shifts[i]));
                }
            }
        }
        return strokes;
    }

    private Word onItsPage(Word word) {
        PageWords page = pages.get(word.page() - 1);
        Word moved = word.moveBy(-shifts[word.page() - 1]);
        return page.turn() == Turn.UPRIGHT
                ? moved
                : moved.withBox(PageWords.onPage(moved.box(), page.turn(), page.page()));
    }

    private static void addTurned(PageWords page, DocumentBuilder builder) {
        for (Map.Entry<Turn, List<TextRow>> entry : page.turned().entrySet()) {
            Turn turn = entry.getKey();
            PdfLines lines =
                    new PdfLines(builder, word -> word.withBox(PageWords.onPage(word.box(), turn, page.page())));
            if (turn == Turn.SLANTED) {
                entry.getValue().forEach(row -> lines.addAside(row, Flow.NOISE));
            } else {
                lines.add(ReadingOrder.of(entry.getValue(), List.of()));
            }
        }
    }

    private void addHidden(PdfLines asides, DocumentBuilder builder) {
        boolean any = false;
        for (PageWords page : pages) {
            for (TextRow row : page.hidden()) {
                asides.addAside(row, Flow.HIDDEN);
                any = true;
            }
        }
        if (any) {
            builder.add(new ReadingProblem(
                    ReadingProblem.Code.HIDDEN_TEXT,
                    "The file has text that a person would not see; it was kept out of the resume.",
                    Optional.empty()));
        }
    }
}
