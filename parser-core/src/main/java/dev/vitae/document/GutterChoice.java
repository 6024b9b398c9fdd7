package dev.vitae.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the gutter that is cut first: the tallest, but rather one at which text begins, and none that stands within one
 * of the columns of another.
 */
final class GutterChoice {

    /** How tall, in parts of a gutter's height, another is that may cast doubt on it. */
    private static final double TALL = 0.5;

    /** So many gutters are held against each other; a page has some ten. */
    private static final int MOST_DOUBTS = 16;

    private final List<TextRow> rows;
    private final List<GutterJudge.Verdict> verdicts = new ArrayList<>();

    private GutterChoice(List<TextRow> rows) {
        this.rows = rows;
    }

    /** The gutter to cut the rows at, and what it parts; empty if they are to be read row by row. */
    static Optional<GutterJudge.Verdict> of(List<TextRow> rows, Strokes strokes) {
        GutterChoice choice = new GutterChoice(rows);
        for (Gutter gutter : GutterFinder.find(rows)) {
            choice.judge(gutter, strokes);
        }
        return choice.best();
    }

    /** Columns end where a stroke crosses them. */
    private void judge(Gutter gutter, Strokes strokes) {
        GutterJudge.Verdict whole = GutterJudge.judge(rows, gutter);
        List<Gutter> parts = isOfColumns(whole) ? strokes.cut(rows, whole.gutter()) : List.of();
        if (parts.size() <= 1) {
            add(whole);
        } else {
            parts.forEach(part -> add(GutterJudge.judge(rows, part)));
        }
    }

    private void add(GutterJudge.Verdict verdict) {
        if (verdict.kind() != GutterJudge.Kind.ROWS) {
            verdicts.add(verdict);
        }
    }

    private Optional<GutterJudge.Verdict> best() {
        List<GutterJudge.Verdict> tallest = verdicts.stream()
                .filter(GutterChoice::isOfColumns)
                .sorted(Comparator.comparingDouble((GutterJudge.Verdict verdict) ->
                                verdict.gutter().height(rows))
                        .reversed())
                .limit(MOST_DOUBTS)
                .toList();
        List<GutterJudge.Verdict> sure = new ArrayList<>(verdicts);
        sure.removeAll(tallest.stream()
                .filter(verdict -> tallest.stream().anyMatch(other -> isWithin(verdict, other)))
                .toList());
        return sure.stream().max(Comparator.comparingDouble(this::weight));
    }

    /** The height of the gutter, and more the more of the rows begin at its right edge, as those of a column do. */
    private double weight(GutterJudge.Verdict verdict) {
        List<TextRow> right = verdict.right();
        long aligned = right.stream().filter(verdict.gutter()::endsAt).count();
        return verdict.gutter().height(rows) * (1 + (double) aligned / right.size());
    }

    /**
     * Whether a gutter parts columns only as long as what another parts is taken for one: it stands between the dates and
     * the texts of a column, say, beside which there is another.
     */
    private boolean isWithin(GutterJudge.Verdict verdict, GutterJudge.Verdict other) {
        return other.gutter().height(rows) >= TALL * verdict.gutter().height(rows)
                && !isLasting(verdict, other)
                && isLasting(other, verdict);
    }

    /** Whether the gutter still parts columns within the column of another that it stands in. */
    private boolean isLasting(GutterJudge.Verdict verdict, GutterJudge.Verdict other) {
        Gutter gutter = verdict.gutter();
        boolean before = gutter.right() <= other.gutter().left();
        if (!before && gutter.left() < other.gutter().right()) {
            return true;
        }
        double top = rows.get(gutter.from()).box().top();
        double bottom = rows.get(gutter.to() - 1).box().top();
        List<TextRow> column = (before ? other.left() : other.right())
                .stream()
                        .filter(row -> row.box().top() >= top && row.box().top() <= bottom)
                        .filter(row -> row.right() <= gutter.left() || row.left() >= gutter.right())
                        .toList();
        return column.isEmpty()
                || isOfColumns(GutterJudge.judge(column, new Gutter(gutter.left(), gutter.right(), 0, column.size())));
    }

    private static boolean isOfColumns(GutterJudge.Verdict verdict) {
        return verdict.kind() == GutterJudge.Kind.COLUMNS;
    }
}
