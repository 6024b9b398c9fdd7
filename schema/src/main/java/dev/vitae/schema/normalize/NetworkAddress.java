package dev.vitae.schema.normalize;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The form of the addresses of accounts on a network: one line of {@code networks.txt}.
 *
 * @param network the name of the network
 * @param host the host, or {@code {user}} or {@code {}}, any beginning, and the rest of it
 * @param path the segments of the path; one of them may hold {@code {user}}, {@code {}} is any, a last {@code *} is
 *     whatever follows, and a query is the last one
 */
record NetworkAddress(String network, String host, List<String> path) {

    private static final String USER = "{user}";
    private static final String ANY = "{}";
    private static final String REST = "*";
    private static final String QUERY = "?";

    NetworkAddress {
        path = List.copyOf(path);
    }

    static NetworkAddress parse(String line) {
        String[] columns = line.split("\t", -1);
        return new NetworkAddress(columns[0], columns[1], segments(columns[2]));
    }

    /** The parts of a path between its slashes; a query counts as the last one. */
    static List<String> segments(String path) {
        return Arrays.stream(path.replace("?", "/?").split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    /** Whether pages of the network are on that host. */
    boolean isOn(String actualHost) {
        return host.startsWith(USER) ? actualHost.endsWith(host.substring(USER.length())) : matches(actualHost);
    }

    private boolean matches(String actualHost) {
        return host.startsWith(ANY) ? actualHost.endsWith(host.substring(ANY.length())) : host.equals(actualHost);
    }

    /** The name of the account, if the address is of this form. */
    Optional<String> username(String actualHost, List<String> actualPath) {
        if (host.startsWith(USER)) {
            return actualPath.isEmpty()
                    ? capture(host, actualHost).filter(name -> !name.contains("."))
                    : Optional.empty();
        }
        boolean open = path.get(path.size() - 1).equals(REST);
        int length = open ? path.size() - 1 : path.size();
        if (!matches(actualHost) || actualPath.size() < length || (!open && actualPath.size() > length)) {
            return Optional.empty();
        }
        Optional<String> username = Optional.empty();
        for (int i = 0; i < length; i++) {
            String expected = path.get(i);
            String actual = actualPath.get(i);
            if (expected.contains(USER)) {
                username = expected.startsWith(QUERY) ? parameter(expected, actual) : capture(expected, actual);
            } else if (!expected.equals(ANY) && !expected.equals(actual.toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
        }
        return username;
    }

    private static Optional<String> parameter(String pattern, String query) {
        return query.startsWith(QUERY)
                ? Arrays.stream(query.substring(QUERY.length()).split("&", -1))
                        .flatMap(parameter -> capture(pattern.substring(QUERY.length()), parameter).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> capture(String pattern, String text) {
        int at = pattern.indexOf(USER);
        String before = pattern.substring(0, at);
        String after = pattern.substring(at + USER.length());
        if (!text.startsWith(before) || !text.endsWith(after) || text.length() <= before.length() + after.length()) {
            return Optional.empty();
        }
        return Optional.of(text.substring(before.length(), text.length() - after.length()));
    }
}
