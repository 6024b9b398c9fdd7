package dev.vitae.schema;

import java.util.Map;
import java.util.Optional;

/**
 * A certificate.
 *
 * <p>JSON Resume 1.0.0 asks for a full date here, 1.3.1 for a partial one. A day is never invented; see
 * {@link ResumeValidator} for what follows.
 *
 * @param name the name of the certificate
 * @param date when it was issued
 * @param url the address of the certificate
 * @param issuer who issued it
 * @param additional properties that the schema doesn't know, in their order; see {@link Resume}
 */
public record Certificate(
        Optional<String> name,
        Optional<PartialDate> date,
        Optional<String> url,
        Optional<String> issuer,
        Map<String, Object> additional) {

    private static final Certificate EMPTY = builder().build();

    public Certificate {
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
        builder.date = date;
        builder.url = url;
        builder.issuer = issuer;
        builder.additional = additional;
        return builder;
    }

    /** The same without its date: for a reader that insists on 1.0.0, where the resume gives no day. */
    public Certificate withoutDate() {
        return new Certificate(name, Optional.empty(), url, issuer, additional);
    }

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    static Certificate read(ObjectReader in) throws InvalidResumeJsonException {
        Builder builder = builder();
        builder.name = in.text("name");
        builder.date = in.date("date");
        builder.url = in.text("url");
        builder.issuer = in.text("issuer");
        builder.additional = in.remaining();
        return builder.build();
    }

    Map<String, Object> write() {
        return new ObjectWriter(additional)
                .text("name", name)
                .date("date", date)
                .text("url", url)
                .text("issuer", issuer)
                .toMap();
    }

    /** Builds a {@link Certificate}. */
    public static final class Builder {

        private Optional<String> name = Optional.empty();
        private Optional<PartialDate> date = Optional.empty();
        private Optional<String> url = Optional.empty();
        private Optional<String> issuer = Optional.empty();
        private Map<String, Object> additional = Map.of();

        private Builder() {}

        /** Sets the name of the certificate. */
        public Builder name(String name) {
            this.name = Given.text(name);
            return this;
        }

        /** Sets when it was issued. */
        public Builder date(PartialDate date) {
            this.date = Optional.of(date);
            return this;
        }

        /** Sets the address of the certificate. */
        public Builder url(String url) {
            this.url = Given.text(url);
            return this;
        }

        /** Sets who issued it. */
        public Builder issuer(String issuer) {
            this.issuer = Given.text(issuer);
            return this;
        }

        /** Sets the properties that the schema doesn't know, all at once. */
        public Builder additional(Map<String, Object> additional) {
            this.additional = AdditionalValues.copyOf(additional);
            return this;
        }

        public Certificate build() {
            return new Certificate(name, date, url, issuer, additional);
        }
    }
}
