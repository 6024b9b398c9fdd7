package dev.vitae.schema;

import java.util.Optional;

/** What a builder was given. */
final class Given {

    private Given() {}

    /** The text, unless it is blank. */
    static Optional<String> text(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
