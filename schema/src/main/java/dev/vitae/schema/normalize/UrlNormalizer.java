package dev.vitae.schema.normalize;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address, as resumes write it, to a full URI in ASCII: {@code linkedin.com/in/ada} becomes {@code
 * https://linkedin.com/in/ada}. Immutable and thread-safe.
 *
 * <p>Scheme and host are put in lower case; what the address says otherwise stays. An address without a scheme is taken
 * to be {@code https}.
 */
public final class UrlNormalizer {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_HOST = 253;

    private static final Pattern PARTS = Pattern.compile("(?:([A-Za-z]{3,5})://)?([^/?#@]+)([/?#].*)?");
    private static final Pattern HOST = Pattern.compile(
            "(?:[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?\\.){1,10}(?:[a-z]{2,24}|xn--[a-z0-9-]{1,59})(?::[0-9]{1,5})?");
    private static final Pattern NOT_IN_A_URI = Pattern.compile("[\"<>\\\\^`{|}\\[\\]\\p{Cc}]|%(?![0-9A-Fa-f]{2})");

    private UrlNormalizer() {}

    public static UrlNormalizer create() {
        return new UrlNormalizer();
    }

    /** The address, if the text can be one; whether there is such a host is not known. E-mail addresses are none. */
    public Optional<String> normalize(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher parts = PARTS.matcher(Frame.strip(text));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1) == null ? "https" : parts.group(1).toLowerCase(Locale.ROOT);
        String rest = parts.group(3) == null ? "" : parts.group(3);
        return scheme.equals("https") || scheme.equals("http") || scheme.equals("ftp")
                ? host(parts.group(2)).flatMap(host -> uri(scheme + "://" + host + rest))
                : Optional.empty();
    }

    private static Optional<String> host(String text) {
        int port = text.indexOf(':');
        String name = port < 0 ? text : text.substring(0, port);
        try {
            String ascii = IDN.toASCII(name).toLowerCase(Locale.ROOT) + (port < 0 ? "" : text.substring(port));
            return ascii.length() <= LONGEST_HOST && HOST.matcher(ascii).matches()
                    ? Optional.of(ascii)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> uri(String text) {
        String escaped = NOT_IN_A_URI
                .matcher(text)
                .replaceAll(found ->
                        String.format(Locale.ROOT, "%%%02X", (int) found.group().charAt(0)));
        try {
            return Optional.of(new URI(escaped).toASCIIString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
