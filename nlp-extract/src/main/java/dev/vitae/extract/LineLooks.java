package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Style;
import dev.vitae.document.StyledSpan;
import java.util.List;

/** How the parts of one line look beside each other, in short: a title in bold, then the employer in italics. */
final class LineLooks {

    private static final double SMALLER = 0.93;
    private static final double LARGER = 1.07;

    private final Line line;

    LineLooks(Line line) {
        this.line = line;
    }

    /** How the character looks; empty where all of the line looks the same. */
    String at(int offset) {
        int at = line.span().start() + offset;
        List<StyledSpan> parts = line.styled();
        int from = 0;
        int to = parts.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (parts.get(middle).span().end() <= at) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        boolean inside = from < parts.size() && parts.get(from).span().start() <= at;
        return inside ? brief(parts.get(from).style()) : "";
    }

    /** Fonts don't count: a sign that the font lacks comes from another. */
    private String brief(Style style) {
        Style most = line.style();
        double ratio = style.size().orElse(1)
                / Math.max(1, most.size().orElse(style.size().orElse(1)));
        return (style.bold() ? "b" : "l")
                + (style.italic() ? "i" : "")
                + (ratio < SMALLER ? "s" : ratio > LARGER ? "t" : "")
                + (style.color().equals(most.color()) ? "" : "c");
    }
}
