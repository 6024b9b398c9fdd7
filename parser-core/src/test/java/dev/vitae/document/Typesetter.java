package dev.vitae.document;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Sets text in columns on a {@link Sheet}, from the top down, as a word processor does: wrapped, aligned, and never over
 * the edge of its column. Each word is drawn at a place of its own, with a blank drawn after it or not.
 */
final class Typesetter {

    enum Align {
        LEFT,
        RIGHT,
        CENTER,
        JUSTIFIED
    }

    enum Face {
        PLAIN,
        BOLD,
        ITALIC
    }

    /** A font in its three faces; one of those that every reader of PDF has. */
    record Family(PDFont plain, PDFont bold, PDFont italic) {

        static final Family HELVETICA = of(FontName.HELVETICA, FontName.HELVETICA_BOLD, FontName.HELVETICA_OBLIQUE);
        static final Family TIMES = of(FontName.TIMES_ROMAN, FontName.TIMES_BOLD, FontName.TIMES_ITALIC);

        private static Family of(FontName plain, FontName bold, FontName italic) {
            return new Family(new PDType1Font(plain), new PDType1Font(bold), new PDType1Font(italic));
        }

        PDFont font(Face face) {
            return switch (face) {
                case PLAIN -> plain;
                case BOLD -> bold;
                case ITALIC -> italic;
            };
        }
    }

    /** Where text may stand, in points from the left edge of the page. */
    record Column(double left, double right) {

        double width() {
            return right - left;
        }

        Column from(double indent) {
            return new Column(left + indent, right);
        }

        Column first(double width) {
            return new Column(left, left + width);
        }
    }

    /** How text is set; sizes in points. */
    record Style(double size, double leading, Align align) {

        Style aligned(Align other) {
            return new Style(size, leading, other);
        }
    }

    /** A word and the room before it, if it begins no line; 0 is a blank. */
    record Word(Face face, String text, double gap) {}

    private final Sheet sheet;
    private final Family family;
    private final boolean blanks;
    private double y;

    /** Begins at the height y; with {@code blanks} the blanks between the words are drawn, too. */
    Typesetter(Sheet sheet, Family family, boolean blanks, double y) {
        this.sheet = sheet;
        this.family = family;
        this.blanks = blanks;
        this.y = y;
    }

    static List<Word> words(Face face, String text) {
        List<Word> words = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            words.add(new Word(face, word, 0));
        }
        return words;
    }

    /** Texts on one line with a gap between them. */
    static List<Word> apart(double gap, List<String> texts) {
        List<Word> words = new ArrayList<>();
        for (String text : texts) {
            List<Word> part = words(Face.PLAIN, text);
            part.set(0, new Word(Face.PLAIN, part.get(0).text(), gap));
            words.addAll(part);
        }
        return words;
    }

    /** How far down it has come. */
    double y() {
        return y;
    }

    void space(double points) {
        y += points;
    }

    void rule(Column column) {
        sheet.fill(column.left(), y, column.width(), .5, Color.BLACK);
    }

    /** Sets all of these from the same height on, and goes on below the lowest. */
    void beside(Runnable... columns) {
        double top = y;
        double low = y;
        for (Runnable column : columns) {
            y = top;
            column.run();
            low = Math.max(low, y);
        }
        y = low;
    }

    /** Sets a text and returns it. */
    String set(Face face, String text, Column column, Style style) {
        set(words(face, text), column, style);
        return text;
    }

    /** Sets one text at the left of a column, and a plain one flush right beside it. */
    void pair(Face face, String left, String right, Column column, Style style) {
        pair(words(face, left), words(Face.PLAIN, right), column, style);
    }

    /** Sets one text at the left of a column, and another flush right beside it. */
    void pair(List<Word> left, List<Word> right, Column column, Style style) {
        double room = column.width() - width(right, style.size()) - style.size();
        beside(() -> set(left, column.first(room), style), () -> set(right, column, style.aligned(Align.RIGHT)));
    }

    /** Sets a text, smaller if one of its words would not fit otherwise. */
    void set(List<Word> words, Column column, Style style) {
        double widest = words.stream()
                .mapToDouble(word -> width(word, style.size()))
                .max()
                .orElse(0);
        double size = style.size() * Math.min(1, column.width() / widest);
        List<List<Word>> lines = lines(words, column.width(), size);
        for (int i = 0; i < lines.size(); i++) {
            boolean endsEarly = style.align() == Align.JUSTIFIED && i + 1 == lines.size();
            y += style.leading();
            draw(lines.get(i), column, size, endsEarly ? Align.LEFT : style.align(), y - style.leading() * .22);
        }
    }

    private List<List<Word>> lines(List<Word> words, double width, double size) {
        List<List<Word>> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        for (Word word : words) {
            line.add(word);
            if (line.size() > 1 && width(line, size) > width + .5) {
                line.remove(line.size() - 1);
                lines.add(line);
                line = new ArrayList<>(List.of(word));
            }
        }
        lines.add(line);
        return lines;
    }

    private void draw(List<Word> line, Column column, double size, Align align, double baseline) {
        double slack = column.width() - width(line, size);
        double x = column.left();
        double stretch = 0;
        switch (align) {
            case LEFT -> {}
            case RIGHT -> x += slack;
            case CENTER -> x += slack / 2;
            case JUSTIFIED -> stretch = line.size() > 1 ? slack / (line.size() - 1) : 0;
        }
        for (int i = 0; i < line.size(); i++) {
            Word word = line.get(i);
            boolean blankAfter =
                    blanks && i + 1 < line.size() && line.get(i + 1).gap() == 0;
            sheet.font(family.font(word.face())).size((float) size);
            sheet.text(x, baseline, blankAfter ? word.text() + " " : word.text());
            x += width(word, size) + stretch + (i + 1 < line.size() ? gap(line.get(i + 1), size) : 0);
        }
    }

    private double width(List<Word> line, double size) {
        double width = 0;
        for (int i = 0; i < line.size(); i++) {
            width += width(line.get(i), size) + (i > 0 ? gap(line.get(i), size) : 0);
        }
        return width;
    }

    private double gap(Word word, double size) {
        return word.gap() > 0 ? word.gap() : width(new Word(Face.PLAIN, " ", 0), size);
    }

    private double width(Word word, double size) {
        try {
            return family.font(word.face()).getStringWidth(word.text()) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
