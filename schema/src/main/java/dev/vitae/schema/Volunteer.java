package dev.vitae.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Unpaid work for an organization.
 *
 * @param organization the organization
 * @param position the title of the role
 * @param url the address of the organization
 * @param startDate when the role began
 * @param endDate when it ended; absent while it lasts
 * @param summary the role in prose
 * @param highlights the bullets of the role, in order
 * @param additional properties that the schema doesn't know, in their order; see {@link Resume}
 */
public record Volunteer(
        Optional<String> organization,
        Optional<String> position,
        Optional<String> url,
        Optional<PartialDate> startDate,
        Optional<PartialDate> endDate,
        Optional<String> summary,
        List<String> highlights,
        Map<String, Object> additional) {

    private static final Volunteer EMPTY = builder().build();

    public Volunteer {
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
        builder.organization = organization;
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

    static Volunteer read(ObjectReader in) throws InvalidResumeJsonException {
        Builder builder = builder();
        builder.organization = in.text("organization");
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
                .text("organization", organization)
                .text("position", position)
                .text("url", url)
                .date("startDate", startDate)
                .date("endDate", endDate)
                .text("summary", summary)
                .texts("highlights", highlights)
                .toMap();
    }

    /** Builds a {@link Volunteer}. */
    public static final class Builder {

        private Optional<String> organization = Optional.empty();
        private Optional<String> position = Optional.empty();
        private Optional<String> url = Optional.empty();
        private Optional<PartialDate> startDate = Optional.empty();
        private Optional<PartialDate> endDate = Optional.empty();
        private Optional<String> summary = Optional.empty();
        private List<String> highlights = List.of();
        private Map<String, Object> additional = Map.of();

        private Builder() {}

        /** Sets the organization. */
        public Builder organization(String organization) {
            this.organization = Given.text(organization);
            return this;
        }

        /** Sets the title of the role. */
        public Builder position(String position) {
            this.position = Given.text(position);
            return this;
        }

        /** Sets the address of the organization. */
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

        public Volunteer build() {
            return new Volunteer(organization, position, url, startDate, endDate, summary, highlights, additional);
        }
    }
}
