package dev.vitae.document;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The fonts, colours and styles that the head of an RTF file lists. Not thread-safe. */
final class RtfTables {

    private static final int MOST = 10_000;
    private static final int MOST_BASES = 20;

    private final Map<Integer, String> fontNames = new HashMap<>();
    private final Map<Integer, Integer> fontCharsets = new HashMap<>();
    private final Map<Integer, Charset> fontPages = new HashMap<>();
    private final List<OptionalInt> colors = new ArrayList<>();
    private final Map<Integer, Integer> headings = new HashMap<>();
    private final Map<Integer, Integer> sizes = new HashMap<>();
    private final Map<Integer, Integer> bases = new HashMap<>();
    private final StringBuilder name = new StringBuilder();
    private OptionalInt color = OptionalInt.empty();
    private int page = 1252;
    private int standardFont;

    void codePage(int number) {
        page = number;
    }

    void standardFont(int font) {
        standardFont = font;
    }

    void fontCharset(int font, int number) {
        fontCharsets.put(font, number);
    }

    void fontPage(int font, int number) {
        fontPages.put(font, RtfCharset.ofPage(number));
    }

    /** Sets a part of the colour in work: 16 for red, 8 for green, 0 for blue. */
    void colorPart(int shift, int value) {
        color = OptionalInt.of(color.orElse(0) | (value & 0xFF) << shift);
    }

    void colorText(String text) {
        for (int i = text.indexOf(';'); i >= 0 && colors.size() < MOST; i = text.indexOf(';', i + 1)) {
            colors.add(color);
            color = OptionalInt.empty();
        }
    }

    void fontText(int font, String text) {
        name(text).ifPresent(whole -> fontNames.putIfAbsent(font, whole));
    }

    void styleText(int style, int outline, String text) {
        name(text).ifPresent(whole -> headings.putIfAbsent(style, outline > 0 ? outline : headingLevel(whole)));
    }

    void styleBase(int style, int base) {
        bases.putIfAbsent(style, base);
    }

    void styleSize(int style, int halfPoints) {
        sizes.putIfAbsent(style, halfPoints);
    }

    /** The font size of a style or of what it is based on, which not every writer repeats in the text; 0 if unknown. */
    int halfPoints(int style) {
        int at = style;
        for (int steps = 0; steps < MOST_BASES && !sizes.containsKey(at) && bases.getOrDefault(at, at) != at; steps++) {
            at = bases.getOrDefault(at, at);
        }
        return sizes.getOrDefault(at, 0);
    }

    private Optional<String> name(String text) {
        int end = text.indexOf(';');
        name.append(text, 0, end < 0 ? text.length() : end);
        if (end < 0) {
            return Optional.empty();
        }
        String whole = name.toString().strip();
        name.setLength(0);
        return Optional.of(whole);
    }

    /** The level of heading that a style stands for; 0 for none. */
    int heading(int style) {
        return headings.getOrDefault(style, 0);
    }

    boolean isSymbol(int font) {
        return fontCharsets.getOrDefault(font, -1) == RtfCharset.SYMBOL;
    }

    Charset charset(int font) {
        int known = font < 0 ? standardFont : font;
        Charset own = fontPages.get(known);
        return own == null ? RtfCharset.ofFont(fontCharsets.getOrDefault(known, 0), page) : own;
    }

    Optional<String> fontName(int font) {
        return Optional.ofNullable(fontNames.get(font < 0 ? standardFont : font));
    }

    OptionalInt color(int index) {
        return index > 0 && index < colors.size() ? colors.get(index) : OptionalInt.empty();
    }

    /** Whether the colour of that number would be seen as a band on white paper. */
    boolean isBand(int index) {
        OptionalInt background = color(index);
        return background.isPresent() && background.getAsInt() != 0xFFFFFF;
    }

    private static int headingLevel(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("title")) {
            return 1;
        }
        boolean numbered = lower.length() == 9 && lower.startsWith("heading ") && Character.isDigit(lower.charAt(8));
        return numbered ? lower.charAt(8) - '0' : 0;
    }
}
