package dev.vitae.schema;

import java.util.Map;
import java.util.Optional;

/**
 * An account of the person on a network, such as GitHub or LinkedIn.
 *
 * @param network the name of the network
 * @param username the name of the account there
 * @param url the address of the account
 * @param additional properties that the schema doesn't know, in their order; see {@link Resume}
 */
public record Profile(
        Optional<String> network, Optional<String> username, Optional<String> url, Map<String, Object> additional) {

    private static final Profile EMPTY = builder().build();

    public Profile {
        additional = AdditionalValues.copyOf(additional);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with all that this one holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.network = network;
        builder.username = username;
        builder.url = url;
        builder.additional = additional;
        return builder;
    }

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    static Profile read(ObjectReader in) throws InvalidResumeJsonException {
        Builder builder = builder();
        builder.network = in.text("network");
        builder.username = in.text("username");
        builder.url = in.text("url");
        builder.additional = in.remaining();
        return builder.build();
    }

    Map<String, Object> write() {
        return new ObjectWriter(additional)
                .text("network", network)
                .text("username", username)
                .text("url", url)
                .toMap();
    }

    /** Builds a {@link Profile}. */
    public static final class Builder {

        private Optional<String> network = Optional.empty();
        private Optional<String> username = Optional.empty();
        private Optional<String> url = Optional.empty();
        private Map<String, Object> additional = Map.of();

        private Builder() {}

        /** Sets the name of the network. */
        public Builder network(String network) {
            this.network = Given.text(network);
            return this;
        }

        /** Sets the name of the account there. */
        public Builder username(String username) {
            this.username = Given.text(username);
            return this;
        }

        /** Sets the address of the account. */
        public Builder url(String url) {
            this.url = Given.text(url);
            return this;
        }

        /** Sets the properties that the schema doesn't know, all at once. */
        public Builder additional(Map<String, Object> additional) {
            this.additional = AdditionalValues.copyOf(additional);
            return this;
        }

        public Profile build() {
            return new Profile(network, username, url, additional);
        }
    }
}
