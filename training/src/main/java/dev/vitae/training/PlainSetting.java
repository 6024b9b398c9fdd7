package dev.vitae.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets rows as lines of characters. Not thread-safe. */
final class PlainSetting {

    private static final int MARGIN_COLUMN = 22;

    private final Style style;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    PlainSetting(Style style, int width) {
        this.style = style;
        this.width = width;
    }

    List<String> set(List<Row> rows) {
        boolean margins = rows.stream().anyMatch(row -> !row.margin().isEmpty());
        for (Row row : rows) {
            if (row.gap() > 0.2 && !lines.isEmpty()) {
                lines.add("");
            }
            if (row.label().isHeading()) {
                heading(Row.text(row.main()));
            } else {
                row(row, margins);
            }
        }
        return lines;
    }

    private void heading(String text) {
        Style.PlainText plain = style.plain();
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
        if (plain.boxed()) {
            lines.add(plain.underline().repeat(5) + " " + text + " "
                    + plain.underline().repeat(5));
        } else {
            lines.add(text);
            if (!plain.underline().isEmpty()) {
                int wide = plain.tabs() ? Math.min(width, 70) : text.length();
                lines.add(plain.underline().repeat(Math.max(4, wide)));
            }
        }
        if (plain.blankAfterHeading()) {
            lines.add("");
        }
    }

    private void row(Row row, boolean margins) {
        boolean hangs = margins && !row.margin().isEmpty();
        int indent = hangs ? MARGIN_COLUMN : 0;
        String mark = row.bullet() ? indentOfItems() + style.marks().bullet() + " " : insetOf(row);
        String main = Row.text(row.main());
        String right = Row.text(row.right());
        List<String> wrapped = wrap(
                mark + main,
                Math.max(20, width - indent),
                row.inset() == Row.Inset.HANGING ? "   " : " ".repeat(mark.length()));
        if (!right.isEmpty()) {
            String first = wrapped.get(0);
            int blanks = Math.min(width, 100) - indent - first.length() - right.length();
            if (style.plain().tabs()) {
                wrapped.set(0, first + "\t" + right);
            } else if (blanks >= 3) {
                wrapped.set(0, first + " ".repeat(blanks) + right);
            } else if (first.length() + right.length() + 4 <= width) {
                wrapped.set(0, first + "    " + right);
            } else {
                wrapped.add(right);
            }
        }
        String margin = Row.text(row.margin());
        for (int i = 0; i < wrapped.size(); i++) {
            String before = !hangs ? "" : i > 0 ? " ".repeat(indent) : padded(margin, indent);
            lines.add(before + wrapped.get(i));
        }
    }

    private String padded(String margin, int indent) {
        return margin.length() + 2 <= indent ? margin + " ".repeat(indent - margin.length()) : margin + "   ";
    }

    private static String insetOf(Row row) {
        return row.inset() == Row.Inset.INDENTED ? "   " : "";
    }

    private String indentOfItems() {
        return style.marks().indent() > 13 ? "  " : "";
    }

    private static List<String> wrap(String text, int width, String hang) {
        List<String> wrapped = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int cut = rest.lastIndexOf(' ', width);
            if (cut <= hang.length()) {
                break;
            }
            wrapped.add(rest.substring(0, cut).stripTrailing());
            rest = hang + rest.substring(cut + 1).stripLeading();
        }
        wrapped.add(rest);
        return wrapped;
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
