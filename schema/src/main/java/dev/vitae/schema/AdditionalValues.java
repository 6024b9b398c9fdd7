package dev.vitae.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The properties that the schema doesn't know, as plain values: {@code String}, {@code Number}, {@code Boolean},
 * {@code List}, {@code Map}, and {@code Optional.empty()} for JSON's null.
 */
final class AdditionalValues {

    private AdditionalValues() {}

    /**
     * A deep copy that can't be changed and keeps the order.
     *
     * @throws IllegalArgumentException if a value is of another type
     */
    static Map<String, Object> copyOf(Map<?, ?> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (!(key instanceof String name)) {
                throw new IllegalArgumentException("the name of a property is no text: " + key);
            }
            copy.put(name, copyOf(value));
        });
        return Collections.unmodifiableMap(copy);
    }

    private static Object copyOf(Object value) {
        if (value instanceof Map<?, ?> map) {
            return copyOf(map);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(AdditionalValues::copyOf).toList();
        }
        if (value instanceof String
                || value instanceof Boolean
                || (value instanceof Number number && isFinite(number))) {
            return value;
        }
        if (value instanceof Optional<?> optional && optional.isEmpty()) {
            return value;
        }
        throw new IllegalArgumentException("JSON has no such value: " + value);
    }

    private static boolean isFinite(Number number) {
        return Double.isFinite(number.doubleValue()) || number instanceof BigDecimal || number instanceof BigInteger;
    }
}
