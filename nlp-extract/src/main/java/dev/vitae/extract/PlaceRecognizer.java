package dev.vitae.extract;

import dev.vitae.schema.normalize.CountryNormalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the names of places, by countries, states and the way addresses are written. Thread-safe. */
final class PlaceRecognizer {

    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");
    private static final Pattern AREA =
            Pattern.compile("(?:Greater )?(?:\\p{Lu}[^\\s,]{1,30} ){1,4}(?:Area|Region)|Greater \\p{Lu}[^\\s,]{1,30}");

    private final CountryNormalizer countries;
    private final Lexicon regions = Lexicon.read("regions.txt");
    private final Set<String> cities = Set.copyOf(Lexicon.lines("cities.txt"));
    private final Lexicon remote = Lexicon.read("remote.txt");

    PlaceRecognizer(CountryNormalizer countries) {
        this.countries = countries;
    }

    /** How much {@code text} looks like the name of a place: 0 for not at all, 2 for surely. */
    double score(String text) {
        String[] parts = COMMA.split(text.strip(), -1);
        String last = parts[parts.length - 1].replaceAll("[()]", "").strip();
        if (parts.length > 4 || text.length() > 80 || last.isEmpty()) {
            return 0;
        }
        if (remote.isPhrase(parts[0]) || remote.isPhrase(last)) {
            return 2;
        }
        if (country(last).isPresent() || isRegion(last) || AREA.matcher(text).matches()) {
            return parts.length > 1 ? 2 : 1.5;
        }
        boolean lastIsCity = isCity(last);
        if (parts.length == 1) {
            return lastIsCity ? 1.1 : 0;
        }
        return lastIsCity || Arrays.stream(parts).anyMatch(this::isCity) ? 1.6 : 0;
    }

    Optional<String> country(String text) {
        return countries.normalize(text);
    }

    /** Whether the last part of {@code text} is by itself the name of a place. */
    boolean endsInPlace(String text) {
        List<String> parts = parts(text);
        String last = parts.get(parts.size() - 1);
        return isCity(last)
                || isRegion(last)
                || country(last).isPresent()
                || AREA.matcher(text).matches()
                || remote.isPhrase(last);
    }

    boolean isCity(String text) {
        return cities.contains(text);
    }

    boolean isRegion(String text) {
        boolean code = text.length() <= 3;
        return regions.isPhrase(text) && (!code || text.equals(text.toUpperCase(Locale.ROOT)));
    }

    static List<String> parts(String text) {
        return List.of(COMMA.split(text.strip(), -1));
    }
}
