package dev.vitae.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.apache.tika.exception.TikaException;

/** Follows the control words of one RTF file (RTF specification 1.9.1). Not thread-safe. */
final class RtfInterpreter {

    private static final int DEEPEST = 1_000;

    /** Groups whose text is no part of the document, or is there a second time for older readers. */
    private static final Set<String> SKIPPED = Set.of(
            "pict",
            "nonshppict",
            "shprslt",
            "sp",
            "listtable",
            "listoverridetable",
            "leveltext",
            "levelnumbers",
            "nonesttables",
            "objdata",
            "xe",
            "tc",
            "rxe",
            "txe",
            "info",
            "upr",
            "revtbl",
            "filetbl",
            "template",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc",
            "pgdsctbl",
            "fontemb",
            "annotation",
            "atnid",
            "atnauthor");

    private final int mostCharacters;
    private final RtfTables tables = new RtfTables();
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final List<List<Block>> heads = new ArrayList<>();
    private final List<List<Block>> feet = new ArrayList<>();
    private final StringBuilder title = new StringBuilder();
    private final Map<String, Integer> changed = new HashMap<>();
    private final List<Boolean> bands = new ArrayList<>();
    private final StoryBuilder body = new StoryBuilder(StoryBuilder.Kind.BODY);
    private RtfGroup group = new RtfGroup(body);
    private boolean optional;
    private boolean cellBand;
    private int standIns;
    private int characters;

    RtfInterpreter(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /** Reads the whole file, and tells whether it was whole. */
    boolean read(RtfTokens tokens) throws IOException, TikaException {
        while (true) {
            RtfTokens.Kind kind = tokens.next();
            if (kind == RtfTokens.Kind.BYTE) {
                take(tokens.textByte());
                continue;
            }
            flush();
            standIns = 0;
            switch (kind) {
                case OPEN -> open();
                case CLOSE -> {
                    if (!close()) {
                        return true;
                    }
                }
                case WORD -> word(tokens.word(), tokens);
                case BYTE -> {}
                case END -> {
                    boolean whole = groups.isEmpty();
                    while (close()) {
                        // What is open at the end of a damaged file ends with it.
                    }
                    return whole;
                }
            }
        }
    }

    List<Block> blocks() {
        return body.end();
    }

    List<List<Block>> heads() {
        return heads;
    }

    List<List<Block>> feet() {
        return feet;
    }

    Optional<String> title() {
        return Optional.of(title.toString().strip()).filter(text -> !text.isEmpty());
    }

    /** The parts (yr, mo, dy, hr, min) of the time when the file was changed last. */
    Map<String, Integer> changed() {
        return changed;
    }

    private void open() throws TikaException {
        if (groups.size() >= DEEPEST) {
            throw new TikaException("RTF groups nested too deep");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        groups.push(group);
        group = group.copy();
        optional = false;
    }

    /** Ends a group; false at the end of the outermost. */
    private boolean close() {
        if (groups.isEmpty()) {
            return false;
        }
        RtfGroup outer = groups.pop();
        if (outer.story != group.story) {
            switch (group.story.kind()) {
                case HEADER -> heads.add(group.story.end());
                case FOOTER -> feet.add(group.story.end());
                case BOX -> outer.story.addBox(group.story.end());
                case BODY -> {}
            }
        }
        group = outer;
        return !groups.isEmpty();
    }

    private void take(int character) {
        if (standIns > 0) {
            standIns--;
        } else {
            pending.write(character);
        }
    }

    private void flush() throws IOException {
        if (pending.size() == 0) {
            return;
        }
        byte[] bytes = pending.toByteArray();
        pending.reset();
        boolean shown =
                group.destination == RtfGroup.Destination.TEXT || group.destination == RtfGroup.Destination.LIST_MARK;
        if (shown && tables.isSymbol(group.font)) {
            StringBuilder signs = new StringBuilder();
            for (byte sign : bytes) {
                signs.append(RtfCharset.symbol(sign));
            }
            text(signs.toString());
        } else {
            text(new String(bytes, tables.charset(group.font)));
        }
    }

    private void text(String text) throws IOException {
        switch (group.destination) {
            case TEXT -> show(text);
            case LIST_MARK -> group.story.addToMark(text);
            case FIELD_CODE -> group.fieldCode.append(text);
            case FONTS -> tables.fontText(group.font, text);
            case COLORS -> tables.colorText(text);
            case STYLES -> tables.styleText(group.style, group.outline, text);
            case TITLE -> title.append(text);
            case SKIPPED, CHANGED -> {}
        }
    }

    private void show(String text) throws IOException {
        if (group.deleted || text.isEmpty()) {
            return;
        }
        characters += text.length();
        if (characters > mostCharacters) {
            throw UnreadableDocumentException.OverLimit.characters(mostCharacters);
        }
        OptionalInt color = tables.color(group.color);
        int column = group.story.column();
        boolean band = group.story.kind() == StoryBuilder.Kind.BOX
                || (group.nesting > 0 && column < bands.size() && bands.get(column));
        boolean white = color.isPresent() && color.getAsInt() == 0xFFFFFF;
        Style style = new Style(
                tables.fontName(group.font),
                OptionalDouble.of(group.halfPoints / 2.0),
                group.bold,
                group.italic,
                color);
        group.story.add(new Block.Run(text, style, group.isUnseen(white, band), group.link));
    }

    private void word(String word, RtfTokens tokens) throws IOException {
        if (word.equals("*")) {
            optional = true;
            return;
        }
        boolean unknown = !destination(word);
        boolean skip = optional && unknown;
        optional = false;
        if (skip) {
            group.destination = RtfGroup.Destination.SKIPPED;
        }
        if (group.destination == RtfGroup.Destination.SKIPPED || !unknown) {
            return;
        }
        switch (group.destination) {
            case FONTS -> font(word, tokens);
            case COLORS -> color(word, tokens.value(0));
            case STYLES -> style(word, tokens);
            case CHANGED -> changed.put(word, tokens.value(0));
            default -> {
                if (!character(word, tokens) && !look(word, tokens) && !paragraph(word, tokens)) {
                    structure(word, tokens);
                }
            }
        }
    }

    /** Enters the group that begins with such a word; false where the word begins none. */
    private boolean destination(String word) {
        if (group.destination == RtfGroup.Destination.SKIPPED) {
            if (word.equals("title") || word.equals("revtim")) {
                group.destination = word.equals("title") ? RtfGroup.Destination.TITLE : RtfGroup.Destination.CHANGED;
            }
            return true;
        }
        switch (word) {
            case "fonttbl" -> group.destination = RtfGroup.Destination.FONTS;
            case "colortbl" -> group.destination = RtfGroup.Destination.COLORS;
            case "stylesheet" -> group.destination = RtfGroup.Destination.STYLES;
            case "listtext", "pntext" -> group.destination = RtfGroup.Destination.LIST_MARK;
            case "field" -> group.fieldCode = new StringBuilder();
            case "fldinst" -> group.destination = RtfGroup.Destination.FIELD_CODE;
            case "fldrslt" ->
                group.link = FieldCode.link(group.fieldCode.toString()).or(() -> group.link);
            case "header", "headerf", "headerl", "headerr" -> story(StoryBuilder.Kind.HEADER);
            case "footer", "footerf", "footerl", "footerr" -> story(StoryBuilder.Kind.FOOTER);
            case "shptxt", "dptxbxtext", "footnote" -> story(StoryBuilder.Kind.BOX);
            case "shpinst", "do", "nesttableprops", "ud" -> {}
            default -> {
                if (!SKIPPED.contains(word)) {
                    return false;
                }
                group.destination = RtfGroup.Destination.SKIPPED;
            }
        }
        return true;
    }

    private void story(StoryBuilder.Kind kind) {
        group.story = new StoryBuilder(kind);
        group.resetParagraph();
        group.resetCharacters();
    }

    private void font(String word, RtfTokens tokens) {
        switch (word) {
            case "f" -> group.font = tokens.value(0);
            case "fcharset" -> tables.fontCharset(group.font, tokens.value(0));
            case "cpg" -> tables.fontPage(group.font, tokens.value(0));
            default -> {}
        }
    }

    private void color(String word, int value) {
        switch (word) {
            case "red" -> tables.colorPart(16, value);
            case "green" -> tables.colorPart(8, value);
            case "blue" -> tables.colorPart(0, value);
            default -> {}
        }
    }

    private void style(String word, RtfTokens tokens) {
        switch (word) {
            case "s" -> group.style = tokens.value(0);
            case "cs", "ts", "ds" -> group.style = -1;
            case "sbasedon" -> tables.styleBase(group.style, tokens.value(0));
            case "fs" -> tables.styleSize(group.style, tokens.value(24));
            case "outlinelevel" -> group.outline = tokens.value(9) < 9 ? tokens.value(9) + 1 : 0;
            default -> {}
        }
    }

    private boolean character(String word, RtfTokens tokens) throws IOException {
        switch (word) {
            case "u" -> {
                unicode(tokens.value(0));
                standIns = group.standIns;
            }
            case "tab" -> text("\t");
            case "line", "lbr", "softline" -> text("\n");
            case "emdash" -> text("—");
            case "endash" -> text("–");
            case "bullet" -> text("•");
            case "lquote" -> text("‘");
            case "rquote" -> text("’");
            case "ldblquote" -> text("“");
            case "rdblquote" -> text("”");
            case "emspace", "enspace", "qmspace" -> text(" ");
            case "~" -> text("\u00A0");
            case "_" -> text("-");
            default -> {
                return false;
            }
        }
        return true;
    }

    private void unicode(int number) throws IOException {
        char c = (char) number;
        if (c >= '\uF000' && c <= '\uF0FF') {
            text(RtfCharset.symbol(c));
        } else if (c >= ' ' && (c < '\uE000' || c > '\uF8FF')) {
            text(String.valueOf(c));
        }
    }

    private boolean look(String word, RtfTokens tokens) {
        boolean on = tokens.value(1) != 0;
        switch (word) {
            case "plain" -> group.resetCharacters();
            case "f" -> group.font = tokens.value(0);
            case "fs" -> group.halfPoints = tokens.value(24);
            case "cf" -> group.color = tokens.value(0);
            case "b" -> group.bold = on;
            case "i" -> group.italic = on;
            case "v", "webhidden" -> group.hidden = on;
            case "deleted" -> group.deleted = on;
            case "highlight", "chcbpat", "cb" -> group.marked = tables.isBand(tokens.value(0));
            case "uc" -> group.standIns = Math.max(0, tokens.value(1));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean paragraph(String word, RtfTokens tokens) {
        switch (word) {
            case "pard" -> group.resetParagraph();
            case "s" -> {
                group.style = tokens.value(0);
                int size = tables.halfPoints(group.style);
                group.halfPoints = size > 0 ? size : group.halfPoints;
            }
            case "outlinelevel" -> group.outline = tokens.value(9) < 9 ? tokens.value(9) + 1 : 0;
            case "ls" -> group.list = tokens.value(0);
            case "ilvl" -> group.level = Math.max(0, Math.min(8, tokens.value(0)));
            case "cbpat" -> group.shaded = tables.isBand(tokens.value(0));
            case "intbl" -> group.nesting = Math.max(1, group.nesting);
            case "itap" -> group.nesting = Math.max(0, tokens.value(0));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void structure(String word, RtfTokens tokens) {
        switch (word) {
            case "par" -> endParagraph(group.nesting);
            case "page", "column", "sect" -> {
                if (group.story.hasText()) {
                    endParagraph(group.nesting);
                }
            }
            case "cell" -> endCell(1);
            case "nestcell" -> endCell(Math.max(2, group.nesting));
            case "row" -> group.story.endRow(1);
            case "nestrow" -> group.story.endRow(Math.max(2, group.nesting));
            case "trowd" -> {
                bands.clear();
                cellBand = false;
            }
            case "clcbpat" -> cellBand = tables.isBand(tokens.value(0));
            case "cellx" -> {
                bands.add(cellBand);
                cellBand = false;
            }
            case "ansicpg" -> tables.codePage(tokens.value(1252));
            case "pc" -> tables.codePage(437);
            case "pca" -> tables.codePage(850);
            case "mac" -> tables.codePage(10000);
            case "deff" -> tables.standardFont(tokens.value(0));
            default -> {}
        }
    }

    private void endCell(int nesting) {
        if (group.story.hasText()) {
            endParagraph(nesting);
        }
        group.story.endCell(nesting);
    }

    private void endParagraph(int nesting) {
        int heading = group.outline > 0 ? group.outline : tables.heading(group.style);
        group.story.endParagraph(heading, group.list > 0, group.level, nesting);
    }
}
