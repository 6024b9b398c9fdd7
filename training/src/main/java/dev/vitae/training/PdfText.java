package dev.vitae.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Breaks runs into lines of words that fit a width. Not thread-safe. */
final class PdfText {

    private final PdfFonts fonts;

    PdfText(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** A stretch of one look, placed from the start of its line. */
    record Stretch(String text, double left, double width, Look look, Optional<String> link) {}

    /**
     * A word, which may be of several looks.
     *
     * @param needed the room that it must find on a line: a chip's first word is followed by the others
     */
    private record Word(List<Run> parts, double width, double blanks, double needed) {}

    double width(List<Run> runs, double size, boolean bold) {
        double width = 0;
        for (Run run : runs) {
            width += width(run.text(), size, run.look(), bold);
        }
        return width;
    }

    private double width(String text, double size, Look look, boolean bold) {
        return fonts.width(text, size, bold || look.bold(), look.italic());
    }

    /** The runs' lines; {@code wordByWord} gives each word a stretch of its own. */
    List<List<Stretch>> lines(List<Run> runs, double size, boolean bold, double room, boolean wordByWord) {
        double blank = width(" ", size, Look.PLAIN, bold);
        List<List<Stretch>> lines = new ArrayList<>();
        List<Stretch> line = new ArrayList<>();
        double x = 0;
        for (Word word : words(runs, size, bold)) {
            double gap = line.isEmpty() ? 0 : word.blanks() * blank;
            double needed = word.needed() <= room ? word.needed() : word.width();
            if (!line.isEmpty() && x + gap + needed > room) {
                lines.add(line);
                line = new ArrayList<>();
                x = 0;
                gap = 0;
            }
            boolean apart = gap > 0;
            x += gap;
            for (Run part : word.parts()) {
                double width = width(part.text(), size, part.look(), bold);
                boolean joins = !line.isEmpty() && apart && !wordByWord && word.blanks() == 1;
                Stretch last = line.isEmpty()
                        ? new Stretch("", 0, 0, Look.PLAIN, Optional.empty())
                        : line.get(line.size() - 1);
                if (joins && last.look().equals(part.look()) && last.link().equals(part.link())) {
                    line.set(
                            line.size() - 1,
                            new Stretch(
                                    last.text() + " " + part.text(),
                                    last.left(),
                                    x + width - last.left(),
                                    last.look(),
                                    last.link()));
                } else {
                    line.add(new Stretch(part.text(), x, width, part.look(), part.link()));
                }
                x += width;
                apart = false;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private List<Word> words(List<Run> runs, double size, boolean bold) {
        List<Word> words = new ArrayList<>();
        List<Run> parts = new ArrayList<>();
        double blanks = 0;
        double nextBlanks = 0;
        double needed = 0;
        for (Run run : runs) {
            int from = 0;
            double chip = nextBlanks > 1 && run.field().isPresent() ? width(run.text(), size, run.look(), bold) : 0;
            String text = run.text();
            for (int i = 0; i <= text.length(); i++) {
                if (i < text.length() && text.charAt(i) != ' ') {
                    continue;
                }
                if (i > from) {
                    if (parts.isEmpty()) {
                        blanks = nextBlanks;
                        nextBlanks = 0;
                        needed = chip;
                        chip = 0;
                    }
                    parts.add(new Run(text.substring(from, i), run.field(), run.look(), run.link()));
                }
                if (i < text.length()) {
                    if (!parts.isEmpty()) {
                        words.add(word(parts, size, bold, blanks, needed));
                        parts = new ArrayList<>();
                    }
                    nextBlanks++;
                }
                from = i + 1;
            }
        }
        if (!parts.isEmpty()) {
            words.add(word(parts, size, bold, blanks, needed));
        }
        return words;
    }

    private Word word(List<Run> parts, double size, boolean bold, double blanks, double needed) {
        double width = width(parts, size, bold);
        return new Word(List.copyOf(parts), width, blanks, Math.max(width, needed));
    }
}
