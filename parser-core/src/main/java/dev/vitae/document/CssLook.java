package dev.vitae.document;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What an inline CSS declaration says of the look of a text. */
record CssLook(boolean hidden, Optional<Boolean> bold, Optional<Boolean> italic, OptionalDouble size) {

    private static final CssLook NONE = new CssLook(false, Optional.empty(), Optional.empty(), OptionalDouble.empty());

    static CssLook of(String declarations) {
        if (declarations.isBlank()) {
            return NONE;
        }
        boolean hidden = false;
        Optional<Boolean> bold = Optional.empty();
        Optional<Boolean> italic = Optional.empty();
        OptionalDouble size = OptionalDouble.empty();
        for (String declaration : declarations.toLowerCase(Locale.ROOT).split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String value =
                    declaration.substring(colon + 1).replace("!important", "").strip();
            switch (declaration.substring(0, colon).strip()) {
                case "display" -> hidden |= value.equals("none");
                case "visibility" -> hidden |= value.equals("hidden") || value.equals("collapse");
                case "opacity" -> hidden |= value.equals("0") || value.equals("0.0") || value.equals("0%");
                case "mso-hide" -> hidden |= value.equals("all");
                case "font-weight" ->
                    bold = Optional.of(
                            value.startsWith("bold") || (value.length() == 3 && value.compareTo("600") >= 0));
                case "font-style" -> italic = Optional.of(value.equals("italic") || value.equals("oblique"));
                case "font-size" -> {
                    size = points(value);
                    hidden |= size.isPresent() && size.getAsDouble() == 0;
                }
                case "color" -> hidden |= value.equals("transparent");
                default -> {}
            }
        }
        return new CssLook(hidden, bold, italic, size);
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
