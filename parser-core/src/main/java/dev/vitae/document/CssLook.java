package dev.vitae.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What CSS declarations say of the look of a text.
 *
 * @param white whether its colour is that of paper
 * @param band whether its background is another colour than that of paper
 */
record CssLook(
        boolean hidden,
        Optional<Boolean> bold,
        Optional<Boolean> italic,
        OptionalDouble size,
        Optional<Boolean> white,
        Optional<Boolean> band) {

    private static final Map<String, Set<String>> HIDING = Map.of(
            "display", Set.of("none"),
            "visibility", Set.of("hidden", "collapse"),
            "opacity", Set.of("0", "0.0", "0%"),
            "color", Set.of("transparent"),
            "mso-hide", Set.of("all"));
    private static final Set<String> WHITE =
            Set.of("white", "#fff", "#ffffff", "rgb(255,255,255)", "rgba(255,255,255,1)");

    private static final CssLook NONE = new CssLook(
            false, Optional.empty(), Optional.empty(), OptionalDouble.empty(), Optional.empty(), Optional.empty());

    static CssLook of(String declarations) {
        if (declarations.isBlank()) {
            return NONE;
        }
        Map<String, String> values = new HashMap<>();
        for (String declaration : declarations.toLowerCase(Locale.ROOT).split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                values.put(
                        declaration.substring(0, colon).strip(),
                        declaration
                                .substring(colon + 1)
                                .replace("!important", "")
                                .strip());
            }
        }
        return of(values);
    }

    private static CssLook of(Map<String, String> values) {
        Optional<String> weight = Optional.ofNullable(values.get("font-weight"));
        Optional<String> slant = Optional.ofNullable(values.get("font-style"));
        Optional<String> color = Optional.ofNullable(values.get("color"));
        Optional<String> background = Optional.ofNullable(values.get("background"))
                .or(() -> Optional.ofNullable(values.get("background-color")))
                .or(() -> Optional.ofNullable(values.get("background-image")));
        OptionalDouble size = points(values.getOrDefault("font-size", ""));
        boolean hidden = HIDING.entrySet().stream()
                        .anyMatch(property ->
                                property.getValue().contains(values.getOrDefault(property.getKey(), "visible")))
                || (size.isPresent() && size.getAsDouble() == 0);
        return new CssLook(
                hidden,
                weight.map(value -> value.startsWith("bold") || (value.length() == 3 && value.compareTo("600") >= 0)),
                slant.map(value -> value.equals("italic") || value.equals("oblique")),
                size,
                color.map(CssLook::isWhite),
                background.map(value -> !isWhite(value) && !value.equals("none") && !value.equals("transparent")));
    }

    /** Whether a colour is that of paper, however it is written. */
    static boolean isWhite(String color) {
        return WHITE.contains(color.toLowerCase(Locale.ROOT).replace(" ", ""));
    }

    Style over(Style style) {
        return new Style(
                style.font(),
                size.isPresent() ? size : style.size(),
                bold.orElse(style.bold()),
                italic.orElse(style.italic()),
                OptionalInt.empty());
    }

    private static OptionalDouble points(String value) {
        double unit = value.endsWith("pt") ? 1 : value.endsWith("px") ? 0.75 : value.equals("0") ? 1 : 0;
        if (unit == 0) {
            return OptionalDouble.empty();
        }
        try {
            String number = value.equals("0") ? value : value.substring(0, value.length() - 2);
            return OptionalDouble.of(Double.parseDouble(number.strip()) * unit);
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
