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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The address of an account to network and username: {@code https://github.com/ada} is {@code ada} on GitHub. Immutable
 * and thread-safe; make one and keep it.
 */
public final class ProfileNormalizer {

    private static final String RESERVED = "-\t";

    /** www.linkedin.com, m.facebook.com and de.linkedin.com are the same as without. */
    private static final Pattern SAME_HOST = Pattern.compile("^(?:(?:www|m|mobile|[a-z]{2})\\.)?(?=[^.]+\\.[^.]+)");

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

    /** The account, with network, username and full address, if the text is the address of one on a known network. */
    public Optional<Profile> normalize(String text) {
        return urls.normalize(text).flatMap(this::ofUrl);
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
