package dev.vitae.schema.normalize;

import dev.vitae.schema.Profile;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An account as people write it to network and username: {@code https://github.com/ada}, {@code GitHub: @ada} and
 * {@code ada (GitHub)} are {@code ada} on GitHub. Immutable and thread-safe; make one and keep it.
 */
public final class ProfileNormalizer {

    private static final String RESERVED = "-\t";

    /** www.linkedin.com, m.facebook.com and de.linkedin.com are the same as without. */
    private static final Pattern SAME_HOST = Pattern.compile("^(?:(?:www|m|mobile|[a-z]{2})\\.)?(?=[^.]+\\.[^.]+)");

    private static final String USER = "@?([\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,38})";
    private static final Pattern USER_ALONE = Pattern.compile("(?=@)" + USER);
    private static final Pattern NETWORK_BEHIND = Pattern.compile(USER + "\\s*\\(([^()]{1,30})\\)");
    private static final Pattern NETWORK_BEFORE =
            Pattern.compile("([^:/,|]{1,30}?)(?:\\s*[:/,|]\\s*|\\s+\\p{Pd}\\s+|\\s+)" + USER);

    private final UrlNormalizer urls = UrlNormalizer.create();
    private final List<NetworkAddress> addresses;
    private final Set<String> reserved;
    private final Map<String, String> networks = new HashMap<>();

    private ProfileNormalizer(List<String> lines) {
        addresses = lines.stream()
                .filter(line -> !line.startsWith(RESERVED))
                .map(NetworkAddress::parse)
                .toList();
        reserved = lines.stream()
                .filter(line -> line.startsWith(RESERVED))
                .map(line -> line.substring(RESERVED.length()))
                .collect(Collectors.toCollection(HashSet::new));
        addresses.forEach(address -> networks.putIfAbsent(Folding.fold(address.network()), address.network()));
    }

    public static ProfileNormalizer create() {
        return new ProfileNormalizer(ResourceLines.of("networks.txt"));
    }

    /** The network that people call by this name, as it calls itself; empty if we know of none. */
    public Optional<String> network(String name) {
        return Optional.ofNullable(networks.get(Folding.fold(name)));
    }

    /**
     * The account, if the text is one on a known network: with network, username and full address where it is an address,
     * else with what it tells. {@code @ada} alone has no network.
     */
    public Optional<Profile> normalize(String text) {
        return urls.normalize(text).flatMap(this::ofUrl).or(() -> ofWords(text.strip()));
    }

    private Optional<Profile> ofWords(String text) {
        Matcher behind = NETWORK_BEHIND.matcher(text);
        if (behind.matches()) {
            return network(behind.group(2)).map(network -> account(network, behind.group(1)));
        }
        Matcher before = NETWORK_BEFORE.matcher(text);
        if (before.matches()) {
            return network(before.group(1)).map(network -> account(network, before.group(2)));
        }
        Matcher alone = USER_ALONE.matcher(text);
        return alone.matches()
                ? Optional.of(Profile.builder().username(alone.group(1)).build())
                : Optional.empty();
    }

    private static Profile account(String network, String username) {
        return Profile.builder().network(network).username(username).build();
    }

    private Optional<Profile> ofUrl(String url) {
        URI uri = URI.create(url);
        if (uri.getHost() == null) {
            return Optional.empty();
        }
        String path = uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + '?' + uri.getRawQuery();
        String host = SAME_HOST.matcher(uri.getHost()).replaceFirst("");
        List<String> segments = NetworkAddress.segments(path);
        return addresses.stream()
                .flatMap(address -> address
                        .username(host, segments)
                        .or(() -> address.username(host, withoutQuery(segments)))
                        .filter(username -> !reserved.contains(username.toLowerCase(Locale.ROOT)))
                        .map(username -> Profile.builder()
                                .network(address.network())
                                .username(username)
                                .url(url)
                                .build())
                        .stream())
                .findFirst();
    }

    private static List<String> withoutQuery(List<String> segments) {
        return segments.stream().filter(segment -> !segment.startsWith("?")).toList();
    }
}
