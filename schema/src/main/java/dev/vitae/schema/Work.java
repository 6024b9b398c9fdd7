package dev.vitae.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One role at one employer; several roles at one employer are an item each.
 *
 * @param name the employer
 * @param location where the work was done, as written
 * @param description what the employer does, such as {@code Social Media Company}
 * @param position the title of the role
 * @param url the address of the employer
 * @param startDate when the role began
 * @param endDate when it ended; absent while it lasts
 * @param summary the role in prose
 * @param highlights the bullets of the role, in order
 * @param additional properties that the schema doesn't know, in their order; see {@link Resume}
 */
public record Work(
        Optional<String> name,
        Optional<String> location,
        Optional<String> description,
        Optional<String> position,
        Optional<String> url,
        Optional<PartialDate> startDate,
        Optional<PartialDate> endDate,
        Optional<String> summary,
        List<String> highlights,
        Map<String, Object> additional) {

    private static final Work EMPTY = builder().build();

    public Work {
        highlights = List.copyOf(highlights);
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
        builder.location = location;
        builder.description = description;
        builder.position = position;
        builder.url = url;
        builder.startDate = startDate;
        builder.endDate = endDate;
        builder.summary = summary;
        builder.highlights = highlights;
        builder.additional = additional;
        return builder;
    }

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    static Work read(ObjectReader in) throws InvalidResumeJsonException {
        Builder builder = builder();
        builder.name = in.text("name");
        builder.location = in.text("location");
        builder.description = in.text("description");
        builder.position = in.text("position");
        builder.url = in.text("url");
        builder.startDate = in.date("startDate");
        builder.endDate = in.date("endDate");
        builder.summary = in.text("summary");
        builder.highlights = in.texts("highlights");
        builder.additional = in.remaining();
        return builder.build();
    }

    Map<String, Object> write() {
        return new ObjectWriter(additional)
                .text("name", name)
                .text("location", location)
                .text("description", description)
                .text("position", position)
                .text("url", url)
                .date("startDate", startDate)
                .date("endDate", endDate)
                .text("summary", summary)
                .texts("highlights", highlights)
                .toMap();
    }

    /** Builds a {@link Work}. */
    public static final class Builder {

        private Optional<String> name = Optional.empty();
        private Optional<String> location = Optional.empty();
        private Optional<String> description = Optional.empty();
        private Optional<String> position = Optional.empty();
        private Optional<String> url = Optional.empty();
        private Optional<PartialDate> startDate = Optional.empty();
        private Optional<PartialDate> endDate = Optional.empty();
        private Optional<String> summary = Optional.empty();
        private List<String> highlights = List.of();
        private Map<String, Object> additional = Map.of();

        private Builder() {}

        /** Sets the employer. */
        public Builder name(String name) {
            this.name = Given.text(name);
            return this;
        }

        /** Sets where the work was done, as written. */
        public Builder location(String location) {
            this.location = Given.text(location);
            return this;
        }

        /** Sets what the employer does, such as {@code Social Media Company}. */
        public Builder description(String description) {
            this.description = Given.text(description);
            return this;
        }

        /** Sets the title of the role. */
        public Builder position(String position) {
            this.position = Given.text(position);
            return this;
        }

        /** Sets the address of the employer. */
        public Builder url(String url) {
            this.url = Given.text(url);
            return this;
        }

        /** Sets when the role began. */
        public Builder startDate(PartialDate startDate) {
            this.startDate = Optional.of(startDate);
            return this;
        }

        /** Sets when it ended; absent while it lasts. */
        public Builder endDate(PartialDate endDate) {
            this.endDate = Optional.of(endDate);
            return this;
        }

        /** Sets the role in prose. */
        public Builder summary(String summary) {
            this.summary = Given.text(summary);
            return this;
        }

        /** Sets the bullets of the role, in order. */
        public Builder highlights(List<String> highlights) {
            this.highlights = List.copyOf(highlights);
            return this;
        }

        /** Sets the properties that the schema doesn't know, all at once. */
        public Builder additional(Map<String, Object> additional) {
            this.additional = AdditionalValues.copyOf(additional);
            return this;
        }

        public Work build() {
            return new Work(
                    name, location, description, position, url, startDate, endDate, summary, highlights, additional);
        }
    }
}
