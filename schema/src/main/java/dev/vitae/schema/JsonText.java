package dev.vitae.schema;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * JSON text to plain values and back: {@code Map}, {@code List}, {@code String}, {@code Number}, {@code Boolean}, and
 * {@code Optional.empty()} for null. Whole numbers are {@code Integer}, {@code Long} or {@code BigInteger}, others
 * {@code BigDecimal}, so that none loses a digit.
 */
final class JsonText {

    /** A resume nests five deep; what others add may nest deeper, but not for long. */
    static final int MAX_DEPTH = 100;

    private static final int MAX_DIGITS = 1_000;
    private static final int MAX_TOKENS = 2_000_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_DIGITS)
                    .maxTokenCount(MAX_TOKENS)
                    .build())
            .build();

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(TWO_SPACES)
            .withArrayIndenter(TWO_SPACES);

    private JsonText() {}

    /**
     * Reads one value, and nothing after it. A byte order mark in front is skipped.
     *
     * @throws InvalidResumeJsonException if the text is no JSON, nests deeper than 100, repeats a property or has a number whose
     *     exponent is no int
     */
    static Object parse(String text) throws InvalidResumeJsonException {
        String json = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (json.isBlank()) {
            throw new InvalidResumeJsonException("", "The document is empty.");
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Object value = value(parser, "");
            if (parser.nextToken() != null) {
                throw new InvalidResumeJsonException("", "There is more text after the end of the JSON document.");
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new InvalidResumeJsonException(
                    "", "The JSON is nested too deep, too long, or has a number of too many digits.");
        } catch (UnexpectedEndOfInputException e) {
            throw new InvalidResumeJsonException("", "The JSON ends too early: a bracket or a quote is not closed.");
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            throw new InvalidResumeJsonException(
                    "",
                    "This is not JSON: it goes wrong at line " + place.getLineNr() + ", column " + place.getColumnNr()
                            + ".");
        }
    }

    private static Object value(JsonParser parser, String pointer) throws InvalidResumeJsonException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> array(parser, pointer);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> decimal(parser, pointer);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Optional.empty();
            default -> throw new IllegalStateException("JSON has no value that starts with " + parser.currentToken());
        };
    }

    private static BigDecimal decimal(JsonParser parser, String pointer) throws InvalidResumeJsonException {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            throw new InvalidResumeJsonException(pointer, "The number's exponent is beyond all numbers.");
        }
    }

    private static Map<String, Object> object(JsonParser parser, String pointer) throws InvalidResumeJsonException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String place = JsonPointers.append(pointer, name);
            parser.nextToken();
            if (object.put(name, value(parser, place)) != null) {
                throw new InvalidResumeJsonException(place, "The property \"" + name + "\" comes twice.");
            }
        }
        return object;
    }

    private static List<Object> array(JsonParser parser, String pointer) throws InvalidResumeJsonException {
        List<Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, JsonPointers.append(pointer, array.size())));
        }
        return array;
    }

    /** Over several lines, indented by two spaces, without a line feed at the end. */
    static String pretty(Object value) {
        return write(value, new PrettyContext());
    }

    /** On one line. */
    static String compact(Object value) {
        return write(value, ObjectWriteContext.empty());
    }

    private static String write(Object value, ObjectWriteContext context) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(context, text)) {
            write(value, generator);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator generator) {
        if (value instanceof Map<?, ?> object) {
            generator.writeStartObject();
            object.forEach((name, member) -> {
                generator.writeName((String) name);
                write(member, generator);
            });
            generator.writeEndObject();
        } else if (value instanceof List<?> array) {
            generator.writeStartArray();
            array.forEach(item -> write(item, generator));
            generator.writeEndArray();
        } else if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof Number number) {
            generator.writeNumber(number.toString());
        } else {
            generator.writeNull();
        }
    }

    private static final class PrettyContext extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRETTY.createInstance();
        }
    }
}
