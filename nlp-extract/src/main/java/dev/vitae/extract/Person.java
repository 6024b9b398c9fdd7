package dev.vitae.extract;

import dev.vitae.schema.Basics;
import dev.vitae.schema.Location;
import dev.vitae.schema.Profile;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a resume tells of its person that may have to be taken out of its texts. Immutable.
 *
 * @param name the name
 * @param accounts names of accounts and e-mail addresses, in lower case
 * @param hosts sites of the person's own
 * @param phones the digits of phone numbers
 * @param streets addresses and postal codes
 * @param towns where the person lives
 */
record Person(
        NameForms name,
        Set<String> accounts,
        Set<String> hosts,
        Set<String> phones,
        Set<String> streets,
        Set<String> towns) {

    private static final int SHORTEST_ACCOUNT = 4;
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern WWW = Pattern.compile("^www\\.");

    /** Finds all that the resume says and what was read for it, placed or left out. */
    static Person of(ParsedResume parsed, PersonNames names) {
        Optional<Basics> basics = parsed.resume().basics();
        Set<String> emails = new LinkedHashSet<>(read(parsed, "/basics/email"));
        basics.flatMap(Basics::email).ifPresent(emails::add);
        Set<String> accounts = new HashSet<>(lower(emails));
        List<Profile> profiles = basics.map(Basics::profiles).orElse(List.of());
        profiles.forEach(profile -> profile.username().ifPresent(accounts::add));
        profiles.forEach(profile -> profile.url().flatMap(Person::lastOfPath).ifPresent(accounts::add));
        basics.flatMap(Basics::url).flatMap(Person::lastOfPath).ifPresent(accounts::add);
        accounts.removeIf(account -> account.length() < SHORTEST_ACCOUNT);
        Set<String> hosts = new HashSet<>();
        basics.flatMap(Basics::url)
                .filter(url -> lastOfPath(url).isEmpty())
                .flatMap(Person::host)
                .ifPresent(hosts::add);
        Set<String> phones = new HashSet<>();
        Stream.concat(basics.flatMap(Basics::phone).stream(), read(parsed, "/basics/phone").stream())
                .map(phone -> NO_DIGIT.matcher(phone).replaceAll(""))
                .filter(digits -> digits.length() >= PhoneOccurrences.FEWEST_DIGITS)
                .forEach(phones::add);
        Optional<Location> location = basics.flatMap(Basics::location);
        Set<String> streets = new HashSet<>();
        location.flatMap(Location::address).ifPresent(streets::add);
        location.flatMap(Location::postalCode).ifPresent(streets::add);
        Set<String> towns = new HashSet<>();
        location.flatMap(Location::city).ifPresent(towns::add);
        return new Person(
                names.of(parsed, read(parsed, "/basics/name"), emails),
                lower(accounts),
                Set.copyOf(hosts),
                Set.copyOf(phones),
                Set.copyOf(streets),
                Set.copyOf(towns));
    }

    /** What was read as this property, whether it is in the resume or was left out. */
    private static List<String> read(ParsedResume parsed, String property) {
        List<String> texts = new ArrayList<>();
        parsed.trace().values().forEach((pointer, source) -> {
            if (pointer.equals(property)) {
                texts.add(source.text());
            }
        });
        parsed.trace().withheld().stream()
                .filter(withheld -> withheld.property().equals(property))
                .forEach(withheld -> texts.add(withheld.source().text()));
        return texts;
    }

    private static Set<String> lower(Set<String> texts) {
        Set<String> lower = new HashSet<>();
        texts.forEach(text -> lower.add(text.toLowerCase(Locale.ROOT)));
        return Set.copyOf(lower);
    }

    private static Optional<String> host(String url) {
        return uri(url).map(URI::getHost)
                .map(host -> WWW.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst(""));
    }

    private static Optional<String> lastOfPath(String url) {
        return uri(url).map(URI::getPath)
                .map(path -> path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .filter(last -> !last.isEmpty());
    }

    private static Optional<URI> uri(String url) {
        try {
            return Optional.of(URI.create(url));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
