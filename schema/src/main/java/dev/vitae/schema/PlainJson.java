package dev.vitae.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** JSON of any kind, resume or not. Thread-safe. */
public final class PlainJson {

    private PlainJson() {}

    /**
     * The texts, numbers and truth values of a JSON object, in order, whatever their names; nulls and blank texts, which
     * say nothing, are left out.
     *
     * @throws InvalidResumeJsonException if the text is no JSON, nests deeper than 100, repeats a property, or is no
     *     object
     */
    public static List<JsonScalar> scalars(String json) throws InvalidResumeJsonException {
        Object document = JsonText.parse(json);
        if (!(document instanceof Map<?, ?>)) {
            throw new InvalidResumeJsonException("", ProblemWording.mismatch("object", document));
        }
        List<JsonScalar> scalars = new ArrayList<>();
        collect(document, "", scalars);
        return List.copyOf(scalars);
    }

    /**
     * Reads plain values: a {@code Map} with texts as keys, {@code List}, {@code String}, {@code Number}, {@code Boolean}, or
     * {@code Optional.empty()} for null.
     *
     * @throws InvalidResumeJsonException if the text is no JSON, nests deeper than 100 or repeats a property
     */
    public static Object read(String json) throws InvalidResumeJsonException {
        return JsonText.parse(json);
    }

    /**
     * Plain values as JSON, indented by two spaces.
     *
     * @param value a {@code Map} with texts as keys, {@code List}, {@code String}, {@code Number}, {@code Boolean}, or
     *     {@code Optional.empty()} for null
     */
    public static String write(Object value) {
        return JsonText.pretty(value);
    }

    /** The same on one line, for JSON Lines. */
    public static String writeCompact(Object value) {
        return JsonText.compact(value);
    }

    private static void collect(Object value, String pointer, List<JsonScalar> scalars) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((name, member) -> collect(member, JsonPointers.append(pointer, (String) name), scalars));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), JsonPointers.append(pointer, i), scalars);
            }
        } else if (value instanceof BigDecimal number) {
            scalars.add(new JsonScalar(pointer, written(number)));
        } else if (value instanceof Number || value instanceof Boolean || isText(value)) {
            scalars.add(new JsonScalar(pointer, value.toString()));
        }
    }

    private static boolean isText(Object value) {
        return value instanceof String text && !text.isBlank();
    }

    /** Without exponent, unless a few characters stand for more digits than anyone writes. */
    private static String written(BigDecimal number) {
        return Math.abs((long) number.scale()) > JsonText.MAX_DEPTH ? number.toString() : number.toPlainString();
    }
}
