package dev.vitae.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Turns the stories of a Word 97 document into blocks ([MS-DOC] 2.4). Not thread-safe: it counts list items. */
final class OldWordBody {

    private static final char CELL = 7;
    private static final char ANCHOR = 8;
    private static final char LINE = 0x0B;
    private static final char PAGE = 0x0C;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char HARD_HYPHEN = 0x1E;
    private static final int BULLETS = 23;
    private static final int NO_MARK = 255;
    private static final int BODY_LEVEL = 9;
    private static final int WHITE = 0xFFFFFF;

    private final StyleSheet styles;
    private final OldWordBoxes boxes;
    private final Map<Integer, TreeMap<Integer, Integer>> counters = new HashMap<>();
    private final StringBuilder fieldCode = new StringBuilder();
    private Optional<String> link = Optional.empty();
    private boolean inCode;

    OldWordBody(StyleSheet styles, OldWordBoxes boxes) {
        this.styles = styles;
        this.boxes = boxes;
    }

    List<Block> blocks(Range range) {
        return blocks(range, StoryBuilder.Kind.BODY);
    }

    /** The text of a box, which may be filled with any colour. */
    List<Block> boxBlocks(Range range) {
        return blocks(range, StoryBuilder.Kind.BOX);
    }

    private List<Block> blocks(Range range, StoryBuilder.Kind kind) {
        StoryBuilder story = new StoryBuilder(kind);
        for (int i = 0; i < range.numParagraphs(); i++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            add(range.getParagraph(i), story);
        }
        return story.end();
    }

    private void add(Paragraph paragraph, StoryBuilder story) {
        int nesting = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
        if (paragraph.isTableRowEnd()) {
            story.endRow(nesting);
            return;
        }
        // The colours of cells are in properties of rows that POI doesn't give.
        boolean shaded = nesting > 0
                || story.kind() == StoryBuilder.Kind.BOX
                || (paragraph.getShading() != null && !paragraph.getShading().isEmpty());
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            add(paragraph.getCharacterRun(i), shaded, story);
        }
        String text = paragraph.text();
        boolean endsCell = nesting > 0
                && (paragraph.isEmbeddedCellMark() || (!text.isEmpty() && text.charAt(text.length() - 1) == CELL));
        int heading = heading(paragraph);
        Optional<Bullet> bullet = heading > 0 || !story.hasText() ? Optional.empty() : bullet(paragraph);
        bullet.ifPresent(mark -> story.addToMark(mark.mark().isEmpty() ? "•" : mark.mark()));
        if (!endsCell || story.hasText()) {
            story.endParagraph(heading, false, bullet.map(Bullet::level).orElse(0), nesting);
        }
        if (endsCell) {
            story.endCell(nesting);
        }
    }

    /** Styles 1 to 9 are the headings, whatever they are called. */
    private int heading(Paragraph paragraph) {
        int style = paragraph.getStyleIndex();
        if (style >= 1 && style <= BODY_LEVEL) {
            return style;
        }
        StyleDescription named = style >= 0 && style < styles.numStyles() ? styles.getStyleDescription(style) : null;
        if (named != null && "title".equalsIgnoreCase(named.getName())) {
            return 1;
        }
        int level = paragraph.getLvl();
        return level >= 0 && level < BODY_LEVEL ? level + 1 : 0;
    }

    private Optional<Bullet> bullet(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return Optional.empty();
        }
        try {
            return mark(paragraph.getList(), Math.max(0, Math.min(8, paragraph.getIlvl())));
        } catch (NoSuchElementException | IllegalStateException | IndexOutOfBoundsException e) {
            // The list is not defined in the file, as happens where text was pasted.
            return Optional.of(new Bullet("", 0));
        }
    }

    private Optional<Bullet> mark(HWPFList list, int level) {
        int format = list.getNumberFormat((char) level);
        String pattern = Optional.ofNullable(list.getNumberText((char) level)).orElse("");
        if (format == NO_MARK) {
            return Optional.empty();
        }
        if (format == BULLETS) {
            boolean plain = pattern.length() == 1 && (pattern.charAt(0) < '\uE000' || pattern.charAt(0) > '\uF8FF');
            return Optional.of(new Bullet(plain ? pattern : "•", level));
        }
        TreeMap<Integer, Integer> counter = counters.computeIfAbsent(list.getLsid(), id -> new TreeMap<>());
        counter.tailMap(level, false).clear();
        int number = counter.merge(level, list.getStartAt((char) level), (old, start) -> old + 1);
        StringBuilder mark = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            mark.append(c == level ? count(number, format) : c < BODY_LEVEL ? "" : String.valueOf(c));
        }
        return Optional.of(new Bullet(mark.toString(), level));
    }

    private static String count(int number, int format) {
        return switch (format) {
            case 1 -> Ordinal.roman(number).toUpperCase(Locale.ROOT);
            case 2 -> Ordinal.roman(number);
            case 3 -> String.valueOf((char) ('A' + Math.floorMod(number - 1, 26)));
            case 4 -> String.valueOf((char) ('a' + Math.floorMod(number - 1, 26)));
            default -> Integer.toString(number);
        };
    }

    private void add(CharacterRun run, boolean shaded, StoryBuilder story) {
        if (run.isMarkedDeleted()) {
            return;
        }
        int bgr = run.getIco24();
        OptionalInt color = bgr < 0 || bgr > WHITE
                ? OptionalInt.empty()
                : OptionalInt.of((bgr & 0xFF) << 16 | (bgr & 0xFF00) | bgr >> 16);
        boolean white = color.isPresent() && color.getAsInt() == WHITE && !shaded && !run.isHighlighted();
        boolean hidden = run.isVanished() || white || run.getFontSize() <= 2;
        Style style = new Style(
                Optional.ofNullable(run.getFontName()),
                OptionalDouble.of(run.getFontSize() / 2.0),
                run.isBold(),
                run.isItalic(),
                color);
        if (run.isSymbol()) {
            String sign = RtfCharset.symbol(run.getSymbolCharacter());
            story.add(new Block.Run(sign, style, hidden, link));
            return;
        }
        StringBuilder text = new StringBuilder();
        String written = run.text();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= FIELD_BEGIN && c <= FIELD_END) {
                flush(text, style, hidden, story);
                field(c);
            } else if (inCode) {
                fieldCode.append(c);
            } else if (c == ANCHOR) {
                boxes.at(run.getStartOffset() + i).ifPresent(box -> story.addBox(boxBlocks(box)));
            } else {
                text.append(shown(c));
            }
        }
        flush(text, style, hidden, story);
    }

    private void flush(StringBuilder text, Style style, boolean hidden, StoryBuilder story) {
        if (text.length() > 0) {
            story.add(new Block.Run(text.toString(), style, hidden, link));
            text.setLength(0);
        }
    }

    private static String shown(char c) {
        return switch (c) {
            case LINE, PAGE -> "\n";
            case HARD_HYPHEN -> "-";
            case '\t' -> "\t";
            default -> c < ' ' || (c >= '\uE000' && c <= '\uF8FF') ? "" : String.valueOf(c);
        };
    }

    private void field(char mark) {
        switch (mark) {
            case FIELD_BEGIN -> {
                inCode = true;
                fieldCode.setLength(0);
            }
            case FIELD_SEPARATOR -> {
                inCode = false;
                link = FieldCode.link(fieldCode.toString());
            }
            default -> {
                inCode = false;
                link = Optional.empty();
            }
        }
    }
}
