package dev.vitae.training;

import dev.vitae.extract.Field;
import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Prints a scraped profile: headings by signs, either with its lines or flattened to one. Thread-safe. */
final class DumpPrinter implements Printer {

    @Override
    public Printout print(Persona persona, Sheet sheet, Style style, Dice dice) {
        boolean flat = style.layout().family() == Layout.Family.DUMP_FLAT;
        boolean source = dice.chance(50);
        List<Row> rows = new ArrayList<>();
        sheet.rows().forEach(row -> rows.add(withDatesApart(row)));
        List<String> parts = new ArrayList<>();
        int lastEntry = -1;
        for (Row row : rows) {
            boolean first = row.entry() >= 0 && row.entry() != lastEntry && !row.bullet();
            lastEntry = row.entry() >= 0 ? row.entry() : lastEntry;
            if (row.label().isHeading() && !flat) {
                parts.add("");
            }
            parts.add(mark(row, first, style) + text(row));
        }
        if (source) {
            String line = "Source: https://www.example.com/in/" + persona.number();
            parts.add(line);
            rows.add(Row.of(SectionKind.SOURCE, LineLabel.NOISE, line));
        }
        String joined = String.join(flat ? " " : "\n", parts) + (flat ? "" : "\n");
        return new Printout(joined.getBytes(StandardCharsets.UTF_8), rows);
    }

    /** The reader cuts heads before their dates. */
    private static Row withDatesApart(Row row) {
        int at = 0;
        while (at < row.main().size()
                && row.main()
                        .get(at)
                        .field()
                        .filter(field -> field == Field.START)
                        .isEmpty()) {
            at++;
        }
        boolean splits = row.label() == LineLabel.HEAD
                && at > 0
                && at < row.main().size()
                && row.right().isEmpty();
        return splits
                ? row.withMain(row.main().subList(0, at))
                        .withRight(row.main().subList(at, row.main().size()))
                : row;
    }

    private static String mark(Row row, boolean first, Style style) {
        if (row.label() == LineLabel.NAME) {
            return "# ";
        }
        if (row.label() == LineLabel.HEADLINE) {
            return "> ";
        }
        if (row.label().isHeading()) {
            return "## ";
        }
        return row.bullet() ? style.marks().bullet() + " " : first ? "### " : "";
    }

    private static String text(Row row) {
        StringBuilder line = new StringBuilder();
        for (List<Run> cell : row.cells()) {
            if (!cell.isEmpty()) {
                line.append(line.length() > 0 ? " " : "").append(Row.text(cell));
            }
        }
        return line.toString();
    }
}
