package dev.vitae.schema.normalize;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address, as resumes write it, to the bare address: without {@code mailto:} and punctuation around it, the
 * domain in lower case. {@code ada (at) example (dot) com} is understood. Immutable and thread-safe.
 */
public final class EmailNormalizer {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;

    private static final Pattern SCHEME = Pattern.compile("^mailto:\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETERS = Pattern.compile("\\?.*$");
    private static final Pattern AT = Pattern.compile("\\s*[\\[({](?:at|@)[\\])}]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOT = Pattern.compile("\\s*[\\[({](?:dot|\\.)[\\])}]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOCAL_PART =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,10}(?:[a-z]{2,24}|xn--[a-z0-9-]{1,59})");

    private EmailNormalizer() {}

    public static EmailNormalizer create() {
        return new EmailNormalizer();
    }

    /** The address, if the text is one and nothing more. */
    public Optional<String> normalize(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = Frame.strip(text);
        if (SCHEME.matcher(bare).find()) {
            bare = PARAMETERS.matcher(SCHEME.matcher(bare).replaceFirst("")).replaceFirst("");
        }
        String address = DOT.matcher(AT.matcher(bare).replaceFirst("@")).replaceAll(".");
        int at = address.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART) {
            return Optional.empty();
        }
        String localPart = address.substring(0, at);
        return LOCAL_PART.matcher(localPart).matches()
                ? domain(address.substring(at + 1)).map(domain -> localPart + '@' + domain)
                : Optional.empty();
    }

    private static Optional<String> domain(String text) {
        try {
            String ascii = IDN.toASCII(text).toLowerCase(Locale.ROOT);
            return DOMAIN.matcher(ascii).matches() ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
