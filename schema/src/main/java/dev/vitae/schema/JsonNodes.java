package dev.vitae.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The plain values of {@link JsonText} as the tree that the validator wants. */
final class JsonNodes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonNodes() {}

    static JsonNode of(Object value) {
        if (value instanceof Map<?, ?> properties) {
            ObjectNode object = NODES.objectNode();
            properties.forEach((name, property) -> object.set((String) name, of(property)));
            return object;
        }
        if (value instanceof List<?> items) {
            ArrayNode array = NODES.arrayNode(items.size());
            items.forEach(item -> array.add(of(item)));
            return array;
        }
        if (value instanceof String text) {
            return NODES.stringNode(text);
        }
        if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        }
        return value instanceof Number number ? of(number) : NODES.nullNode();
    }

    private static JsonNode of(Number number) {
        return number instanceof BigInteger || number instanceof Integer || number instanceof Long
                ? NODES.numberNode(new BigInteger(number.toString()))
                : NODES.numberNode(new BigDecimal(number.toString()));
    }

    /** A scalar as plain value; of an object or a list only the kind. */
    static Object plain(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> Map.of();
            case ARRAY -> List.of();
            case STRING -> node.stringValue();
            case NUMBER -> node.numberValue();
            case BOOLEAN -> node.booleanValue();
            default -> Optional.empty();
        };
    }
}
