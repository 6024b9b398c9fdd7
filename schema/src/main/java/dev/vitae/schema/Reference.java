package dev.vitae.schema;

import java.util.Map;
import java.util.Optional;

/**
 * A person who speaks for the candidate, or what they said.
 *
 * @param name who speaks
 * @param reference what they said, or how to reach them
 * @param additional properties that the schema doesn't know, in their order; see {@link Resume}
 */
public record Reference(Optional<String> name, Optional<String> reference, Map<String, Object> additional) {

    private static final Reference EMPTY = builder().build();

    public Reference {
        additional = AdditionalValues.copyOf(additional);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with all that this one holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.name = name;
        builder.reference = reference;
        builder.additional = additional;
        return builder;
    }

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    static Reference read(ObjectReader in) throws InvalidResumeJsonException {
        Builder builder = builder();
        builder.name = in.text("name");
        builder.reference = in.text("reference");
        builder.additional = in.remaining();
        return builder.build();
    }

    Map<String, Object> write() {
        return new ObjectWriter(additional)
                .text("name", name)
                .text("reference", reference)
                .toMap();
    }

    /** Builds a {@link Reference}. */
    public static final class Builder {

        private Optional<String> name = Optional.empty();
        private Optional<String> reference = Optional.empty();
        private Map<String, Object> additional = Map.of();

        private Builder() {}

        /** Sets who speaks. */
        public Builder name(String name) {
            this.name = Given.text(name);
            return this;
        }

        /** Sets what they said, or how to reach them. */
        public Builder reference(String reference) {
            this.reference = Given.text(reference);
            return this;
        }

        /** Sets the properties that the schema doesn't know, all at once. */
        public Builder additional(Map<String, Object> additional) {
            this.additional = AdditionalValues.copyOf(additional);
            return this;
        }

        public Reference build() {
            return new Reference(name, reference, additional);
        }
    }
}
