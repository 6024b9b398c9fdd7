package dev.vitae.training;

import dev.vitae.extract.LineLabel;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Prints HTML, with columns as blocks beside each other or as a table. Thread-safe. */
final class HtmlPrinter implements Printer {

    @Override
    public Printout print(Persona persona, Sheet sheet, Style style, Dice dice) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(persona.language().getLanguage())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(dice.chance(50) ? escaped(persona.name()) : "CV")
                .append("</title><style>body{font-family:sans-serif;font-size:")
                .append((int) style.type().size() + 4)
                .append("px}.r{float:right}.d{display:flex}</style></head><body>\n");
        Markup markup = new Markup(dice, out, style.layout().family() == Layout.Family.HTML_TERMS);
        markup.rows(sheet.head());
        if (sheet.side().isEmpty()) {
            markup.rows(sheet.main());
        } else {
            boolean table = dice.chance(50);
            boolean first = style.columns().division() == Style.Division.SIDE_LEFT;
            out.append(table ? "<table><tr><td valign=\"top\">" : "<div class=\"d\"><aside>");
            markup.rows(first ? sheet.side() : sheet.main());
            out.append(table ? "</td><td valign=\"top\">" : "</aside><main>");
            markup.rows(first ? sheet.main() : sheet.side());
            out.append(table ? "</td></tr></table>" : "</main></div>");
        }
        out.append("</body></html>\n");
        return new Printout(out.toString().getBytes(StandardCharsets.UTF_8), sheet.rows());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The rows as elements. */
    private static final class Markup {
        private final StringBuilder out;
        private final boolean headingTags;
        private final boolean entryTags;
        private final boolean marginTable;
        private final String list;
        private final boolean terms;

        Markup(Dice dice, StringBuilder out, boolean terms) {
            this.terms = terms;
            this.out = out;
            this.headingTags = dice.chance(85);
            this.entryTags = dice.chance(50);
            this.marginTable = dice.chance(50);
            this.list = dice.chance(90) ? "ul" : "ol";
        }

        void rows(List<Row> rows) {
            boolean inList = false;
            boolean inTerms = false;
            int entry = -1;
            for (Row row : rows) {
                boolean wantsTerms = terms && row.entry() >= 0 && !row.bullet();
                boolean opensTerms = wantsTerms && !inTerms;
                if (inTerms && (row.label().isHeading() || row.bullet())) {
                    out.append("</dl>\n");
                    inTerms = false;
                }
                if (row.bullet() != inList) {
                    out.append(row.bullet() ? "<" + list + ">\n" : "</" + list + ">\n");
                    inList = row.bullet();
                }
                if (opensTerms) {
                    out.append("<dl>\n");
                    inTerms = true;
                }
                String tag = inTerms
                        ? row.entry() >= 0 && row.entry() != entry ? "dt" : "dd"
                        : tag(row, row.entry() >= 0 && row.entry() != entry);
                entry = row.entry();
                if (row.margin().isEmpty() || !marginTable) {
                    out.append('<').append(tag).append('>');
                    cells(row);
                    out.append("</").append(tag).append(">\n");
                } else {
                    out.append("<table><tr><td>");
                    runs(row.margin());
                    out.append("</td><td>");
                    cells(row.withMargin(List.of()));
                    out.append("</td></tr></table>\n");
                }
            }
            if (inTerms) {
                out.append("</dl>\n");
            }
            if (inList) {
                out.append("</").append(list).append(">\n");
            }
        }

        private String tag(Row row, boolean first) {
            if (row.bullet()) {
                return "li";
            }
            if (row.label() == LineLabel.NAME) {
                return "h1";
            }
            if (row.label().isHeading()) {
                return headingTags ? "h2" : "p";
            }
            return first && entryTags ? "h3" : row.label() == LineLabel.TEXT ? "p" : "div";
        }

        private void cells(Row row) {
            if (!row.margin().isEmpty()) {
                runs(row.margin());
                out.append(' ');
            }
            if (row.label() == LineLabel.ITEM) {
                chips(row.main());
            } else {
                runs(row.main());
            }
            if (!row.right().isEmpty()) {
                out.append(" <span class=\"r\">");
                runs(row.right());
                out.append("</span>");
            }
        }

        /** Chips on lines of their own, since HTML makes one blank of the gaps between them. */
        private void chips(List<Run> runs) {
            for (Run run : runs) {
                if (run.text().isBlank() && run.text().length() > 1) {
                    out.append("<br>");
                } else {
                    runs(List.of(run));
                }
            }
        }

        private void runs(List<Run> runs) {
            for (Run run : runs) {
                String text = escaped(run.text());
                String linked = run.link()
                        .map(link -> "<a href=\"" + escaped(link) + "\">" + text + "</a>")
                        .orElse(text);
                boolean bold = run.look().bold();
                out.append(bold ? "<b>" + linked + "</b>" : run.look().italic() ? "<i>" + linked + "</i>" : linked);
            }
        }
    }
}
