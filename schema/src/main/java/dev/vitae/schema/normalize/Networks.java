package dev.vitae.schema.normalize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The networks of {@code networks.txt}: their names and the form of their addresses. Immutable and thread-safe. */
final class Networks {

    /** {@code LinkedIn profile}, {@code GitHub username}: what it is of, behind the network's name. */
    private static final Pattern KIND = Pattern.compile(
            "(?<=\\S)[ -]+(?:profile?|perfil|profilo|profiel|id|url|link|user|username|user name|handle|account|page|seite)$",
            Pattern.CASE_INSENSITIVE);

    private final List<NetworkAddress> addresses = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> reserved = new HashSet<>();

    private Networks() {}

    static Networks load() {
        Networks networks = new Networks();
        ResourceLines.of("networks.txt").forEach(networks::add);
        return networks;
    }

    private void add(String line) {
        String[] columns = line.split("\t", -1);
        switch (columns[0]) {
            case "-" -> reserved.add(columns[1]);
            case "~" -> words.add(Folding.fold(columns[1]));
            case "=" -> names.putIfAbsent(Folding.fold(columns[2]), columns[1]);
            default -> {
                addresses.add(NetworkAddress.parse(line));
                names.putIfAbsent(Folding.fold(columns[0]), columns[0]);
            }
        }
    }

    Optional<String> named(String name) {
        return Optional.ofNullable(names.get(Folding.fold(name)))
                .or(() -> Optional.ofNullable(
                        names.get(Folding.fold(KIND.matcher(name.strip()).replaceFirst("")))));
    }

    /** Whether the name of the network is an ordinary word as well. */
    boolean isWord(String name) {
        return words.contains(Folding.fold(name));
    }

    boolean isReserved(String username) {
        return reserved.contains(username.toLowerCase(Locale.ROOT));
    }

    List<NetworkAddress> addresses() {
        return addresses;
    }

    /** Whether it is the host of a network, whatever page of it an address there leads to. */
    boolean isHost(String host) {
        return addresses.stream().anyMatch(address -> address.isOn(host));
    }
}
