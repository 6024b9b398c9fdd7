package dev.vitae.training;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Prints plain text: wrapped or not, ruled, or in two columns with blanks between them. Thread-safe. */
final class TextPrinter implements Printer {

    @Override
    public Printout print(Persona persona, Sheet sheet, Style style, Dice dice) {
        List<String> lines = new ArrayList<>();
        int width = style.plain().width();
        if (sheet.side().isEmpty()) {
            List<Row> rows = new ArrayList<>(sheet.head());
            rows.addAll(sheet.main());
            lines.addAll(new PlainSetting(style, width).set(rows));
        } else {
            lines.addAll(new PlainSetting(style, 96).set(sheet.head()));
            lines.add("");
            int side = style.plain().sideWidth();
            boolean first = style.columns().division() == Style.Division.SIDE_LEFT;
            List<String> aside = new PlainSetting(style, side).set(sheet.side());
            List<String> main = new PlainSetting(style, 68).set(sheet.main());
            lines.addAll(first ? beside(aside, main, side + 4) : beside(main, aside, 72));
        }
        String end = style.plain().tabs() ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.stripTrailing()).append(end));
        return new Printout(text.toString().getBytes(StandardCharsets.UTF_8), sheet.rows());
    }

    private static List<String> beside(List<String> left, List<String> right, int width) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String one = i < left.size() ? left.get(i).replace("\t", "  ") : "";
            String other = i < right.size() ? right.get(i).replace("\t", "  ") : "";
            lines.add(one + " ".repeat(Math.max(2, width - one.length())) + other);
        }
        return lines;
    }
}
