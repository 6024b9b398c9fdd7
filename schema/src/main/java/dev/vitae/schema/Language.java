package dev.vitae.schema;

import java.util.Map;
import java.util.Optional;

/**
 * A language that the person speaks.
 *
 * @param language the language, as written
 * @param fluency how well it is spoken, as written
 * @param additional properties that the schema doesn't know, in their order; see {@link Resume}
 */
public record Language(Optional<String> language, Optional<String> fluency, Map<String, Object> additional) {

    private static final Language EMPTY = builder().build();

    public Language {
        additional = AdditionalValues.copyOf(additional);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with all that this one holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.language = language;
        builder.fluency = fluency;
        builder.additional = additional;
        return builder;
    }

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    static Language read(ObjectReader in) throws InvalidResumeJsonException {
        Builder builder = builder();
        builder.language = in.text("language");
        builder.fluency = in.text("fluency");
        builder.additional = in.remaining();
        return builder.build();
    }

    Map<String, Object> write() {
        return new ObjectWriter(additional)
                .text("language", language)
                .text("fluency", fluency)
                .toMap();
    }

    /** Builds a {@link Language}. */
    public static final class Builder {

        private Optional<String> language = Optional.empty();
        private Optional<String> fluency = Optional.empty();
        private Map<String, Object> additional = Map.of();

        private Builder() {}

        /** Sets the language, as written. */
        public Builder language(String language) {
            this.language = Given.text(language);
            return this;
        }

        /** Sets how well it is spoken, as written. */
        public Builder fluency(String fluency) {
            this.fluency = Given.text(fluency);
            return this;
        }

        /** Sets the properties that the schema doesn't know, all at once. */
        public Builder additional(Map<String, Object> additional) {
            this.additional = AdditionalValues.copyOf(additional);
            return this;
        }

        public Language build() {
            return new Language(language, fluency, additional);
        }
    }
}
