package dev.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The parts of a written place.
 *
 * @param street street and house
 * @param postalCode as written
 * @param city the town
 * @param region state, county or the like, as written
 * @param countryCode ISO 3166-1 alpha-2
 */
record Address(
        Optional<String> street,
        Optional<String> postalCode,
        Optional<String> city,
        Optional<String> region,
        Optional<String> countryCode) {

    private static final Pattern POSTAL = Pattern.compile(
            "\\b(?:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\d{4} [A-Z]{2}\\b(?! *$)|\\d{2}-\\d{3}|\\d{3}-\\d{4}|\\d{4,6}(?:-\\d{3,4})?|\\d{3} ?\\d{2}|\\d{4} ?[A-Z]{2})\\b");
    private static final Pattern BRACKETED = Pattern.compile("\\(([^()]{2,40})\\)");

    static Address parse(String text, PlaceRecognizer places) {
        List<String> parts = new ArrayList<>();
        for (String part : PlaceRecognizer.parts(BRACKETED.matcher(text).replaceAll(", $1"))) {
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        partCode(parts, places);
        Optional<String> country = takeCountry(parts, places);
        Optional<String> postal = Optional.empty();
        for (int i = parts.size() - 1; i >= 0 && postal.isEmpty(); i--) {
            var matcher = POSTAL.matcher(parts.get(i));
            boolean street = i == 0
                    && parts.size() > 1
                    && Character.isDigit(parts.get(0).charAt(0))
                    && country.isPresent()
                    && parts.size() > 2;
            if (!street && matcher.find()) {
                postal = Optional.of(matcher.group());
                parts.set(i, matcher.replaceFirst("").strip());
            }
        }
        parts.removeIf(String::isBlank);
        Optional<String> region = takeRegion(parts, places);
        List<String> streets = parts.stream()
                .filter(part -> parts.size() > 1 && part.chars().anyMatch(Character::isDigit))
                .toList();
        parts.removeAll(streets);
        Optional<String> city =
                parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(streets.isEmpty() ? 0 : parts.size() - 1));
        if (region.isEmpty() && streets.isEmpty() && parts.size() == 2 && country.isPresent()) {
            region = Optional.of(parts.get(1));
        }
        return new Address(
                streets.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", streets)),
                postal,
                city,
                region,
                country);
    }

    /** A country's code behind the last part without a comma ({@code Hull HU1 1AA GB}) is a part of its own. */
    private static void partCode(List<String> parts, PlaceRecognizer places) {
        if (parts.isEmpty()) {
            return;
        }
        String last = parts.get(parts.size() - 1);
        int blank = last.lastIndexOf(' ');
        String code = last.substring(blank + 1);
        boolean isCode = code.length() == 2
                && code.chars().allMatch(Character::isUpperCase)
                && places.country(code).isPresent();
        boolean postal = blank > 0 && Character.isDigit(last.charAt(blank - 1));
        if (blank > 0 && isCode && (!places.isRegion(code) || postal)) {
            parts.set(parts.size() - 1, last.substring(0, blank).strip());
            parts.add(code);
        }
    }

    private static Optional<String> takeCountry(List<String> parts, PlaceRecognizer places) {
        for (int i = parts.size() - 1; i > 0 || (i == 0 && parts.size() == 1); i--) {
            Optional<String> country = places.country(parts.get(i));
            boolean last = i == parts.size() - 1;
            boolean code = parts.get(i).length() == 2;
            if (country.isPresent() && (last || code) && !(code && places.isRegion(parts.get(i)))) {
                parts.remove(i);
                return country;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> takeRegion(List<String> parts, PlaceRecognizer places) {
        for (int i = parts.size() - 1; i > 0; i--) {
            if (places.isRegion(parts.get(i))) {
                return Optional.of(parts.remove(i));
            }
        }
        return Optional.empty();
    }
}
