package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lines set in two ways, by turns: names, and what is said of each. They may differ in type, in list marks, in how far they
 * are indented, in colour, in that one kind stands in quotation marks, or is running text.
 *
 * @param lines the lines
 * @param first for each, whether it is set as the first of them is
 */
record TwoLooks(List<LabelledLine> lines, List<Boolean> first) {

    /** Points: less is how letters differ, more is another column. */
    private static final double LEAST_INDENT = 6;

    private static final double LARGEST_INDENT = 60;

    private static final int FEWEST = 2;

    TwoLooks {
        lines = List.copyOf(lines);
        first = List.copyOf(first);
    }

    /** The ways in which the lines are of two kinds, the clearest first; none where they are of one, or of more. */
    static List<TwoLooks> of(List<LabelledLine> lines) {
        return Stream.of(byType(lines), byMark(lines), byIndent(lines), byColor(lines), byQuotes(lines), byText(lines))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Where the first lines name what is listed below each: names are set apart by type, or stand further out. */
    static Optional<TwoLooks> below(List<LabelledLine> lines) {
        return byType(lines)
                .or(() -> Stream.of(byMark(lines), byIndent(lines))
                        .flatMap(Optional::stream)
                        .filter(TwoLooks::isOutline)
                        .findFirst());
    }

    /** Whether more than one line of the first kind stands unmarked and no further in than those of the second. */
    private boolean isOutline() {
        LabelledLine outer = lines.get(0);
        LabelledLine inner = lines.get(first.indexOf(false));
        boolean further = left(inner).orElse(0) > left(outer).orElse(0) - LEAST_INDENT;
        return first.stream().filter(same -> same).count() >= FEWEST
                && outer.line().bullet().isEmpty()
                && further;
    }

    private static Optional<TwoLooks> byType(List<LabelledLine> lines) {
        return lines.stream().allMatch(line -> line.line().styled().isEmpty())
                ? by(lines, TwoLooks::type)
                : Optional.empty();
    }

    /** In what type most of a line is set: weight, slant and size. */
    static List<Object> type(Line line) {
        Style style = line.style();
        return List.of(
                style.bold(), style.italic(), Math.round(10 * style.size().orElse(0)));
    }

    private static Optional<TwoLooks> byMark(List<LabelledLine> lines) {
        return by(lines, line -> line.bullet().isPresent());
    }

    private static Optional<TwoLooks> byColor(List<LabelledLine> lines) {
        return by(lines, line -> line.style().color());
    }

    private static Optional<TwoLooks> by(List<LabelledLine> lines, Function<Line, Object> look) {
        return parted(lines, lines.stream().map(line -> look.apply(line.line())).toList());
    }

    private static Optional<TwoLooks> byIndent(List<LabelledLine> lines) {
        if (lines.isEmpty() || lines.stream().anyMatch(line -> left(line).isEmpty())) {
            return Optional.empty();
        }
        List<Double> lefts =
                lines.stream().map(line -> left(line).orElseThrow()).toList();
        List<Boolean> first = lefts.stream()
                .map(left -> Math.abs(left - lefts.get(0)) < LEAST_INDENT)
                .toList();
        int other = first.indexOf(false);
        boolean two = other > 0
                && Math.abs(lefts.get(other) - lefts.get(0)) < LARGEST_INDENT
                && lefts.stream()
                        .allMatch(left -> Math.abs(left - lefts.get(0)) < LEAST_INDENT
                                || Math.abs(left - lefts.get(other)) < LEAST_INDENT);
        return two ? Optional.of(new TwoLooks(lines, first)) : Optional.empty();
    }

    private static OptionalDouble left(LabelledLine line) {
        return line.line()
                .placement()
                .map(placement -> OptionalDouble.of(placement.box().left()))
                .orElse(OptionalDouble.empty());
    }

    private static Optional<TwoLooks> byQuotes(List<LabelledLine> lines) {
        List<Boolean> quoted = new ArrayList<>();
        boolean inside = false;
        for (LabelledLine line : lines) {
            String text = line.line().text().strip();
            inside |= Quotes.opens(text);
            quoted.add(inside);
            inside &= !Quotes.closes(text);
        }
        return inside ? Optional.empty() : parted(lines, quoted);
    }

    private static Optional<TwoLooks> byText(List<LabelledLine> lines) {
        List<Boolean> texts = new ArrayList<>();
        boolean text = false;
        for (LabelledLine line : lines) {
            text = line.label() == LineLabel.TEXT || (text && line.label() == LineLabel.CONTINUATION);
            texts.add(text);
        }
        return parted(lines, texts);
    }

    private static Optional<TwoLooks> parted(List<LabelledLine> lines, List<?> looks) {
        return looks.stream().distinct().count() == 2
                ? Optional.of(new TwoLooks(
                        lines, looks.stream().map(looks.get(0)::equals).toList()))
                : Optional.empty();
    }

    /** The lines in runs of one look each. */
    List<List<LabelledLine>> runs() {
        List<List<LabelledLine>> runs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || !first.get(i).equals(first.get(i - 1))) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(lines.get(i));
        }
        return runs;
    }
}
