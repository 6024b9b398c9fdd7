package dev.vitae.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a Word document, with what each inherits (ECMA-376 part 1, 17.7). */
final class WordStyles {

    /**
     * What a style says; what is absent is inherited or unknown.
     *
     * @param outline the heading level from 1; 0 for none
     */
    record Properties(
            Optional<Boolean> bold,
            Optional<Boolean> italic,
            Optional<Boolean> hidden,
            OptionalDouble size,
            OptionalInt color,
            Optional<String> font,
            int outline,
            Optional<String> list,
            int listLevel,
            boolean shaded) {

        static final Properties NONE = new Properties(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                0,
                false);

        /** These properties, and of {@code base} what they leave open. */
        Properties over(Properties base) {
            return new Properties(
                    bold.or(base::bold),
                    italic.or(base::italic),
                    hidden.or(base::hidden),
                    size.isPresent() ? size : base.size,
                    color.isPresent() ? color : base.color,
                    font.or(base::font),
                    outline > 0 ? outline : base.outline,
                    list.or(base::list),
                    list.isPresent() ? listLevel : base.listLevel,
                    shaded || base.shaded);
        }

        Style style() {
            return new Style(font, size, bold.orElse(false), italic.orElse(false), color);
        }

        /** Whether text of this look can't be seen on white paper. */
        boolean isUnseen() {
            boolean white = color.isPresent() && color.getAsInt() == WHITE && !shaded;
            return hidden.orElse(false) || white || (size.isPresent() && size.getAsDouble() <= SMALLEST);
        }
    }

    private static final int WHITE = 0xFFFFFF;
    private static final double SMALLEST = 1;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Properties> resolved = new HashMap<>();
    private Properties defaults = Properties.NONE;
    private Optional<String> standard = Optional.empty();

    WordStyles(Optional<Document> part) {
        part.map(Document::getDocumentElement).ifPresent(this::read);
    }

    private void read(Element root) {
        for (Element style : Xml.children(root, "style")) {
            Xml.attribute(style, "styleId").ifPresent(id -> {
                styles.put(id, style);
                boolean paragraph = Xml.attribute(style, "type").orElse("").equals("paragraph");
                if (paragraph && isOn(Xml.attribute(style, "default").orElse("0"))) {
                    standard = Optional.of(id);
                }
            });
        }
        defaults = Xml.child(root, "docDefaults")
                .flatMap(element -> Xml.child(element, "rPrDefault"))
                .flatMap(element -> Xml.child(element, "rPr"))
                .map(WordStyles::run)
                .orElse(Properties.NONE);
    }

    /** What a paragraph has before any style of a run: its own style's properties, over the document's defaults. */
    Properties paragraph(Optional<String> style) {
        return style.or(() -> standard).map(this::style).orElse(Properties.NONE).over(defaults);
    }

    /** The properties of a style and all that it is based on. */
    Properties style(String id) {
        return resolve(id, new HashSet<>());
    }

    private Properties resolve(String id, Set<String> seen) {
        Properties known = resolved.get(id);
        Element style = styles.get(id);
        if (known != null || style == null || !seen.add(id)) {
            return known == null ? Properties.NONE : known;
        }
        Properties base =
                Xml.value(style, "basedOn").map(parent -> resolve(parent, seen)).orElse(Properties.NONE);
        Properties own = Xml.child(style, "rPr").map(WordStyles::run).orElse(Properties.NONE);
        Properties paragraph =
                Xml.child(style, "pPr").map(WordStyles::paragraphOf).orElse(Properties.NONE);
        Properties named = withOutline(headingLevel(Xml.value(style, "name").orElse(""), id));
        Properties all = own.over(paragraph).over(named).over(base);
        resolved.put(id, all);
        return all;
    }

    /** What a {@code pPr} says of outline and list. */
    static Properties paragraphOf(Element properties) {
        int outline = Xml.number(Xml.value(properties, "outlineLvl"), 9) + 1;
        Optional<Element> list = Xml.child(properties, "numPr");
        return new Properties(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                outline <= 9 ? outline : 0,
                list.flatMap(element -> Xml.value(element, "numId")),
                list.map(element -> Xml.number(Xml.value(element, "ilvl"), 0)).orElse(0),
                isShaded(properties));
    }

    /** What an {@code rPr} says of the look. */
    static Properties run(Element properties) {
        int half = Xml.number(Xml.value(properties, "sz"), -1);
        Optional<String> font = Xml.child(properties, "rFonts").flatMap(fonts -> Xml.attribute(fonts, "ascii"));
        return new Properties(
                toggle(properties, "b"),
                toggle(properties, "i"),
                toggle(properties, "vanish").or(() -> toggle(properties, "webHidden")),
                half < 0 ? OptionalDouble.empty() : OptionalDouble.of(half / 2.0),
                color(Xml.value(properties, "color").orElse("")),
                font,
                0,
                Optional.empty(),
                0,
                isShaded(properties) || Xml.child(properties, "highlight").isPresent());
    }

    private static Properties withOutline(int level) {
        Properties none = Properties.NONE;
        return new Properties(
                none.bold, none.italic, none.hidden, none.size, none.color, none.font, level, none.list, 0, false);
    }

    /** By the built-in names, which Word keeps in English in every language. */
    private static int headingLevel(String name, String id) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("title") || id.equals("Title")) {
            return 1;
        }
        if (lower.startsWith("heading ") && lower.length() == 9 && Character.isDigit(lower.charAt(8))) {
            return lower.charAt(8) - '0';
        }
        return 0;
    }

    private static Optional<Boolean> toggle(Element properties, String name) {
        return Xml.child(properties, name)
                .map(element -> isOn(Xml.attribute(element, "val").orElse("1")));
    }

    private static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    static boolean isShaded(Element properties) {
        Optional<String> fill = Xml.child(properties, "shd").flatMap(shading -> Xml.attribute(shading, "fill"));
        return fill.isPresent()
                && !fill.get().equalsIgnoreCase("auto")
                && !fill.get().equalsIgnoreCase("FFFFFF");
    }

    private static OptionalInt color(String hex) {
        try {
            return hex.length() == 6 ? OptionalInt.of(Integer.parseInt(hex, 16)) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
