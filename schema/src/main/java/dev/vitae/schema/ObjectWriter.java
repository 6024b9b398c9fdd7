package dev.vitae.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts together a JSON object: the known properties in the order of the calls, without the empty ones, then the
 * additional ones. An additional value under a known name takes that one's place where it is empty.
 */
final class ObjectWriter {

    private final Map<String, Object> additional;
    private final Map<String, Object> object = new LinkedHashMap<>();

    ObjectWriter(Map<String, Object> additional) {
        this.additional = additional;
    }

    ObjectWriter text(String name, Optional<String> text) {
        return put(name, text);
    }

    ObjectWriter date(String name, Optional<PartialDate> date) {
        return put(name, date.map(PartialDate::toString));
    }

    ObjectWriter texts(String name, List<String> texts) {
        return put(name, Optional.of(texts).filter(list -> !list.isEmpty()));
    }

    ObjectWriter object(String name, Optional<Map<String, Object>> part) {
        return put(name, part.filter(properties -> !properties.isEmpty()));
    }

    <T> ObjectWriter objects(String name, List<T> parts, Function<T, Map<String, Object>> writer) {
        return put(name, Optional.of(parts.stream().map(writer).toList()).filter(list -> !list.isEmpty()));
    }

    private ObjectWriter put(String name, Optional<?> value) {
        value.<Object>map(present -> present)
                .or(() -> Optional.ofNullable(additional.get(name)))
                .ifPresent(present -> object.put(name, present));
        return this;
    }

    Map<String, Object> toMap() {
        additional.forEach(object::putIfAbsent);
        return object;
    }
}
