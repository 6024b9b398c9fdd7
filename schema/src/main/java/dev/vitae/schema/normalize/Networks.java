package dev.vitae.schema.normalize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The networks of {@code networks.txt}: their names and the form of their addresses. Immutable and thread-safe. */
final class Networks {

    /** {@code LinkedIn profile}, {@code GitHub username}: what it is of, behind the network's name. */
    private static final Pattern KIND = Pattern.compile(
            "(?<=\\S)[ -]+(?:profile?|perfil|profilo|profiel|id|url|link|user|username|user name|handle|account|page|seite)$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_BEGINNING = 8;
    private static final int LONGEST_NAME = 200;

    private final List<NetworkAddress> addresses = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    /** The first letters of the names: most words of a text have others. */
    private final Set<String> beginnings = new HashSet<>();

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
            case "=" -> addName(columns[2], columns[1]);
            default -> {
                addresses.add(NetworkAddress.parse(line));
                addName(columns[0], columns[0]);
            }
        }
    }

    private void addName(String name, String network) {
        String folded = Folding.fold(name);
        names.putIfAbsent(folded, network);
        for (int length = 0; length <= Math.min(LONGEST_BEGINNING, folded.length()); length++) {
            beginnings.add(folded.substring(0, length));
        }
    }

    /** Whether a name may begin as the text does: most texts begin as none. */
    boolean mayName(String text) {
        return beginnings.contains(beginning(text));
    }

    Optional<String> named(String name) {
        if (name.length() > LONGEST_NAME || !mayName(name)) {
            return Optional.empty();
        }
        Optional<String> whole = Optional.ofNullable(names.get(Folding.fold(name)));
        Matcher kind = KIND.matcher(name.strip());
        return whole.isPresent() || !kind.find()
                ? whole
                : Optional.ofNullable(names.get(Folding.fold(kind.replaceFirst(""))));
    }

    /** The letters and digits that the text begins with in ASCII, which folding leaves but for case. */
    private static String beginning(String text) {
        int end = 0;
        while (end < Math.min(LONGEST_BEGINNING, text.length())
                && text.charAt(end) < 128
                && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end).toLowerCase(Locale.ROOT);
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
