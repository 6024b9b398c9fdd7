package dev.vitae.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A skill, or a group of skills under one name.
 *
 * @param name the skill or the heading of the group
 * @param level how well it is mastered, as written
 * @param keywords the members of the group, in order
 * @param additional properties that the schema doesn't know, in their order; see {@link Resume}
 */
public record Skill(
        Optional<String> name, Optional<String> level, List<String> keywords, Map<String, Object> additional) {

    private static final Skill EMPTY = builder().build();

    public Skill {
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
        builder.level = level;
        builder.keywords = keywords;
        builder.additional = additional;
        return builder;
    }

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    static Skill read(ObjectReader in) throws InvalidResumeJsonException {
        Builder builder = builder();
        builder.name = in.text("name");
        builder.level = in.text("level");
        builder.keywords = in.texts("keywords");
        builder.additional = in.remaining();
        return builder.build();
    }

    Map<String, Object> write() {
        return new ObjectWriter(additional)
                .text("name", name)
                .text("level", level)
                .texts("keywords", keywords)
                .toMap();
    }

    /** Builds a {@link Skill}. */
    public static final class Builder {

        private Optional<String> name = Optional.empty();
        private Optional<String> level = Optional.empty();
        private List<String> keywords = List.of();
        private Map<String, Object> additional = Map.of();

        private Builder() {}

        /** Sets the skill or the heading of the group. */
        public Builder name(String name) {
            this.name = Given.text(name);
            return this;
        }

        /** Sets how well it is mastered, as written. */
        public Builder level(String level) {
            this.level = Given.text(level);
            return this;
        }

        /** Sets the members of the group, in order. */
        public Builder keywords(List<String> keywords) {
            this.keywords = List.copyOf(keywords);
            return this;
        }

        /** Sets the properties that the schema doesn't know, all at once. */
        public Builder additional(Map<String, Object> additional) {
            this.additional = AdditionalValues.copyOf(additional);
            return this;
        }

        public Skill build() {
            return new Skill(name, level, keywords, additional);
        }
    }
}
