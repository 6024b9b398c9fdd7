package dev.vitae.schema;

import java.util.Map;
import java.util.Optional;

/**
 * About the document itself.
 *
 * <p>What a tool has to say of its own stands in {@link #additional()}, under the tool's name: this toolkit writes an
 * object {@code vitae} with its {@code version} and the resume's {@code language} there.
 *
 * @param canonical the address of the latest version of the resume
 * @param version the version of the JSON Resume schema, such as {@code v1.0.0}
 * @param lastModified when the resume was changed last, as {@code YYYY-MM-DDThh:mm:ss}
 * @param additional properties that the schema doesn't know, in their order; see {@link Resume}
 */
public record Meta(
        Optional<String> canonical,
        Optional<String> version,
        Optional<String> lastModified,
        Map<String, Object> additional) {

    private static final Meta EMPTY = builder().build();

    public Meta {
        additional = AdditionalValues.copyOf(additional);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with all that this one holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.canonical = canonical;
        builder.version = version;
        builder.lastModified = lastModified;
        builder.additional = additional;
        return builder;
    }

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    static Meta read(ObjectReader in) throws InvalidResumeJsonException {
        Builder builder = builder();
        builder.canonical = in.text("canonical");
        builder.version = in.text("version");
        builder.lastModified = in.text("lastModified");
        builder.additional = in.remaining();
        return builder.build();
    }

    Map<String, Object> write() {
        return new ObjectWriter(additional)
                .text("canonical", canonical)
                .text("version", version)
                .text("lastModified", lastModified)
                .toMap();
    }

    /** Builds a {@link Meta}. */
    public static final class Builder {

        private Optional<String> canonical = Optional.empty();
        private Optional<String> version = Optional.empty();
        private Optional<String> lastModified = Optional.empty();
        private Map<String, Object> additional = Map.of();

        private Builder() {}

        /** Sets the address of the latest version of the resume. */
        public Builder canonical(String canonical) {
            this.canonical = Given.text(canonical);
            return this;
        }

        /** Sets the version of the JSON Resume schema, such as {@code v1.0.0}. */
        public Builder version(String version) {
            this.version = Given.text(version);
            return this;
        }

        /** Sets when the resume was changed last, as {@code YYYY-MM-DDThh:mm:ss}. */
        public Builder lastModified(String lastModified) {
            this.lastModified = Given.text(lastModified);
            return this;
        }

        /** Sets the properties that the schema doesn't know, all at once. */
        public Builder additional(Map<String, Object> additional) {
            this.additional = AdditionalValues.copyOf(additional);
            return this;
        }

        public Meta build() {
            return new Meta(canonical, version, lastModified, additional);
        }
    }
}
