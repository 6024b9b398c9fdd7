package dev.vitae.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A hobby or a field of interest.
 *
 * @param name the interest
 * @param keywords details of it, in order
 * @param additional properties that the schema doesn't know, in their order; see {@link Resume}
 */
public record Interest(Optional<String> name, List<String> keywords, Map<String, Object> additional) {

    private static final Interest EMPTY = builder().build();

    public Interest {
        keywords = List.copyOf(keywords);
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
        builder.keywords = keywords;
        builder.additional = additional;
        return builder;
    }

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    static Interest read(ObjectReader in) throws InvalidResumeJsonException {
        Builder builder = builder();
        builder.name = in.text("name");
        builder.keywords = in.texts("keywords");
        builder.additional = in.remaining();
        return builder.build();
    }

    Map<String, Object> write() {
        return new ObjectWriter(additional)
                .text("name", name)
                .texts("keywords", keywords)
                .toMap();
    }

    /** Builds an {@link Interest}. */
    public static final class Builder {

        private Optional<String> name = Optional.empty();
        private List<String> keywords = List.of();
        private Map<String, Object> additional = Map.of();

        private Builder() {}

        /** Sets the interest. */
        public Builder name(String name) {
            this.name = Given.text(name);
            return this;
        }

        /** Sets details of it, in order. */
        public Builder keywords(List<String> keywords) {
            this.keywords = List.copyOf(keywords);
            return this;
        }

        /** Sets the properties that the schema doesn't know, all at once. */
        public Builder additional(Map<String, Object> additional) {
            this.additional = AdditionalValues.copyOf(additional);
            return this;
        }

        public Interest build() {
            return new Interest(name, keywords, additional);
        }
    }
}
