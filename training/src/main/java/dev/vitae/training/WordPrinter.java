package dev.vitae.training;

import dev.vitae.extract.LineLabel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Prints Word files. The few parts of Office Open XML that a resume needs are written directly: it is ten times as fast
 * as building them as objects, and the same each time. Thread-safe.
 */
final class WordPrinter implements Printer {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            + "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>"
            + "<Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/>"
            + "</Types>";
    private static final String RELS = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
            + "</Relationships>";
    private static final String PARTS = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering\" Target=\"numbering.xml\"/>"
            + "</Relationships>";

    @Override
    public Printout print(Persona persona, Sheet sheet, Style style, Dice dice) {
        Body body = new Body(style, dice);
        body.rows(sheet.head());
        if (sheet.side().isEmpty()) {
            body.rows(sheet.main());
        } else {
            boolean first = style.columns().division() == Style.Division.SIDE_LEFT;
            if (dice.chance(30)) {
                body.box(sheet.side());
                body.rows(sheet.main());
            } else {
                body.table(first ? sheet.side() : sheet.main(), first ? sheet.main() : sheet.side());
            }
        }
        String document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"" + W
                + "\" xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>" + body
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>";
        return new Printout(zip(document, style), sheet.rows());
    }

    private static byte[] zip(String document, Style style) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", TYPES);
            part(zip, "_rels/.rels", RELS);
            part(zip, "word/_rels/document.xml.rels", PARTS);
            part(zip, "word/styles.xml", styles(style));
            part(zip, "word/numbering.xml", numbering(style));
            part(zip, "word/document.xml", document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.of(2020, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String styles(Style style) {
        int size = (int) Math.round(style.type().size() * 2);
        StringBuilder xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:styles xmlns:w=\"" + W + "\">"
                        + "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"" + font(style)
                        + "\"/><w:sz w:val=\"" + size
                        + "\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/><w:rPr><w:b/><w:sz w:val=\""
                        + (int) (style.type().nameSize() * 2) + "\"/></w:rPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"ListParagraph\"><w:name w:val=\"List Paragraph\"/></w:style>");
        for (int level = 1; level <= 2; level++) {
            xml.append(String.format(
                    Locale.ROOT,
                    "<w:style w:type=\"paragraph\" w:styleId=\"Heading%d\"><w:name w:val=\"heading %d\"/><w:pPr>"
                            + "<w:spacing w:before=\"200\"/><w:outlineLvl w:val=\"%d\"/></w:pPr><w:rPr><w:b/>"
                            + "<w:sz w:val=\"%d\"/></w:rPr></w:style>",
                    level,
                    level,
                    level - 1,
                    (int) (style.headings().size() * 2) - 2 * (level - 1)));
        }
        return xml.append("</w:styles>").toString();
    }

    private static String font(Style style) {
        return switch (style.type().face()) {
            case SANS -> "Calibri";
            case SERIF -> "Georgia";
            case MONO -> "Courier New";
            case EMBEDDED -> "Arial";
        };
    }

    private static String numbering(Style style) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:numbering xmlns:w=\"" + W
                + "\"><w:abstractNum w:abstractNumId=\"0\">"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\""
                + HtmlPrinter.escaped(style.marks().bullet())
                + "\"/><w:pPr><w:ind w:left=\"720\" w:hanging=\"360\"/></w:pPr></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    }

    /** The body's paragraphs and tables. */
    private static final class Body {
        private final Style style;
        private final StringBuilder xml = new StringBuilder();
        private final boolean headingStyles;
        private final boolean entryStyles;
        private final boolean blankLines;
        private final boolean realLists;
        private final boolean rightTable;

        Body(Style style, Dice dice) {
            this.style = style;
            this.headingStyles = dice.chance(60);
            this.entryStyles = dice.chance(25);
            this.blankLines = dice.chance(45);
            this.realLists = dice.chance(75);
            this.rightTable = dice.chance(15);
        }

        void rows(List<Row> rows) {
            int entry = -1;
            for (Row row : rows) {
                if (blankLines && row.gap() > 0.2) {
                    xml.append("<w:p/>");
                }
                boolean first = row.entry() >= 0 && row.entry() != entry && !row.bullet();
                entry = row.entry();
                if (!row.margin().isEmpty()) {
                    open("2200", "6800");
                    paragraph(row.withMain(row.margin()).withRight(List.of()), false);
                    xml.append("</w:tc><w:tc>");
                    paragraph(row, first);
                    xml.append("</w:tc></w:tr></w:tbl>");
                } else if (rightTable && !row.right().isEmpty()) {
                    open("6800", "2200");
                    paragraph(row.withRight(List.of()), first);
                    xml.append("</w:tc><w:tc>");
                    paragraph(row.withMain(row.right()).withRight(List.of()), false);
                    xml.append("</w:tc></w:tr></w:tbl>");
                } else {
                    paragraph(row, first);
                }
            }
        }

        void table(List<Row> left, List<Row> right) {
            open("3000", "6000");
            rows(left);
            xml.append("<w:p/></w:tc><w:tc>");
            rows(right);
            xml.append("<w:p/></w:tc></w:tr></w:tbl>");
        }

        /** A text box beside the paragraphs that follow. */
        void box(List<Row> rows) {
            xml.append("<w:p><w:r><w:pict><v:shape style=\"position:absolute;width:150pt;height:600pt\"><v:textbox>"
                    + "<w:txbxContent>");
            rows(rows);
            xml.append("<w:p/></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>");
        }

        private void open(String one, String other) {
            xml.append("<w:tbl><w:tblGrid><w:gridCol w:w=\"")
                    .append(one)
                    .append("\"/><w:gridCol w:w=\"")
                    .append(other)
                    .append("\"/></w:tblGrid><w:tr><w:tc>");
        }

        private void paragraph(Row row, boolean first) {
            boolean heading = row.label().isHeading();
            xml.append("<w:p><w:pPr>");
            if (row.label() == LineLabel.NAME && headingStyles) {
                xml.append("<w:pStyle w:val=\"Title\"/>");
            } else if (heading && headingStyles) {
                xml.append("<w:pStyle w:val=\"Heading1\"/>");
            } else if (first && entryStyles && headingStyles) {
                xml.append("<w:pStyle w:val=\"Heading2\"/>");
            }
            if (row.bullet() && realLists) {
                xml.append("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>");
            }
            if (!row.right().isEmpty()) {
                xml.append("<w:tabs><w:tab w:val=\"right\" w:pos=\"9000\"/></w:tabs>");
            }
            if (row.gap() > 0 && !blankLines) {
                xml.append("<w:spacing w:before=\"")
                        .append((int) (row.gap() * 240))
                        .append("\"/>");
            }
            xml.append("</w:pPr>");
            if (row.bullet() && !realLists) {
                run(Run.of(style.marks().bullet() + "\t"), row);
            }
            row.main().forEach(run -> run(run, row));
            if (!row.right().isEmpty()) {
                xml.append("<w:r><w:tab/></w:r>");
                row.right().forEach(run -> run(run, row));
            }
            xml.append("</w:p>");
        }

        private void run(Run run, Row row) {
            boolean heading = row.label().isHeading();
            boolean bold = run.look().bold() || (heading && style.headings().bold());
            xml.append("<w:r><w:rPr>");
            if (bold || (row.label() == LineLabel.NAME && style.type().nameBold())) {
                xml.append("<w:b/>");
            }
            if (run.look().italic()) {
                xml.append("<w:i/>");
            }
            if (run.look().accent() || (heading && style.headings().accent())) {
                xml.append(String.format(
                        Locale.ROOT, "<w:color w:val=\"%06X\"/>", style.type().accent()));
            }
            double size = row.label() == LineLabel.NAME
                    ? style.type().nameSize()
                    : heading ? style.headings().size() : style.type().size();
            xml.append("<w:sz w:val=\"")
                    .append((int) Math.round(size * row.scale() * 2))
                    .append("\"/></w:rPr>");
            String text = run.text();
            if (text.endsWith("\t")) {
                text = text.substring(0, text.length() - 1);
            }
            xml.append("<w:t xml:space=\"preserve\">")
                    .append(HtmlPrinter.escaped(text))
                    .append("</w:t>");
            xml.append(run.text().endsWith("\t") ? "<w:tab/></w:r>" : "</w:r>");
        }

        @Override
        public String toString() {
            return xml.toString();
        }
    }
}
