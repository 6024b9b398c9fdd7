package dev.vitae.schema;

import java.util.List;
import java.util.Map;

/** What is wrong with a value, in plain words. */
final class ProblemWording {

    private static final int LONGEST_QUOTE = 60;

    private ProblemWording() {}

    /** For a value of another type than {@code expected}, which is the name of a type in JSON Schema. */
    static String mismatch(String expected, Object found) {
        return "Here belongs " + type(expected) + ", not " + type(found) + ".";
    }

    static String notADate(Object found) {
        return quote(found) + " is not a date such as 2020, 2020-03 or 2020-03-15.";
    }

    static String wrongFormat(String format, Object found) {
        return switch (format) {
            case "date" -> quote(found) + " is not a full date such as 2020-03-15.";
            case "email" -> quote(found) + " is not an e-mail address.";
            case "uri" -> quote(found) + " is not a full web address that begins with https://.";
            default -> quote(found) + " is not a valid " + format + ".";
        };
    }

    static String unknownProperty(String name, SchemaVersion version) {
        return "JSON Resume " + version.id() + " has no property " + quote(name)
                + " at the top; what is your own belongs into \"meta\".";
    }

    private static String quote(Object value) {
        String text = String.valueOf(value);
        String part = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
        return value instanceof Number || value instanceof Boolean ? part : '"' + part + '"';
    }

    private static String type(String jsonType) {
        return switch (jsonType) {
            case "string" -> "a text";
            case "array" -> "a list";
            case "object" -> "an object";
            default -> "a value of type " + jsonType;
        };
    }

    private static String type(Object value) {
        if (value instanceof String) {
            return "a text";
        }
        if (value instanceof Number) {
            return "a number";
        }
        if (value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof List) {
            return "a list";
        }
        return value instanceof Map ? "an object" : "null";
    }
}
