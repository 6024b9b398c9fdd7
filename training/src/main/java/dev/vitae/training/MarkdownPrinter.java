package dev.vitae.training;

import dev.vitae.extract.LineLabel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Prints Markdown. Thread-safe. */
final class MarkdownPrinter implements Printer {

    @Override
    public Printout print(Persona persona, Sheet sheet, Style style, Dice dice) {
        StringBuilder out = new StringBuilder();
        boolean entryHeadings = dice.chance(60);
        boolean underlined = dice.chance(12);
        String breaks = dice.of("  \n", "\n\n", "\n", "\\\n");
        List<Row> rows = sheet.rows();
        int lastEntry = -1;
        boolean lastItem = false;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean first = row.entry() >= 0 && row.entry() != lastEntry && !row.bullet();
            lastEntry = row.entry() >= 0 ? row.entry() : lastEntry;
            boolean more = i + 1 < rows.size()
                    && rows.get(i + 1).label() == row.label()
                    && rows.get(i + 1).gap() == 0;
            if (row.label() == LineLabel.NAME) {
                out.append("# ").append(Row.text(row.main())).append("\n\n");
            } else if (row.label().isHeading()) {
                out.append('\n')
                        .append(heading(Row.text(row.main()), underlined))
                        .append("\n\n");
            } else if (row.bullet()) {
                out.append(style.marks().bullet())
                        .append(' ')
                        .append(cells(row))
                        .append('\n');
            } else if (first && entryHeadings) {
                out.append(lastItem ? "\n" : "")
                        .append("### ")
                        .append(plainCells(row))
                        .append("\n\n");
            } else {
                out.append(lastItem ? "\n" : "").append(cells(row)).append(more ? breaks : "\n\n");
            }
            lastItem = row.bullet();
        }
        return new Printout(out.toString().getBytes(StandardCharsets.UTF_8), rows);
    }

    private static String heading(String text, boolean underlined) {
        return underlined ? text + "\n" + "-".repeat(Math.max(4, text.length())) : "## " + text;
    }

    private static String cells(Row row) {
        StringBuilder line = new StringBuilder();
        for (List<Run> cell : row.cells()) {
            if (!cell.isEmpty()) {
                line.append(line.length() > 0 ? " | " : "");
                merged(cell).forEach(run -> line.append(marked(run)));
            }
        }
        return line.toString();
    }

    private static String plainCells(Row row) {
        StringBuilder line = new StringBuilder();
        for (List<Run> cell : row.cells()) {
            if (!cell.isEmpty()) {
                line.append(line.length() > 0 ? " | " : "").append(Row.text(cell));
            }
        }
        return line.toString();
    }

    /** Neighbours of one look as one, so that marks stand around all of them. */
    private static List<Run> merged(List<Run> runs) {
        List<Run> merged = new ArrayList<>();
        for (Run run : runs) {
            Run last = merged.isEmpty() ? run : merged.get(merged.size() - 1);
            boolean alike = !merged.isEmpty()
                    && last.look().equals(run.look())
                    && last.link().isEmpty()
                    && run.link().isEmpty();
            if (alike) {
                merged.set(merged.size() - 1, new Run(last.text() + run.text(), run.field(), run.look(), run.link()));
            } else {
                merged.add(run);
            }
        }
        return merged;
    }

    private static String marked(Run run) {
        String text = run.text();
        if (text.isBlank() || run.text().strip().length() != text.length()) {
            return text;
        }
        String mark = run.look().bold() ? "**" : run.look().italic() ? "*" : "";
        String linked = run.link().map(link -> "[" + text + "](" + link + ")").orElse(text);
        return mark + linked + mark;
    }
}
