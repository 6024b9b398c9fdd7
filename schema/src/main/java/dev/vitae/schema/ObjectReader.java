package dev.vitae.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the known properties out of a JSON object; what remains is unknown, or of a kind that the field can't hold, and
 * is kept as it is. Null and blank texts count as absent.
 */
final class ObjectReader {

    private static final Object NULL = Optional.empty();

    private final String pointer;
    private final Map<String, Object> remaining;

    private ObjectReader(String pointer, Map<String, Object> properties) {
        this.pointer = pointer;
        this.remaining = properties;
    }

    static ObjectReader of(String pointer, Object value) throws InvalidResumeJsonException {
        if (!(value instanceof Map<?, ?> properties)) {
            throw new InvalidResumeJsonException(pointer, ProblemWording.mismatch("object", value));
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        properties.forEach((name, property) -> copy.put((String) name, property));
        return new ObjectReader(pointer, copy);
    }

    /** Reads a part of the resume from its object. */
    interface PartReader<T> {
        T read(ObjectReader in) throws InvalidResumeJsonException;
    }

    Optional<String> text(String name) throws InvalidResumeJsonException {
        Optional<String> text = peek(name);
        text.ifPresent(found -> remaining.remove(name));
        return text;
    }

    /** A text that is no date remains, so that it isn't lost. */
    Optional<PartialDate> date(String name) throws InvalidResumeJsonException {
        Optional<PartialDate> date = peek(name).flatMap(PartialDate::tryParse);
        date.ifPresent(found -> remaining.remove(name));
        return date;
    }

    private Optional<String> peek(String name) throws InvalidResumeJsonException {
        Object value = remaining.getOrDefault(name, NULL);
        if (value instanceof String text && !text.isBlank()) {
            return Optional.of(text);
        }
        if (value instanceof String || value.equals(NULL)) {
            remaining.remove(name);
        } else if (!isNumberOrTruth(value)) {
            throw misfit(name, "string", value);
        }
        return Optional.empty();
    }

    List<String> texts(String name) throws InvalidResumeJsonException {
        Object value = remaining.getOrDefault(name, NULL);
        if (value instanceof String || isNumberOrTruth(value)) {
            peek(name);
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        List<?> items = list(name);
        for (int i = 0; i < items.size(); i++) {
            Object item = items.get(i);
            if (item instanceof String text) {
                Given.text(text).ifPresent(texts::add);
            } else if (isNumberOrTruth(item)) {
                return List.of();
            } else if (!item.equals(NULL)) {
                throw misfit(name, i, "string", item);
            }
        }
        remaining.remove(name);
        return texts;
    }

    <T> Optional<T> object(String name, PartReader<T> part) throws InvalidResumeJsonException {
        Object value = remaining.getOrDefault(name, NULL);
        remaining.remove(name);
        return value.equals(NULL)
                ? Optional.empty()
                : Optional.of(part.read(of(JsonPointers.append(pointer, name), value)));
    }

    <T> List<T> objects(String name, PartReader<T> part) throws InvalidResumeJsonException {
        List<T> parts = new ArrayList<>();
        List<?> items = list(name);
        for (int i = 0; i < items.size(); i++) {
            parts.add(part.read(of(JsonPointers.append(JsonPointers.append(pointer, name), i), items.get(i))));
        }
        remaining.remove(name);
        return parts;
    }

    private List<?> list(String name) throws InvalidResumeJsonException {
        Object value = remaining.getOrDefault(name, NULL);
        if (value.equals(NULL)) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw misfit(name, "array", value);
    }

    Map<String, Object> remaining() {
        return AdditionalValues.copyOf(remaining);
    }

    private static boolean isNumberOrTruth(Object value) {
        return value instanceof Number || value instanceof Boolean;
    }

    private InvalidResumeJsonException misfit(String name, String expected, Object found) {
        return new InvalidResumeJsonException(
                JsonPointers.append(pointer, name), ProblemWording.mismatch(expected, found));
    }

    private InvalidResumeJsonException misfit(String name, int index, String expected, Object found) {
        return new InvalidResumeJsonException(
                JsonPointers.append(JsonPointers.append(pointer, name), index),
                ProblemWording.mismatch(expected, found));
    }
}
