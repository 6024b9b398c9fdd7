package dev.vitae.schema;

/**
 * Something in a document that JSON Resume doesn't allow.
 *
 * @param pointer the JSON pointer to the place; empty for the document as a whole
 * @param keyword what was broken, in the words of JSON Schema, such as {@code type} or {@code pattern}; {@code json}
 *     where the text is no JSON at all
 * @param message one sentence for a person
 */
public record SchemaProblem(String pointer, String keyword, String message) {

    /** The place and the sentence. */
    @Override
    public String toString() {
        return pointer.isEmpty() ? message : pointer + ": " + message;
    }
}
