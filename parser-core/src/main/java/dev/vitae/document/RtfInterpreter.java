package dev.vitae.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** Follows the control words of one RTF file (RTF specification 1.9.1). Not thread-safe. */
final class RtfInterpreter {

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

    private final RtfHead head = new RtfHead();
    private final RtfTables tables = head.tables();
    private final RtfBody text;
    private final int nesting;
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final List<List<Block>> heads = new ArrayList<>();
    private final List<List<Block>> feet = new ArrayList<>();
    private final StoryBuilder body = new StoryBuilder(StoryBuilder.Kind.BODY);
    private RtfGroup group = new RtfGroup(body);
    private boolean optional;
    private int standIns;

    RtfInterpreter(ReadLimits limits) {
        this.text = new RtfBody(limits.characters(), tables);
        this.nesting = limits.nesting();
    }

    /** Reads the whole file, and tells whether it was whole. */
    boolean read(RtfTokens tokens) throws IOException {
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

    RtfHead head() {
        return head;
    }

    private void open() throws IOException {
        if (groups.size() >= nesting) {
            throw UnreadableDocumentException.OverLimit.nesting(nesting);
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

    private void text(String characters) throws IOException {
        switch (group.destination) {
            case TEXT -> text.show(group, characters);
            case LIST_MARK -> group.story.addToMark(characters);
            case FIELD_CODE -> group.fieldCode.append(characters);
            default -> head.text(group, characters);
        }
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
        boolean known = head.word(group, word, tokens) || character(word, tokens) || text.word(group, word, tokens);
        if (!known) {
            head.document(word, tokens);
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
}
