package dev.vitae.schema.normalize;

import dev.vitae.schema.Profile;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An account as people write it to network and username: {@code https://github.com/ada}, {@code GitHub: @ada} and
 * {@code ada (GitHub)} are {@code ada} on GitHub, {@code Mastodon: @ada@example.org} is {@code @ada@example.org} on
 * Mastodon. Immutable and thread-safe; make one and keep it.
 */
public final class ProfileNormalizer {

    /** www.linkedin.com, m.facebook.com and de.linkedin.com are the same as without. */
    private static final Pattern SAME_HOST = Pattern.compile("^(?:(?:www|m|mobile|[a-z]{2})\\.)?(?=[^.]+\\.[^.]+)");

    /** The name of an account of the fediverse, as its servers write it: user and host of RFC 7565, an at sign before. */
    private static final String FEDIVERSE = "@[\\w.-]{1,63}+@(?:[a-z0-9-]{1,63}\\.){1,5}[a-z]{2,24}";

    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,38}";
    private static final String USER = "(" + FEDIVERSE + "|@?" + NAME + ")";
    private static final Pattern USER_WRITTEN = Pattern.compile(USER, Pattern.CASE_INSENSITIVE);
    private static final Pattern NETWORK_BEHIND =
            Pattern.compile(USER + "\\s*\\(([^()]{1,30})\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NETWORK_BEFORE = Pattern.compile(
            "([^:/|,]{1,30}?(?:/[^:/|,]{1,10}?)?)(?:\\s*[:/,|]\\s*|\\s+\\p{Pd}\\s+|\\s+)" + USER,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_ADDRESS = Pattern.compile("([^:]{1,30}):\\s*(https?://\\S+|\\S+/\\S+)");
    private static final Pattern SERVER_PAGE = Pattern.compile("/@([\\w.-]{1,63})/?");
    private static final Pattern ONE_SEGMENT = Pattern.compile("/@?(" + NAME + ")/?");
    /** What stands in front of the user in an address at LinkedIn. */
    private static final Pattern IN = Pattern.compile("(?:linkedin)?/?in/(" + NAME + ")/?", Pattern.CASE_INSENSITIVE);
    /** An ORCID iD; those given out begin with 0000-0001 to 0000-0003 or 0009. */
    private static final Pattern ORCID = Pattern.compile("00(?:00-000[1-3]|09-00[01]\\d)-\\d{4}-\\d{3}[\\dX]");
    /** A user of Google Scholar. */
    private static final Pattern SCHOLAR = Pattern.compile("[\\w-]{7}AAAAJ");

    private final UrlNormalizer urls = UrlNormalizer.create();
    private final Networks networks;

    private ProfileNormalizer(Networks networks) {
        this.networks = networks;
    }

    public static ProfileNormalizer create() {
        return new ProfileNormalizer(Networks.load());
    }

    /** The network that people call by this name, as it calls itself; empty if we know of none. */
    public Optional<String> network(String name) {
        return networks.named(name);
    }

    /**
     * Whether some network's name begins as the text does: a quick look, for passing over the words of a longer text that
     * begin no name.
     */
    public boolean mayBeginNetwork(String text) {
        return networks.mayName(text);
    }

    /** Whether the name of a network is an ordinary word as well, as {@code Medium} is. */
    public boolean isWord(String network) {
        return networks.isWord(network);
    }

    /**
     * The account, if the text is one on a known network: with network, username and full address where it is an address,
     * else with what it tells. {@code @ada} alone has no network.
     */
    public Optional<Profile> normalize(String text) {
        return urls.normalize(text)
                .flatMap(this::ofUrl)
                .or(() -> withAddress(text.strip()))
                .or(() -> ofWords(text.strip()));
    }

    /**
     * The account of a text that is known to name one, as a place or a label may tell: as {@link #normalize}, and also the
     * user alone ({@code ada-moss}) and a user of a network that we don't know ({@code Bakers: ada-moss}).
     */
    public Optional<Profile> ofAccount(String text) {
        return normalize(text).or(() -> ofAnyWords(text.strip()));
    }

    private static Optional<Profile> ofAnyWords(String text) {
        if (USER_WRITTEN.matcher(text).matches()) {
            return Optional.of(Profile.builder().username(username(text)).build());
        }
        Matcher before = NETWORK_BEFORE.matcher(text);
        return before.matches() ? Optional.of(account(before.group(1).strip(), before.group(2))) : Optional.empty();
    }

    private Optional<Profile> ofWords(String text) {
        Matcher behind = NETWORK_BEHIND.matcher(text);
        if (behind.matches()) {
            return network(behind.group(2)).map(network -> account(network, behind.group(1)));
        }
        Matcher in = IN.matcher(text);
        if (in.matches()) {
            return Optional.of(account("LinkedIn", in.group(1)));
        }
        Matcher before = NETWORK_BEFORE.matcher(text);
        if (before.matches()) {
            return network(before.group(1)).map(network -> account(network, before.group(2)));
        }
        return ofForm(text);
    }

    /** A user whose form tells the network, or at least that it is one. */
    private Optional<Profile> ofForm(String text) {
        if (ORCID.matcher(text).matches()) {
            return Optional.of(account("ORCID", text));
        }
        if (SCHOLAR.matcher(text).matches()) {
            return Optional.of(account("Google Scholar", text));
        }
        if (!text.startsWith("@") || !USER_WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        int at = text.indexOf('@', 1);
        Profile.Builder profile = Profile.builder().username(username(text));
        if (at > 0) {
            urls.normalize(text.substring(at + 1) + "/" + text.substring(0, at))
                    .flatMap(this::ofUrl)
                    .flatMap(Profile::network)
                    .ifPresent(profile::network);
        }
        return Optional.of(profile.build());
    }

    /** The name without the sign in front, which is part of it only where a host follows. */
    private static String username(String text) {
        return text.startsWith("@") && text.indexOf('@', 1) < 0 ? text.substring(1) : text;
    }

    private static Profile account(String network, String username) {
        return Profile.builder().network(network).username(username(username)).build();
    }

    /** {@code Mastodon: https://social.example.org/@ada}: a network that is named, at an address that tells none. */
    private Optional<Profile> withAddress(String text) {
        Matcher matcher = BEFORE_ADDRESS.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<String> network = network(matcher.group(1));
        Optional<String> url = urls.normalize(matcher.group(2));
        if (network.isEmpty() || url.isEmpty()) {
            return Optional.empty();
        }
        Optional<Profile> known = ofUrl(url.get());
        if (known.isPresent() && known.get().network().isPresent()) {
            return known;
        }
        URI uri = URI.create(url.get());
        Matcher user = ONE_SEGMENT.matcher(Optional.ofNullable(uri.getPath()).orElse(""));
        return user.matches() && !networks.isHost(host(uri))
                ? Optional.of(Profile.builder()
                        .network(network.get())
                        .username(
                                network.get().equals("Mastodon")
                                        ? "@" + user.group(1) + "@" + uri.getHost()
                                        : user.group(1))
                        .url(url.get())
                        .build())
                : Optional.empty();
    }

    private static String host(URI uri) {
        return SAME_HOST
                .matcher(Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT))
                .replaceFirst("");
    }

    private Optional<Profile> ofUrl(String url) {
        URI uri = URI.create(url);
        if (uri.getHost() == null) {
            return Optional.empty();
        }
        String path = uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + '?' + uri.getRawQuery();
        String host = host(uri);
        List<String> segments = NetworkAddress.segments(path);
        return networks.addresses().stream()
                .flatMap(address -> address
                        .username(host, segments)
                        .or(() -> address.username(host, withoutQuery(segments)))
                        .filter(username -> !networks.isReserved(username))
                        .map(username -> Profile.builder()
                                .network(address.network())
                                .username(username)
                                .url(url)
                                .build())
                        .stream())
                .findFirst()
                .or(() -> onServer(url, host, path));
    }

    /** The page of an account on a server of the fediverse; other sites that have such pages keep accounts there, too. */
    private Optional<Profile> onServer(String url, String host, String path) {
        Matcher page = SERVER_PAGE.matcher(path);
        return page.matches() && !networks.isHost(host)
                ? Optional.of(Profile.builder().username(page.group(1)).url(url).build())
                : Optional.empty();
    }

    private static List<String> withoutQuery(List<String> segments) {
        return segments.stream().filter(segment -> !segment.startsWith("?")).toList();
    }
}
