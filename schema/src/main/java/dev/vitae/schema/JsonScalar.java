package dev.vitae.schema;

import java.util.Locale;

/**
 * A value in a JSON document that is no object and no list.
 *
 * @param pointer where it stands, as a JSON pointer (RFC 6901)
 * @param text the text; of a number or truth value, as JSON writes it, a number without exponent
 */
public record JsonScalar(String pointer, String text) {

    /** The name of the property that it is the value of, or an item of the list of; empty for a value by itself. */
    public String property() {
        String[] names = pointer.split("/", -1);
        for (int i = names.length - 1; i > 0; i--) {
            if (names[i].isEmpty() || !names[i].chars().allMatch(Character::isDigit)) {
                return names[i].replace("~1", "/").replace("~0", "~");
            }
        }
        return "";
    }

    /** Whether it stands below the property of that name at the top of the document, or is its value. */
    public boolean isBelow(String top) {
        return pointer.equals("/" + top) || pointer.startsWith("/" + top + "/");
    }

    /** The property in small letters. */
    public String foldedProperty() {
        return property().toLowerCase(Locale.ROOT);
    }
}
