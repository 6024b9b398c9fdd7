package dev.vitae.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the row that heads a table's columns ({@code Zeitraum | Position | Firma}) for what it is: no job, school or language. */
final class ColumnHeads {

    private static final int FEWEST = 2;
    private static final int LONGEST = 200;
    private static final Pattern CELLS = Pattern.compile("\\||\\t| {2,100}+| / ");
    private static final Pattern AROUND = Pattern.compile("[*_:\\s]");

    private static final Set<String> LABELS = Set.copyOf(Lexicon.lines("column-labels.txt"));

    private ColumnHeads() {}

    /** The section's lines, with {@link LineLabel#NOISE} where one heads columns. */
    static List<LabelledLine> without(List<LabelledLine> lines) {
        return lines.stream()
                .map(line -> isHead(line) ? line.as(LineLabel.NOISE) : line)
                .toList();
    }

    private static boolean isHead(LabelledLine line) {
        String text = line.line().text();
        if (text.length() > LONGEST || !line.dates().isEmpty()) {
            return false;
        }
        List<String> cells = CELLS.splitAsStream(text)
                .map(cell -> AROUND.matcher(Lexicon.lower(cell)).replaceAll(" ").strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
        return cells.size() >= FEWEST && LABELS.containsAll(cells);
    }
}
