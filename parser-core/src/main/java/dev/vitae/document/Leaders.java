package dev.vitae.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaders: dashes, dots or strokes in a row that lead the eye from one thing on a line to another at its right edge
 * ({@code Baker ------- Leeds}). They are no words, and say no more than a gap does.
 */
final class Leaders {

    private static final String ROW = "(?:-{4,200}+|\\.{4,200}+|_{4,200}+|={4,200}+)";

    /** Between words, with a blank on one side at least: a row that touches both is part of something else. */
    private static final Pattern LEADER = Pattern.compile("(?<=[\\p{L}\\p{N}.,)\"'’%&])(?: {1,3}+(" + ROW + ") {0,3}+|("
            + ROW + ") {1,3}+)(?=[\\p{L}\\p{N}(\\[\"'])");

    private Leaders() {}

    /** The line with its leaders as {@link Line#markup()}. */
    static Line mark(Line line) {
        String text = line.text();
        boolean mayHave =
                text.contains("----") || text.contains("....") || text.contains("____") || text.contains("====");
        if (!mayHave) {
            return line;
        }
        List<Span> marks = new ArrayList<>(line.markup());
        Matcher leader = LEADER.matcher(text);
        while (leader.find()) {
            int row = leader.start(1) < 0 ? 2 : 1;
            marks.add(line.span().narrow(leader.start(row), leader.end(row)));
        }
        marks.sort(Comparator.comparingInt(Span::start));
        return line.toBuilder().markup(marks).build();
    }
}
