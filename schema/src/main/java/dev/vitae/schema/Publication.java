package dev.vitae.schema;

import java.util.Map;
import java.util.Optional;

/**
 * A paper, article, book or the like.
 *
 * @param name the title
 * @param publisher the publisher or journal
 * @param releaseDate when it was published
 * @param url where it can be read
 * @param summary what it is about
 * @param additional properties that the schema doesn't know, in their order; see {@link Resume}
 */
public record Publication(
        Optional<String> name,
        Optional<String> publisher,
        Optional<PartialDate> releaseDate,
        Optional<String> url,
        Optional<String> summary,
        Map<String, Object> additional) {

    private static final Publication EMPTY = builder().build();

    public Publication {
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
        builder.publisher = publisher;
        builder.releaseDate = releaseDate;
        builder.url = url;
        builder.summary = summary;
        builder.additional = additional;
        return builder;
    }

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    static Publication read(ObjectReader in) throws InvalidResumeJsonException {
        Builder builder = builder();
        builder.name = in.text("name");
        builder.publisher = in.text("publisher");
        builder.releaseDate = in.date("releaseDate");
        builder.url = in.text("url");
        builder.summary = in.text("summary");
        builder.additional = in.remaining();
        return builder.build();
    }

    Map<String, Object> write() {
        return new ObjectWriter(additional)
                .text("name", name)
                .text("publisher", publisher)
                .date("releaseDate", releaseDate)
                .text("url", url)
                .text("summary", summary)
                .toMap();
    }

    /** Builds a {@link Publication}. */
    public static final class Builder {

        private Optional<String> name = Optional.empty();
        private Optional<String> publisher = Optional.empty();
        private Optional<PartialDate> releaseDate = Optional.empty();
        private Optional<String> url = Optional.empty();
        private Optional<String> summary = Optional.empty();
        private Map<String, Object> additional = Map.of();

        private Builder() {}

        /** Sets the title. */
        public Builder name(String name) {
            this.name = Given.text(name);
            return this;
        }

        /** Sets the publisher or journal. */
        public Builder publisher(String publisher) {
            this.publisher = Given.text(publisher);
            return this;
        }

        /** Sets when it was published. */
        public Builder releaseDate(PartialDate releaseDate) {
            this.releaseDate = Optional.of(releaseDate);
            return this;
        }

        /** Sets where it can be read. */
        public Builder url(String url) {
            this.url = Given.text(url);
            return this;
        }

        /** Sets what it is about. */
        public Builder summary(String summary) {
            this.summary = Given.text(summary);
            return this;
        }

        /** Sets the properties that the schema doesn't know, all at once. */
        public Builder additional(Map<String, Object> additional) {
            this.additional = AdditionalValues.copyOf(additional);
            return this;
        }

        public Publication build() {
            return new Publication(name, publisher, releaseDate, url, summary, additional);
        }
    }
}
