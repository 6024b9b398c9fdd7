package dev.vitae.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A resume in the shape of <a href="https://jsonresume.org/schema">JSON Resume</a>: all properties of 1.0.0 and 1.3.1.
 *
 * <p>A value that the resume doesn't have is an empty {@code Optional} or an empty list, never null. A property that the
 * schema doesn't know stands in {@code additional} (here and in every part) and survives reading and writing, in its
 * order. Its value is a {@code String}, {@code Number}, {@code Boolean}, {@code List} or {@code Map} of such, or
 * {@code Optional.empty()} for the JSON value {@code null}.
 *
 * <p>Records are made with their builders. The constructors grow with every new field; the builders stay compatible.
 * A builder takes a blank text or an empty part as absent. All parts are immutable and thread-safe; builders are not.
 *
 * @param schema the property {@code $schema}: the address of the schema that the document follows
 * @param basics who the person is
 * @param work jobs, in the order of the resume
 * @param volunteer unpaid work
 * @param education schools and universities
 * @param awards prizes and honours
 * @param certificates certificates
 * @param publications papers, articles, books
 * @param skills skills, in groups or plain
 * @param languages languages
 * @param interests interests
 * @param references references
 * @param projects projects
 * @param meta about the document itself
 * @param additional properties that the schema doesn't know, in their order; see {@link Resume}
 */
public record Resume(
        Optional<String> schema,
        Optional<Basics> basics,
        List<Work> work,
        List<Volunteer> volunteer,
        List<Education> education,
        List<Award> awards,
        List<Certificate> certificates,
        List<Publication> publications,
        List<Skill> skills,
        List<Language> languages,
        List<Interest> interests,
        List<Reference> references,
        List<Project> projects,
        Optional<Meta> meta,
        Map<String, Object> additional) {

    private static final Resume EMPTY = builder().build();

    public Resume {
        work = List.copyOf(work);
        volunteer = List.copyOf(volunteer);
        education = List.copyOf(education);
        awards = List.copyOf(awards);
        certificates = List.copyOf(certificates);
        publications = List.copyOf(publications);
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        interests = List.copyOf(interests);
        references = List.copyOf(references);
        projects = List.copyOf(projects);
        additional = AdditionalValues.copyOf(additional);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with all that this one holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.schema = schema;
        builder.basics = basics;
        builder.work = work;
        builder.volunteer = volunteer;
        builder.education = education;
        builder.awards = awards;
        builder.certificates = certificates;
        builder.publications = publications;
        builder.skills = skills;
        builder.languages = languages;
        builder.interests = interests;
        builder.references = references;
        builder.projects = projects;
        builder.meta = meta;
        builder.additional = additional;
        return builder;
    }

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    static Resume read(ObjectReader in) throws InvalidResumeJsonException {
        Builder builder = builder();
        builder.schema = in.text("$schema");
        builder.basics = in.object("basics", Basics::read).filter(part -> !part.isEmpty());
        builder.work = in.objects("work", Work::read);
        builder.volunteer = in.objects("volunteer", Volunteer::read);
        builder.education = in.objects("education", Education::read);
        builder.awards = in.objects("awards", Award::read);
        builder.certificates = in.objects("certificates", Certificate::read);
        builder.publications = in.objects("publications", Publication::read);
        builder.skills = in.objects("skills", Skill::read);
        builder.languages = in.objects("languages", Language::read);
        builder.interests = in.objects("interests", Interest::read);
        builder.references = in.objects("references", Reference::read);
        builder.projects = in.objects("projects", Project::read);
        builder.meta = in.object("meta", Meta::read).filter(part -> !part.isEmpty());
        builder.additional = in.remaining();
        return builder.build();
    }

    Map<String, Object> write() {
        return new ObjectWriter(additional)
                .text("$schema", schema)
                .object("basics", basics.map(Basics::write))
                .objects("work", work, Work::write)
                .objects("volunteer", volunteer, Volunteer::write)
                .objects("education", education, Education::write)
                .objects("awards", awards, Award::write)
                .objects("certificates", certificates, Certificate::write)
                .objects("publications", publications, Publication::write)
                .objects("skills", skills, Skill::write)
                .objects("languages", languages, Language::write)
                .objects("interests", interests, Interest::write)
                .objects("references", references, Reference::write)
                .objects("projects", projects, Project::write)
                .object("meta", meta.map(Meta::write))
                .toMap();
    }

    /** Builds a {@link Resume}. */
    public static final class Builder {

        private Optional<String> schema = Optional.empty();
        private Optional<Basics> basics = Optional.empty();
        private List<Work> work = List.of();
        private List<Volunteer> volunteer = List.of();
        private List<Education> education = List.of();
        private List<Award> awards = List.of();
        private List<Certificate> certificates = List.of();
        private List<Publication> publications = List.of();
        private List<Skill> skills = List.of();
        private List<Language> languages = List.of();
        private List<Interest> interests = List.of();
        private List<Reference> references = List.of();
        private List<Project> projects = List.of();
        private Optional<Meta> meta = Optional.empty();
        private Map<String, Object> additional = Map.of();

        private Builder() {}

        /** Sets the property {@code $schema}: the address of the schema that the document follows. */
        public Builder schema(String schema) {
            this.schema = Given.text(schema);
            return this;
        }

        /** Sets who the person is. */
        public Builder basics(Basics basics) {
            this.basics = basics.isEmpty() ? Optional.empty() : Optional.of(basics);
            return this;
        }

        /** Sets jobs, in the order of the resume. */
        public Builder work(List<Work> work) {
            this.work = List.copyOf(work);
            return this;
        }

        /** Sets unpaid work. */
        public Builder volunteer(List<Volunteer> volunteer) {
            this.volunteer = List.copyOf(volunteer);
            return this;
        }

        /** Sets schools and universities. */
        public Builder education(List<Education> education) {
            this.education = List.copyOf(education);
            return this;
        }

        /** Sets prizes and honours. */
        public Builder awards(List<Award> awards) {
            this.awards = List.copyOf(awards);
            return this;
        }

        /** Sets certificates. */
        public Builder certificates(List<Certificate> certificates) {
            this.certificates = List.copyOf(certificates);
            return this;
        }

        /** Sets papers, articles, books. */
        public Builder publications(List<Publication> publications) {
            this.publications = List.copyOf(publications);
            return this;
        }

        /** Sets skills, in groups or plain. */
        public Builder skills(List<Skill> skills) {
            this.skills = List.copyOf(skills);
            return this;
        }

        /** Sets languages. */
        public Builder languages(List<Language> languages) {
            this.languages = List.copyOf(languages);
            return this;
        }

        /** Sets interests. */
        public Builder interests(List<Interest> interests) {
            this.interests = List.copyOf(interests);
            return this;
        }

        /** Sets references. */
        public Builder references(List<Reference> references) {
            this.references = List.copyOf(references);
            return this;
        }

        /** Sets projects. */
        public Builder projects(List<Project> projects) {
            this.projects = List.copyOf(projects);
            return this;
        }

        /** Sets about the document itself. */
        public Builder meta(Meta meta) {
            this.meta = meta.isEmpty() ? Optional.empty() : Optional.of(meta);
            return this;
        }

        /** Sets the properties that the schema doesn't know, all at once. */
        public Builder additional(Map<String, Object> additional) {
            this.additional = AdditionalValues.copyOf(additional);
            return this;
        }

        public Resume build() {
            return new Resume(
                    schema,
                    basics,
                    work,
                    volunteer,
                    education,
                    awards,
                    certificates,
                    publications,
                    skills,
                    languages,
                    interests,
                    references,
                    projects,
                    meta,
                    additional);
        }
    }
}
