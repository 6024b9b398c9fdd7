package dev.vitae.schema;

import java.util.Map;
import java.util.Optional;

/**
 * Where a person lives, as far as the resume says it.
 *
 * @param address street and house; several lines are joined by line feeds
 * @param postalCode the postal code, as written
 * @param city the city
 * @param countryCode the country as ISO 3166-1 alpha-2, such as {@code DE}
 * @param region the state, province or other region
 * @param additional properties that the schema doesn't know, in their order; see {@link Resume}
 */
public record Location(
        Optional<String> address,
        Optional<String> postalCode,
        Optional<String> city,
        Optional<String> countryCode,
        Optional<String> region,
        Map<String, Object> additional) {

    private static final Location EMPTY = builder().build();

    public Location {
        additional = AdditionalValues.copyOf(additional);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with all that this one holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.address = address;
        builder.postalCode = postalCode;
        builder.city = city;
        builder.countryCode = countryCode;
        builder.region = region;
        builder.additional = additional;
        return builder;
    }

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    static Location read(ObjectReader in) throws InvalidResumeJsonException {
        Builder builder = builder();
        builder.address = in.text("address");
        builder.postalCode = in.text("postalCode");
        builder.city = in.text("city");
        builder.countryCode = in.text("countryCode");
        builder.region = in.text("region");
        builder.additional = in.remaining();
        return builder.build();
    }

    Map<String, Object> write() {
        return new ObjectWriter(additional)
                .text("address", address)
                .text("postalCode", postalCode)
                .text("city", city)
                .text("countryCode", countryCode)
                .text("region", region)
                .toMap();
    }

    /** Builds a {@link Location}. */
    public static final class Builder {

        private Optional<String> address = Optional.empty();
        private Optional<String> postalCode = Optional.empty();
        private Optional<String> city = Optional.empty();
        private Optional<String> countryCode = Optional.empty();
        private Optional<String> region = Optional.empty();
        private Map<String, Object> additional = Map.of();

        private Builder() {}

        /** Sets street and house; several lines are joined by line feeds. */
        public Builder address(String address) {
            this.address = Given.text(address);
            return this;
        }

        /** Sets the postal code, as written. */
        public Builder postalCode(String postalCode) {
            this.postalCode = Given.text(postalCode);
            return this;
        }

        /** Sets the city. */
        public Builder city(String city) {
            this.city = Given.text(city);
            return this;
        }

        /** Sets the country as ISO 3166-1 alpha-2, such as {@code DE}. */
        public Builder countryCode(String countryCode) {
            this.countryCode = Given.text(countryCode);
            return this;
        }

        /** Sets the state, province or other region. */
        public Builder region(String region) {
            this.region = Given.text(region);
            return this;
        }

        /** Sets the properties that the schema doesn't know, all at once. */
        public Builder additional(Map<String, Object> additional) {
            this.additional = AdditionalValues.copyOf(additional);
            return this;
        }

        public Location build() {
            return new Location(address, postalCode, city, countryCode, region, additional);
        }
    }
}
