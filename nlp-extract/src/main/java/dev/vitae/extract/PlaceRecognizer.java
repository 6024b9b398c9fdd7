package dev.vitae.extract;

import dev.vitae.schema.normalize.CountryNormalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the names of places, by countries, states and the way addresses are written. Thread-safe. */
final class PlaceRecognizer {

    private static final int LONGEST = 80;
    private static final int MOST_PARTS = 4;
    private static final Pattern BRACKETS = Pattern.compile("[()]");
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
        if (text.length() > LONGEST) {
            return 0;
        }
        List<String> parts = parts(text);
        String last = withoutBrackets(parts.get(parts.size() - 1));
        if (parts.size() > MOST_PARTS || last.isEmpty()) {
            return 0;
        }
        List<Word> words = Words.of(last);
        if (remote.isPhrase(parts.get(0)) || remote.isPhrase(words)) {
            return 2;
        }
        if (isRegion(last, words) || country(last).isPresent() || isArea(text)) {
            return parts.size() > 1 ? 2 : 1.5;
        }
        if (parts.size() == 1) {
            return isCity(last) ? 1.1 : 0;
        }
        return isCity(last) || parts.stream().anyMatch(this::isCity) ? 1.6 : 0;
    }

    private static String withoutBrackets(String part) {
        return part.indexOf('(') < 0 && part.indexOf(')') < 0
                ? part.strip()
                : BRACKETS.matcher(part).replaceAll("").strip();
    }

    private static boolean isArea(String text) {
        return (text.endsWith("Area") || text.endsWith("Region") || text.startsWith("Greater "))
                && AREA.matcher(text).matches();
    }

    Optional<String> country(String text) {
        return countries.normalize(text);
    }

    /** Whether the last part of {@code text} is by itself the name of a place. */
    boolean endsInPlace(String text) {
        List<String> parts = parts(text);
        String last = parts.get(parts.size() - 1);
        return isCity(last) || isRegion(last) || country(last).isPresent() || isArea(text) || remote.isPhrase(last);
    }

    boolean isCity(String text) {
        return cities.contains(text);
    }

    boolean isRegion(String text) {
        return isRegion(text, Words.of(text));
    }

    private boolean isRegion(String text, List<Word> words) {
        boolean code = text.length() <= 3;
        return regions.isPhrase(words) && (!code || text.equals(text.toUpperCase(Locale.ROOT)));
    }

    static List<String> parts(String text) {
        boolean single = text.indexOf(',') < 0 && text.indexOf(';') < 0;
        return single ? List.of(text.strip()) : List.of(COMMA.split(text.strip(), -1));
    }
}
