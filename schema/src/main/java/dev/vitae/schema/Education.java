package dev.vitae.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One course of study at one institution.
 *
 * @param institution the school or university
 * @param url the address of the institution
 * @param area the subject, such as {@code Arts}
 * @param studyType the degree, such as {@code Bachelor}, as written
 * @param startDate when the studies began
 * @param endDate when they ended or will end
 * @param score the grade, as written, such as {@code 3.67/4.0}
 * @param courses subjects that are listed, in order
 * @param additional properties that the schema doesn't know, in their order; see {@link Resume}
 */
public record Education(
        Optional<String> institution,
        Optional<String> url,
        Optional<String> area,
        Optional<String> studyType,
        Optional<PartialDate> startDate,
        Optional<PartialDate> endDate,
        Optional<String> score,
        List<String> courses,
        Map<String, Object> additional) {

    private static final Education EMPTY = builder().build();

    public Education {
        courses = List.copyOf(courses);
        additional = AdditionalValues.copyOf(additional);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with all that this one holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.institution = institution;
        builder.url = url;
        builder.area = area;
        builder.studyType = studyType;
        builder.startDate = startDate;
        builder.endDate = endDate;
        builder.score = score;
        builder.courses = courses;
        builder.additional = additional;
        return builder;
    }

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    static Education read(ObjectReader in) throws InvalidResumeJsonException {
        Builder builder = builder();
        builder.institution = in.text("institution");
        builder.url = in.text("url");
        builder.area = in.text("area");
        builder.studyType = in.text("studyType");
        builder.startDate = in.date("startDate");
        builder.endDate = in.date("endDate");
        builder.score = in.text("score");
        builder.courses = in.texts("courses");
        builder.additional = in.remaining();
        return builder.build();
    }

    Map<String, Object> write() {
        return new ObjectWriter(additional)
                .text("institution", institution)
                .text("url", url)
                .text("area", area)
                .text("studyType", studyType)
                .date("startDate", startDate)
                .date("endDate", endDate)
                .text("score", score)
                .texts("courses", courses)
                .toMap();
    }

    /** Builds an {@link Education}. */
    public static final class Builder {

        private Optional<String> institution = Optional.empty();
        private Optional<String> url = Optional.empty();
        private Optional<String> area = Optional.empty();
        private Optional<String> studyType = Optional.empty();
        private Optional<PartialDate> startDate = Optional.empty();
        private Optional<PartialDate> endDate = Optional.empty();
        private Optional<String> score = Optional.empty();
        private List<String> courses = List.of();
        private Map<String, Object> additional = Map.of();

        private Builder() {}

        /** Sets the school or university. */
        public Builder institution(String institution) {
            this.institution = Given.text(institution);
            return this;
        }

        /** Sets the address of the institution. */
        public Builder url(String url) {
            this.url = Given.text(url);
            return this;
        }

        /** Sets the subject, such as {@code Arts}. */
        public Builder area(String area) {
            this.area = Given.text(area);
            return this;
        }

        /** Sets the degree, such as {@code Bachelor}, as written. */
        public Builder studyType(String studyType) {
            this.studyType = Given.text(studyType);
            return this;
        }

        /** Sets when the studies began. */
        public Builder startDate(PartialDate startDate) {
            this.startDate = Optional.of(startDate);
            return this;
        }

        /** Sets when they ended or will end. */
        public Builder endDate(PartialDate endDate) {
            this.endDate = Optional.of(endDate);
            return this;
        }

        /** Sets the grade, as written, such as {@code 3.67/4.0}. */
        public Builder score(String score) {
            this.score = Given.text(score);
            return this;
        }

        /** Sets subjects that are listed, in order. */
        public Builder courses(List<String> courses) {
            this.courses = List.copyOf(courses);
            return this;
        }

        /** Sets the properties that the schema doesn't know, all at once. */
        public Builder additional(Map<String, Object> additional) {
            this.additional = AdditionalValues.copyOf(additional);
            return this;
        }

        public Education build() {
            return new Education(institution, url, area, studyType, startDate, endDate, score, courses, additional);
        }
    }
}
