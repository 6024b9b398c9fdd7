package dev.vitae.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What an RTF file shows: runs of text with their looks, in paragraphs and cells. Not thread-safe. */
final class RtfBody {

    private final int mostCharacters;
    private final RtfTables tables;
    private final List<Boolean> bands = new ArrayList<>();
    private boolean cellBand;
    private int characters;

    RtfBody(int mostCharacters, RtfTables tables) {
        this.mostCharacters = mostCharacters;
        this.tables = tables;
    }

    /** Adds text to the story of the group. */
    void show(RtfGroup group, String text) throws IOException {
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

    /** Follows a word on looks, paragraphs or tables; false where it is none. */
    boolean word(RtfGroup group, String word, RtfTokens tokens) {
        return look(group, word, tokens) || paragraph(group, word, tokens) || structure(group, word, tokens);
    }

    private boolean look(RtfGroup group, String word, RtfTokens tokens) {
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

    private boolean paragraph(RtfGroup group, String word, RtfTokens tokens) {
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

    private boolean structure(RtfGroup group, String word, RtfTokens tokens) {
        switch (word) {
            case "par" -> endParagraph(group, group.nesting);
            case "page", "column", "sect" -> {
                if (group.story.hasText()) {
                    endParagraph(group, group.nesting);
                }
            }
            case "cell" -> endCell(group, 1);
            case "nestcell" -> endCell(group, Math.max(2, group.nesting));
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
            default -> {
                return false;
            }
        }
        return true;
    }

    private void endCell(RtfGroup group, int nesting) {
        if (group.story.hasText()) {
            endParagraph(group, nesting);
        }
        group.story.endCell(nesting);
    }

    private void endParagraph(RtfGroup group, int nesting) {
        int heading = group.outline > 0 ? group.outline : tables.heading(group.style);
        group.story.endParagraph(heading, group.list > 0, group.level, nesting);
    }
}
