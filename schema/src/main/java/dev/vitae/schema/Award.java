package dev.vitae.schema;

import java.util.Map;
import java.util.Optional;

/**
 * A prize or an honour.
 *
 * @param title the name of the award
 * @param date when it was given
 * @param awarder who gave it
 * @param summary what it was given for
 * @param additional properties that the schema doesn't know, in their order; see {@link Resume}
 */
public record Award(
        Optional<String> title,
        Optional<PartialDate> date,
        Optional<String> awarder,
        Optional<String> summary,
        Map<String, Object> additional) {

    private static final Award EMPTY = builder().build();

    public Award {
        additional = AdditionalValues.copyOf(additional);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with all that this one holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.title = title;
        builder.date = date;
        builder.awarder = awarder;
        builder.summary = summary;
        builder.additional = additional;
        return builder;
    }

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    static Award read(ObjectReader in) throws InvalidResumeJsonException {
        Builder builder = builder();
        builder.title = in.text("title");
        builder.date = in.date("date");
        builder.awarder = in.text("awarder");
        builder.summary = in.text("summary");
        builder.additional = in.remaining();
        return builder.build();
    }

    Map<String, Object> write() {
        return new ObjectWriter(additional)
                .text("title", title)
                .date("date", date)
                .text("awarder", awarder)
                .text("summary", summary)
                .toMap();
    }

    /** Builds an {@link Award}. */
    public static final class Builder {

        private Optional<String> title = Optional.empty();
        private Optional<PartialDate> date = Optional.empty();
        private Optional<String> awarder = Optional.empty();
        private Optional<String> summary = Optional.empty();
        private Map<String, Object> additional = Map.of();

        private Builder() {}

        /** Sets the name of the award. */
        public Builder title(String title) {
            this.title = Given.text(title);
            return this;
        }

        /** Sets when it was given. */
        public Builder date(PartialDate date) {
            this.date = Optional.of(date);
            return this;
        }

        /** Sets who gave it. */
        public Builder awarder(String awarder) {
            this.awarder = Given.text(awarder);
            return this;
        }

        /** Sets what it was given for. */
        public Builder summary(String summary) {
            this.summary = Given.text(summary);
            return this;
        }

        /** Sets the properties that the schema doesn't know, all at once. */
        public Builder additional(Map<String, Object> additional) {
            this.additional = AdditionalValues.copyOf(additional);
            return this;
        }

        public Award build() {
            return new Award(title, date, awarder, summary, additional);
        }
    }
}
