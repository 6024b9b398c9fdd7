package dev.vitae.training;

import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import dev.vitae.training.PdfCanvas.Shape;
import dev.vitae.training.PdfCanvas.Words;
import dev.vitae.training.Style.Division;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets resumes as PDFs. Thread-safe. */
final class PdfPrinter implements Printer {

    @Override
    public Printout print(Persona persona, Sheet sheet, Style style, Dice dice) {
        try (PDDocument document = new PDDocument()) {
            PdfFonts fonts = new PdfFonts(document, style.type().face());
            PdfCanvas canvas = new PdfCanvas(style.type().letterPaper());
            Setting setting = new Setting(style, fonts, canvas, sheet);
            List<Row> rows = new ArrayList<>(setting.set());
            rows.addAll(PdfFurniture.set(persona, style, canvas, fonts));
            return new Printout(canvas.draw(document, fonts, style.drawing(), dice), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The setting of one resume. */
    private static final class Setting {
        private final Style style;
        private final PdfText text;
        private final PdfCanvas canvas;
        private final Sheet sheet;
        private final double size;
        private final double leading;
        private final List<Row> printed = new ArrayList<>();
        private int page;
        private double y;
        private double top;
        private double left;
        private double room;
        private int ink;
        private int entry;
        private double dateColumn;
        private double headingColumn;
        private final Set<SectionKind> indented = EnumSet.noneOf(SectionKind.class);

        Setting(Style style, PdfFonts fonts, PdfCanvas canvas, Sheet sheet) {
            this.style = style;
            this.text = new PdfText(fonts);
            this.canvas = canvas;
            this.sheet = sheet;
            this.size = style.type().size();
            this.leading = size * style.type().leading();
        }

        List<Row> set() {
            double margin = style.type().margin();
            double width = canvas.width() - 2 * margin;
            Style.Columns columns = style.columns();
            boolean side = !sheet.side().isEmpty()
                    && (columns.division() == Division.SIDE_LEFT || columns.division() == Division.SIDE_RIGHT);
            if (style.layout().family() == Layout.Family.PDF_NETWORK) {
                sides(columns, margin, width, margin);
                return printed;
            }
            begin(margin, width, margin, 0x000000);
            boolean band = style.layout().family() == Layout.Family.PDF_BAND;
            if (band && !sheet.head().isEmpty()) {
                int fill = columns.fill().orElse(0xDDE6EE);
                canvas.add(0, new Shape(0, 0, canvas.width(), margin + headHeight(width), fill, false));
                ink = isDark(fill) ? 0xFFFFFF : 0;
            }
            head(margin, width);
            double from = sheet.head().isEmpty() ? margin : y + leading * 0.8;
            if (!side) {
                headingColumn = columns.division() == Division.HEADINGS_LEFT ? width * 0.24 : 0;
                begin(margin, width, from, 0);
                page = 0;
                rows(sheet.main());
                rows(sheet.side());
                return printed;
            }
            sides(columns, margin, width, from);
            return printed;
        }

        /** The name with the contact block below it or beside it. */
        private void head(double margin, double width) {
            List<Row> contact = sheet.head().stream()
                    .filter(row -> row.label() == LineLabel.CONTACT)
                    .toList();
            if (!style.top().contactBeside()
                    || contact.isEmpty()
                    || contact.size() == sheet.head().size()) {
                rows(sheet.head());
                return;
            }
            int color = ink;
            begin(margin, width * 0.54, margin, color);
            rows(sheet.head().stream()
                    .filter(row -> row.label() != LineLabel.CONTACT)
                    .toList());
            double low = y;
            begin(margin + width * 0.6, width * 0.4, margin, color);
            rows(contact);
            y = Math.max(y, low);
        }

        private void sides(Style.Columns columns, double margin, double width, double from) {
            double gutter = Math.max(18, margin * 0.5);
            double share = width * columns.share();
            boolean first = columns.division() == Division.SIDE_LEFT;
            double sideLeft = first ? margin : margin + width - share;
            double mainLeft = first ? margin + share + gutter : margin;
            boolean network = style.layout().family() == Layout.Family.PDF_NETWORK;
            double sideTop = network ? margin : from;
            if (columns.fill().isPresent()) {
                double edge = first ? 0 : sideLeft - gutter / 2;
                double wide = first ? sideLeft + share + gutter / 2 : canvas.width() - edge;
                double high = network || sheet.head().isEmpty() ? 0 : from - leading * 0.5;
                canvas.add(
                        0,
                        new Shape(
                                edge,
                                high,
                                wide,
                                canvas.height() - high,
                                columns.fill().getAsInt(),
                                false));
            }
            begin(sideLeft, share, sideTop, isDark(columns.fill().orElse(0xFFFFFF)) ? 0xFFFFFF : 0);
            page = 0;
            rows(sheet.side());
            begin(mainLeft, width - share - gutter, network ? margin : from, 0);
            page = 0;
            if (network) {
                rows(sheet.head());
            }
            rows(sheet.main());
        }

        private double headHeight(double width) {
            double height = 0;
            for (Row row : sheet.head()) {
                List<?> lines = text.lines(row.main(), sizeOf(row), isBold(row), width, false);
                height += Math.max(1, lines.size()) * sizeOf(row) * style.type().leading();
            }
            return height + size;
        }

        private static boolean isDark(int rgb) {
            return ((rgb >> 16) & 255) + ((rgb >> 8) & 255) + (rgb & 255) < 380;
        }

        private void begin(double newLeft, double newRoom, double from, int newInk) {
            left = newLeft;
            room = newRoom;
            top = style.type().margin();
            y = from;
            ink = newInk;
            page = 0;
        }

        private void rows(List<Row> rows) {
            indented.clear();
            rows.stream().filter(row -> !row.margin().isEmpty()).forEach(row -> indented.add(row.section()));
            dateColumn = indented.isEmpty() ? 0 : room * style.columns().dateColumn();
            double narrow = room < 220 ? 0.34 : 0;
            dateColumn = dateColumn > 0 && narrow > 0 ? room * narrow : dateColumn;
            if (dateColumn > 0) {
                double widest = rows.stream()
                        .mapToDouble(row -> text.width(row.margin(), sizeOf(row), false))
                        .max()
                        .orElse(0);
                dateColumn = Math.max(dateColumn, Math.min(room * (narrow > 0 ? 0.5 : 0.38), widest + 10));
            }
            rows.forEach(this::set);
        }

        private double sizeOf(Row row) {
            return row.scale() * usualSize(row);
        }

        private double usualSize(Row row) {
            return switch (row.label()) {
                case NAME ->
                    room < 240
                            ? Math.min(20, style.type().nameSize())
                            : style.type().nameSize();
                case HEADLINE ->
                    style.top().headlineLikeName()
                            ? Math.min(room < 240 ? 16 : 24, style.type().nameSize())
                            : size * 1.15;
                case CONTACT -> size * 0.96;
                case NOISE -> size * 0.9;
                default -> row.label().isHeading() ? style.headings().size() : size;
            };
        }

        private boolean isBold(Row row) {
            boolean likeName = row.label() == LineLabel.HEADLINE && style.top().headlineLikeName();
            return ((row.label() == LineLabel.NAME || likeName) && style.type().nameBold())
                    || (row.label().isHeading() && style.headings().bold());
        }

        private void set(Row row) {
            printed.add(row);
            boolean begins = row.entry() >= 0 && row.entry() != entry;
            entry = row.entry() >= 0 ? row.entry() : entry;
            double rowSize = sizeOf(row) * (begins ? style.type().entrySize() : 1);
            double step = rowSize * style.type().leading();
            boolean bold = isBold(row);
            y += row.gap() * leading;
            boolean heading = row.label().isHeading();
            boolean inMargin = heading && headingColumn > 0;
            double indent = bodyIndent(row);
            double hang = row.inset() == Row.Inset.HANGING ? style.marks().indent() : 0;
            double x = left + indent + hang;
            double width = inMargin ? headingColumn - 10 : room - indent - hang;
            List<List<PdfText.Stretch>> right = row.right().isEmpty()
                    ? List.of()
                    : text.lines(
                            row.right(),
                            rowSize,
                            bold,
                            width * 0.55,
                            style.drawing().wordByWord());
            double rightWidth = right.stream().mapToDouble(Setting::end).max().orElse(0);
            List<Run> main =
                    heading && style.headings().spaced() ? spaced(row.main(), rowSize, bold, width) : row.main();
            List<List<PdfText.Stretch>> lines = text.lines(
                    main,
                    rowSize,
                    bold,
                    width - (rightWidth > 0 ? rightWidth + 8 : 0),
                    style.drawing().wordByWord());
            List<List<PdfText.Stretch>> margin = row.margin().isEmpty()
                    ? List.of()
                    : text.lines(
                            row.margin(),
                            rowSize,
                            bold,
                            dateColumn - 8,
                            style.drawing().wordByWord());
            int count = Math.max(lines.size(), Math.max(margin.size(), right.size()));
            double keep = heading ? step + 2 * leading : Math.min(2, count) * step;
            if (y + keep > canvas.height() - style.type().margin()) {
                page++;
                y = top;
            }
            if (heading) {
                if (headingColumn == 0) {
                    new PdfOrnament(style, canvas, ink).draw(page, x, y, width, step * Math.max(1, lines.size()));
                }
            }
            if (begins && style.layout().family() == Layout.Family.PDF_TIMELINE) {
                canvas.add(
                        page,
                        new Shape(
                                left + headingShift() + 2,
                                y + step * 0.35,
                                5,
                                5,
                                style.type().accent(),
                                true));
            }
            double saved = y;
            for (int i = 0; i < count; i++) {
                if (y + step > canvas.height() - style.type().margin() * 0.8 && i > 0) {
                    page++;
                    y = top;
                }
                // A heading in the margin stands on the line of what it heads.
                double baseline = y + (inMargin ? size : rowSize) * 0.95;
                if (i < margin.size()) {
                    line(margin.get(i), left + headingShift() + timeline(), baseline, rowSize, row, bold);
                }
                if (i < lines.size()) {
                    double shift = isCentred(row) ? (width - end(lines.get(i))) / 2 : 0;
                    if (i == 0 && row.bullet()) {
                        mark(x, baseline, rowSize);
                    }
                    line(lines.get(i), x + shift - (i == 0 ? hang : 0), baseline, rowSize, row, bold);
                }
                if (i < right.size()) {
                    line(right.get(i), x + width - end(right.get(i)), baseline, rowSize, row, bold);
                }
                if (timeline() > 0 && row.section() != SectionKind.PREAMBLE && !heading) {
                    canvas.add(page, new Shape(left + 4, y, 1, step + 1, 0xBBBBBB, false));
                }
                y += step;
            }
            if (inMargin) {
                y = saved;
            } else if (heading) {
                y += leading * 0.25;
            }
        }

        private double headingShift() {
            return headingColumn;
        }

        private double bodyIndent(Row row) {
            if (row.label() == LineLabel.NAME || row.label() == LineLabel.HEADLINE) {
                return 0;
            }
            double indent = row.label().isHeading() ? 0 : headingColumn + timeline();
            boolean aligned = indented.contains(row.section()) && row.section() != SectionKind.PREAMBLE;
            if (!row.label().isHeading()
                    && dateColumn > 0
                    && (aligned || !row.margin().isEmpty())) {
                indent += dateColumn;
            }
            return row.bullet() || row.inset() == Row.Inset.INDENTED
                    ? indent + style.marks().indent()
                    : indent;
        }

        /** The room for the line at the left along which entries stand. */
        private double timeline() {
            return style.layout().family() == Layout.Family.PDF_TIMELINE ? 16 : 0;
        }

        private boolean isCentred(Row row) {
            boolean head = row.section() == SectionKind.PREAMBLE && style.type().nameCentred();
            return head || (row.label().isHeading() && style.headings().centred());
        }

        private static double end(List<PdfText.Stretch> line) {
            PdfText.Stretch last = line.get(line.size() - 1);
            return last.left() + last.width();
        }

        private void line(
                List<PdfText.Stretch> line, double x, double baseline, double rowSize, Row row, boolean bold) {
            for (PdfText.Stretch stretch : line) {
                Look look = stretch.look();
                boolean accent = look.accent()
                        || (row.label().isHeading() && style.headings().accent())
                        || (row.label() == LineLabel.NAME && style.headings().accent());
                int color = ink != 0 ? ink : accent ? style.type().accent() : 0;
                if (row.label().isHeading() && style.headings().rule() == Style.Rule.FILL && headingColumn == 0) {
                    color = 0xFFFFFF;
                }
                canvas.add(
                        page,
                        new Words(
                                stretch.text(),
                                x + stretch.left(),
                                baseline,
                                rowSize,
                                new Look(bold || look.bold(), look.italic(), false, false),
                                color,
                                stretch.link()));
            }
        }

        private void mark(double x, double baseline, double rowSize) {
            double at = x - style.marks().indent() + 1;
            if (style.marks().drawn()) {
                canvas.add(page, new Shape(at, baseline - rowSize * 0.42, 3, 3, ink, true));
            } else {
                double wide = text.width(List.of(Run.of(style.marks().bullet())), rowSize, false);
                double from = Math.min(at, x - wide - 2);
                canvas.add(
                        page,
                        new Words(style.marks().bullet(), from, baseline, rowSize, Look.PLAIN, ink, Optional.empty()));
            }
        }

        /** Letters set apart, with wider gaps between words. */
        private List<Run> spaced(List<Run> runs, double rowSize, boolean bold, double width) {
            StringBuilder spaced = new StringBuilder();
            String words = Row.text(runs);
            for (int i = 0; i < words.length(); i++) {
                spaced.append(words.charAt(i));
                spaced.append(' ');
            }
            List<Run> apart = List.of(Run.of(spaced.toString().strip()));
            return text.width(apart, rowSize, bold) < width ? apart : runs;
        }
    }
}
