package dev.vitae.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A project, in a job or apart from one.
 *
 * @param name the name of the project
 * @param description what it is, in short
 * @param highlights its bullets, in order
 * @param keywords what it was made with
 * @param startDate when it began
 * @param endDate when it ended; absent while it lasts
 * @param url the address of the project
 * @param roles the part that the person had in it
 * @param entity the company or other body behind it
 * @param type the kind of project, such as {@code conference}
 * @param additional properties that the schema doesn't know, in their order; see {@link Resume}
 */
public record Project(
        Optional<String> name,
        Optional<String> description,
        List<String> highlights,
        List<String> keywords,
        Optional<PartialDate> startDate,
        Optional<PartialDate> endDate,
        Optional<String> url,
        List<String> roles,
        Optional<String> entity,
        Optional<String> type,
        Map<String, Object> additional) {

    private static final Project EMPTY = builder().build();

    public Project {
        highlights = List.copyOf(highlights);
        keywords = List.copyOf(keywords);
        roles = List.copyOf(roles);
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
        builder.description = description;
        builder.highlights = highlights;
        builder.keywords = keywords;
        builder.startDate = startDate;
        builder.endDate = endDate;
        builder.url = url;
        builder.roles = roles;
        builder.entity = entity;
        builder.type = type;
        builder.additional = additional;
        return builder;
    }

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    static Project read(ObjectReader in) throws InvalidResumeJsonException {
        Builder builder = builder();
        builder.name = in.text("name");
        builder.description = in.text("description");
        builder.highlights = in.texts("highlights");
        builder.keywords = in.texts("keywords");
        builder.startDate = in.date("startDate");
        builder.endDate = in.date("endDate");
        builder.url = in.text("url");
        builder.roles = in.texts("roles");
        builder.entity = in.text("entity");
        builder.type = in.text("type");
        builder.additional = in.remaining();
        return builder.build();
    }

    Map<String, Object> write() {
        return new ObjectWriter(additional)
                .text("name", name)
                .text("description", description)
                .texts("highlights", highlights)
                .texts("keywords", keywords)
                .date("startDate", startDate)
                .date("endDate", endDate)
                .text("url", url)
                .texts("roles", roles)
                .text("entity", entity)
                .text("type", type)
                .toMap();
    }

    /** Builds a {@link Project}. */
    public static final class Builder {

        private Optional<String> name = Optional.empty();
        private Optional<String> description = Optional.empty();
        private List<String> highlights = List.of();
        private List<String> keywords = List.of();
        private Optional<PartialDate> startDate = Optional.empty();
        private Optional<PartialDate> endDate = Optional.empty();
        private Optional<String> url = Optional.empty();
        private List<String> roles = List.of();
        private Optional<String> entity = Optional.empty();
        private Optional<String> type = Optional.empty();
        private Map<String, Object> additional = Map.of();

        private Builder() {}

        /** Sets the name of the project. */
        public Builder name(String name) {
            this.name = Given.text(name);
            return this;
        }

        /** Sets what it is, in short. */
        public Builder description(String description) {
            this.description = Given.text(description);
            return this;
        }

        /** Sets its bullets, in order. */
        public Builder highlights(List<String> highlights) {
            this.highlights = List.copyOf(highlights);
            return this;
        }

        /** Sets what it was made with. */
        public Builder keywords(List<String> keywords) {
            this.keywords = List.copyOf(keywords);
            return this;
        }

        /** Sets when it began. */
        public Builder startDate(PartialDate startDate) {
            this.startDate = Optional.of(startDate);
            return this;
        }

        /** Sets when it ended; absent while it lasts. */
        public Builder endDate(PartialDate endDate) {
            this.endDate = Optional.of(endDate);
            return this;
        }

        /** Sets the address of the project. */
        public Builder url(String url) {
            this.url = Given.text(url);
            return this;
        }

        /** Sets the part that the person had in it. */
        public Builder roles(List<String> roles) {
            this.roles = List.copyOf(roles);
            return this;
        }

        /** Sets the company or other body behind it. */
        public Builder entity(String entity) {
            this.entity = Given.text(entity);
            return this;
        }

        /** Sets the kind of project, such as {@code conference}. */
        public Builder type(String type) {
            this.type = Given.text(type);
            return this;
        }

        /** Sets the properties that the schema doesn't know, all at once. */
        public Builder additional(Map<String, Object> additional) {
            this.additional = AdditionalValues.copyOf(additional);
            return this;
        }

        public Project build() {
            return new Project(
                    name, description, highlights, keywords, startDate, endDate, url, roles, entity, type, additional);
        }
    }
}
