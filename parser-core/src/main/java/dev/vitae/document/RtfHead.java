package dev.vitae.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the head of an RTF file says: fonts, colours and styles, the title, and when it was changed. Not thread-safe. */
final class RtfHead {

    private final RtfTables tables = new RtfTables();
    private final StringBuilder title = new StringBuilder();
    private final Map<String, Integer> changed = new HashMap<>();

    RtfTables tables() {
        return tables;
    }

    Optional<String> title() {
        return Optional.of(title.toString().strip()).filter(text -> !text.isEmpty());
    }

    /** The parts (yr, mo, dy, hr, min) of the time when the file was changed last. */
    Map<String, Integer> changed() {
        return changed;
    }

    /** Takes text of a group of the head. */
    void text(RtfGroup group, String text) {
        switch (group.destination) {
            case FONTS -> tables.fontText(group.font, text);
            case COLORS -> tables.colorText(text);
            case STYLES -> tables.styleText(group.style, group.outline, text);
            case TITLE -> title.append(text);
            default -> {}
        }
    }

    /** Follows a word in a group of the head; false where the group is none. */
    boolean word(RtfGroup group, String word, RtfTokens tokens) {
        switch (group.destination) {
            case FONTS -> font(group, word, tokens);
            case COLORS -> color(word, tokens.value(0));
            case STYLES -> style(group, word, tokens);
            case CHANGED -> changed.put(word, tokens.value(0));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Follows a word on how the whole file is written. */
    void document(String word, RtfTokens tokens) {
        switch (word) {
            case "ansicpg" -> tables.codePage(tokens.value(1252));
            case "pc" -> tables.codePage(437);
            case "pca" -> tables.codePage(850);
            case "mac" -> tables.codePage(10000);
            case "deff" -> tables.standardFont(tokens.value(0));
            default -> {}
        }
    }

    private void font(RtfGroup group, String word, RtfTokens tokens) {
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

    private void style(RtfGroup group, String word, RtfTokens tokens) {
        switch (word) {
            case "s" -> group.style = tokens.value(0);
            case "cs", "ts", "ds" -> group.style = -1;
            case "sbasedon" -> tables.styleBase(group.style, tokens.value(0));
            case "fs" -> tables.styleSize(group.style, tokens.value(24));
            case "outlinelevel" -> group.outline = tokens.value(9) < 9 ? tokens.value(9) + 1 : 0;
            default -> {}
        }
    }
}
