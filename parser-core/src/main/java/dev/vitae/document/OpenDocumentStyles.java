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

/** The styles of an OpenDocument text, with what each inherits (OASIS ODF 1.3 part 3, 16). */
final class OpenDocumentStyles {

    /** What a style says; what is absent is inherited. */
    record Look(
            Optional<Boolean> bold,
            Optional<Boolean> italic,
            Optional<Boolean> hidden,
            OptionalDouble size,
            OptionalInt color,
            Optional<String> font,
            boolean shaded,
            int heading,
            Optional<String> list) {

        static final Look NONE = new Look(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                false,
                0,
                Optional.empty());

        Look over(Look base) {
            return new Look(
                    bold.or(base::bold),
                    italic.or(base::italic),
                    hidden.or(base::hidden),
                    size.isPresent() ? size : base.size,
                    color.isPresent() ? color : base.color,
                    font.or(base::font),
                    shaded || base.shaded,
                    heading > 0 ? heading : base.heading,
                    list.or(base::list));
        }

        Style style() {
            return new Style(font, size, bold.orElse(false), italic.orElse(false), color);
        }

        boolean isUnseen() {
            boolean white = color.isPresent() && color.getAsInt() == 0xFFFFFF && !shaded;
            return hidden.orElse(false) || white || (size.isPresent() && size.getAsDouble() <= 1);
        }
    }

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Look> resolved = new HashMap<>();

    /** Takes in all styles of a part; those of later parts win. */
    void read(Document part) {
        for (Element group : Xml.children(part.getDocumentElement())) {
            if (!Xml.name(group).equals("styles") && !Xml.name(group).equals("automatic-styles")) {
                continue;
            }
            for (Element style : Xml.children(group)) {
                Optional<String> name = Xml.attribute(style, "name");
                String family = Xml.attribute(style, "family").orElse("");
                if (Xml.name(style).equals("list-style")) {
                    name.ifPresent(key -> lists.put(key, style));
                } else if (Xml.name(style).equals("default-style")) {
                    styles.put(family + ":", style);
                } else {
                    name.ifPresent(key -> styles.put(family + ":" + key, style));
                }
            }
        }
    }

    Look paragraph(String name) {
        return resolve("paragraph", name, new HashSet<>());
    }

    Look text(String name) {
        return resolve("text", name, new HashSet<>());
    }

    /** Whether the style of a table cell, a frame or a section has a background of its own. */
    boolean isShaded(String family, String name) {
        return Optional.ofNullable(styles.get(family + ":" + name))
                .map(style -> Xml.children(style).stream().anyMatch(OpenDocumentStyles::hasBackground))
                .orElse(false);
    }

    /** The definition of a level, from 0, of a list style. */
    Optional<Element> listLevel(String list, int level) {
        return Optional.ofNullable(lists.get(list))
                .flatMap(style -> Xml.children(style).stream()
                        .filter(element -> Xml.number(Xml.attribute(element, "level"), -1) == level + 1)
                        .findFirst());
    }

    private Look resolve(String family, String name, Set<String> seen) {
        String key = family + ":" + name;
        Look known = resolved.get(key);
        Element style = styles.get(key);
        if (known != null || style == null || !seen.add(key)) {
            return known == null ? Look.NONE : known;
        }
        String parent = Xml.attribute(style, "parent-style-name").orElse("");
        boolean base = !name.isEmpty() && family.equals("paragraph");
        Look inherited = parent.isEmpty() && !base ? Look.NONE : resolve(family, parent, seen);
        Look look = own(style).over(inherited);
        resolved.put(key, look);
        return look;
    }

    private static Look own(Element style) {
        Optional<Element> text = Xml.child(style, "text-properties");
        Optional<Element> paragraph = Xml.child(style, "paragraph-properties");
        Optional<String> list = Xml.attribute(style, "list-style-name");
        return new Look(
                text.flatMap(element -> Xml.attribute(element, "font-weight"))
                        .map(weight ->
                                weight.startsWith("bold") || (weight.length() == 3 && weight.compareTo("600") >= 0)),
                text.flatMap(element -> Xml.attribute(element, "font-style")).map(slant -> !slant.equals("normal")),
                text.flatMap(element -> Xml.attribute(element, "display")).map(display -> display.equals("none")),
                points(text.flatMap(element -> Xml.attribute(element, "font-size"))
                        .orElse("")),
                color(text.flatMap(element -> Xml.attribute(element, "color")).orElse("")),
                text.flatMap(element -> Xml.attribute(element, "font-name")),
                text.filter(OpenDocumentStyles::hasBackground).isPresent()
                        || paragraph.filter(OpenDocumentStyles::hasBackground).isPresent(),
                heading(style),
                list.filter(name -> !name.isEmpty()));
    }

    private static int heading(Element style) {
        int outline = Xml.number(Xml.attribute(style, "default-outline-level"), 0);
        if (outline > 0) {
            return outline;
        }
        String name = Xml.attribute(style, "display-name")
                .or(() -> Xml.attribute(style, "name"))
                .orElse("")
                .replace("_20_", " ")
                .toLowerCase(Locale.ROOT);
        if (name.equals("title")) {
            return 1;
        }
        boolean numbered = name.length() == 9 && name.startsWith("heading ") && Character.isDigit(name.charAt(8));
        return numbered ? name.charAt(8) - '0' : 0;
    }

    private static boolean hasBackground(Element properties) {
        String background = Xml.attribute(properties, "background-color").orElse("transparent");
        boolean filled = Xml.attribute(properties, "fill").orElse("none").equals("solid");
        return filled || !(background.equals("transparent") || background.equalsIgnoreCase("#ffffff"));
    }

    private static OptionalDouble points(String size) {
        try {
            return size.endsWith("pt")
                    ? OptionalDouble.of(Double.parseDouble(size.substring(0, size.length() - 2)))
                    : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private static OptionalInt color(String hex) {
        try {
            return hex.length() == 7 ? OptionalInt.of(Integer.parseInt(hex.substring(1), 16)) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
