package dev.vitae.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who the person is and how to reach them.
 *
 * @param name the full name
 * @param label the headline, such as {@code Web Developer}
 * @param image the address of a picture
 * @param email the e-mail address
 * @param phone the phone number, in international form where the region is sure, else as written
 * @param url the address of the own web site
 * @param summary a few sentences about the person
 * @param location where the person lives
 * @param profiles accounts on networks
 * @param additional properties that the schema doesn't know, in their order; see {@link Resume}
 */
public record Basics(
        Optional<String> name,
        Optional<String> label,
        Optional<String> image,
        Optional<String> email,
        Optional<String> phone,
        Optional<String> url,
        Optional<String> summary,
        Optional<Location> location,
        List<Profile> profiles,
        Map<String, Object> additional) {

    private static final Basics EMPTY = builder().build();

    public Basics {
        profiles = List.copyOf(profiles);
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
        builder.label = label;
        builder.image = image;
        builder.email = email;
        builder.phone = phone;
        builder.url = url;
        builder.summary = summary;
        builder.location = location;
        builder.profiles = profiles;
        builder.additional = additional;
        return builder;
    }

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    static Basics read(ObjectReader in) throws InvalidResumeJsonException {
        Builder builder = builder();
        builder.name = in.text("name");
        builder.label = in.text("label");
        builder.image = in.text("image");
        builder.email = in.text("email");
        builder.phone = in.text("phone");
        builder.url = in.text("url");
        builder.summary = in.text("summary");
        builder.location = in.object("location", Location::read).filter(part -> !part.isEmpty());
        builder.profiles = in.objects("profiles", Profile::read);
        builder.additional = in.remaining();
        return builder.build();
    }

    Map<String, Object> write() {
        return new ObjectWriter(additional)
                .text("name", name)
                .text("label", label)
                .text("image", image)
                .text("email", email)
                .text("phone", phone)
                .text("url", url)
                .text("summary", summary)
                .object("location", location.map(Location::write))
                .objects("profiles", profiles, Profile::write)
                .toMap();
    }

    /** Builds a {@link Basics}. */
    public static final class Builder {

        private Optional<String> name = Optional.empty();
        private Optional<String> label = Optional.empty();
        private Optional<String> image = Optional.empty();
        private Optional<String> email = Optional.empty();
        private Optional<String> phone = Optional.empty();
        private Optional<String> url = Optional.empty();
        private Optional<String> summary = Optional.empty();
        private Optional<Location> location = Optional.empty();
        private List<Profile> profiles = List.of();
        private Map<String, Object> additional = Map.of();

        private Builder() {}

        /** Sets the full name. */
        public Builder name(String name) {
            this.name = Given.text(name);
            return this;
        }

        /** Sets the headline, such as {@code Web Developer}. */
        public Builder label(String label) {
            this.label = Given.text(label);
            return this;
        }

        /** Sets the address of a picture. */
        public Builder image(String image) {
            this.image = Given.text(image);
            return this;
        }

        /** Sets the e-mail address. */
        public Builder email(String email) {
            this.email = Given.text(email);
            return this;
        }

        /** Sets the phone number, in international form where the region is sure, else as written. */
        public Builder phone(String phone) {
            this.phone = Given.text(phone);
            return this;
        }

        /** Sets the address of the own web site. */
        public Builder url(String url) {
            this.url = Given.text(url);
            return this;
        }

        /** Sets a few sentences about the person. */
        public Builder summary(String summary) {
            this.summary = Given.text(summary);
            return this;
        }

        /** Sets where the person lives. */
        public Builder location(Location location) {
            this.location = location.isEmpty() ? Optional.empty() : Optional.of(location);
            return this;
        }

        /** Sets accounts on networks. */
        public Builder profiles(List<Profile> profiles) {
            this.profiles = List.copyOf(profiles);
            return this;
        }

        /** Sets the properties that the schema doesn't know, all at once. */
        public Builder additional(Map<String, Object> additional) {
            this.additional = AdditionalValues.copyOf(additional);
            return this;
        }

        public Basics build() {
            return new Basics(name, label, image, email, phone, url, summary, location, profiles, additional);
        }
    }
}
