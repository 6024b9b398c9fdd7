package dev.vitae.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a page, sorted by what a person sees.
 *
 * @param page what stands on it
 * @param turn how most of its text faces
 * @param rows what is seen and faces that way
 * @param turned what is seen and faces another way, each turn's rows together
 * @param hidden what is not seen
 */
record PageWords(PdfPage page, Turn turn, List<TextRow> rows, Map<Turn, List<TextRow>> turned, List<TextRow> hidden) {

    private static final double MOST = 0.8;

    static PageWords of(PdfPage page, PdfLinks links) {
        boolean scan = isScan(page);
        Map<Turn, List<Glyph>> seen = new EnumMap<>(Turn.class);
        Map<Turn, List<Glyph>> hidden = new EnumMap<>(Turn.class);
        for (Glyph glyph : page.glyphs()) {
            boolean isSeen = scan || (glyph.visibility() == Glyph.Visibility.SEEN && !isCovered(glyph, page.paints()));
            (isSeen ? seen : hidden)
                    .computeIfAbsent(glyph.turn(), turn -> new ArrayList<>())
                    .add(glyph);
        }
        Turn main = Turn.UPRIGHT;
        for (Map.Entry<Turn, List<Glyph>> entry : seen.entrySet()) {
            List<Glyph> most = seen.getOrDefault(main, List.of());
            main = entry.getKey() != Turn.SLANTED && entry.getValue().size() > most.size() ? entry.getKey() : main;
        }
        Map<Turn, List<TextRow>> turned = new EnumMap<>(Turn.class);
        seen.forEach((turn, glyphs) -> turned.put(turn, rows(glyphs, turn, page, links)));
        List<TextRow> unseen = new ArrayList<>();
        hidden.forEach((turn, glyphs) -> unseen.addAll(rows(glyphs, turn, page, links)));
        List<TextRow> rows = turned.remove(main);
        return new PageWords(page, main, rows == null ? List.of() : rows, turned, unseen);
    }

    double height() {
        return turn.swapsSides() ? page.width() : page.height();
    }

    double width() {
        return turn.swapsSides() ? page.height() : page.width();
    }

    /** Whether the page is a picture of text, with the text itself laid under or over it for searching. */
    private static boolean isScan(PdfPage page) {
        if (!page.isPicture()) {
            return false;
        }
        int unseen = 0;
        for (Glyph glyph : page.glyphs()) {
            boolean inkless = glyph.visibility() == Glyph.Visibility.WITHOUT_INK;
            unseen += inkless || isCovered(glyph, page.paints()) ? 1 : 0;
        }
        return unseen > MOST * page.glyphs().size();
    }

    private static boolean isCovered(Glyph glyph, List<Paint> paints) {
        for (int i = glyph.depth(); i < paints.size(); i++) {
            if (paints.get(i).solid() && paints.get(i).covers(glyph.x(), glyph.y())) {
                return true;
            }
        }
        return false;
    }

    private static List<TextRow> rows(List<Glyph> glyphs, Turn turn, PdfPage page, PdfLinks links) {
        List<TextRow> rows = new ArrayList<>();
        List<List<Word>> lines = new WordBuilder(page.number()).rows(glyphs);
        if (turn == Turn.UPRIGHT) {
            new DrawnMarks(page).addTo(lines);
        }
        for (List<Word> words : lines) {
            if (!links.areas().isEmpty()) {
                words.replaceAll(word -> withLink(word, turn, page, links));
            }
            rows.addAll(TextRow.split(words));
        }
        return rows;
    }

    private static Word withLink(Word word, Turn turn, PdfPage page, PdfLinks links) {
        Optional<String> target = links.at(onPage(word.box(), turn, page));
        return target.map(word::withLink).orElse(word);
    }

    /** The box as it stands on the page, of a box whose text was turned upright. */
    static BoundingBox onPage(BoundingBox box, Turn turn, PdfPage page) {
        double width = turn.swapsSides() ? page.height() : page.width();
        double height = turn.swapsSides() ? page.width() : page.height();
        return turn.inverse().upright(box, width, height);
    }
}
