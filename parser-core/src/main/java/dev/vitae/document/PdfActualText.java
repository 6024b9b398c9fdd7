package dev.vitae.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Puts the text that a file itself gives for a few glyphs (a ligature, an ornament, a hyphen) in their place. A text
 * that stands for more than that is not needed, and can't be trusted to be what the page shows.
 */
final class PdfActualText {

    private static final int FEW = 2;
    private static final int SHORT = 8;

    private final Deque<Sequence> open = new ArrayDeque<>();

    private record Sequence(Optional<String> text, int start) {}

    void begin(@Nullable COSDictionary properties, int glyphs) {
        String text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        open.push(new Sequence(Optional.ofNullable(text), glyphs));
    }

    void end(List<Glyph> glyphs) {
        if (open.isEmpty()) {
            return;
        }
        Sequence sequence = open.pop();
        int count = glyphs.size() - sequence.start();
        if (sequence.text().isEmpty() || count <= 0 || count > FEW) {
            return;
        }
        String text = sequence.text().get();
        if (text.length() > SHORT) {
            return;
        }
        StringBuilder drawn = new StringBuilder();
        glyphs.subList(sequence.start(), glyphs.size()).forEach(glyph -> drawn.append(glyph.text()));
        boolean icon = text.codePoints().anyMatch(point -> Character.getType(point) == Character.PRIVATE_USE);
        boolean unclear = drawn.isEmpty() || drawn.indexOf(PdfCharacters.UNREADABLE) >= 0;
        if (unclear || text.isEmpty() || text.equals("\u00AD")) {
            for (int i = sequence.start(); i < glyphs.size(); i++) {
                glyphs.set(i, glyphs.get(i).with(i == sequence.start() && !icon ? text : ""));
            }
        }
    }
}
