package dev.vitae.extract;

import dev.vitae.document.Span;
import dev.vitae.extract.Verification.Evidence;
import dev.vitae.schema.normalize.CountryNormalizer;
import dev.vitae.schema.normalize.Place;
import dev.vitae.schema.normalize.PlaceNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The countries and regions that a document names, and those that the places in it imply. Each is read when it is first
 * asked for, so this is for one thread.
 */
final class WrittenPlaces {

    private static final int MOST_WORDS = 5;
    private static final int MOST_NAMES = 200_000;
    private static final int MOST_PLACES = 1_000;
    private static final int LONGEST_PLACE = 160;
    private static final int MOST_LINES = 3;
    private static final int MOST_PARTS = 8;
    private static final int NEAR = 150;
    private static final Pattern COMMA = Pattern.compile(",\\s*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}.'’&-]*+");
    private static final Pattern PART = Pattern.compile("[^\\t\\n|•·;/]+");

    private final TextFinder finder;
    private final CountryNormalizer countries;
    private final PlaceNormalizer places;
    private final Map<String, Evidence> named = new HashMap<>();
    private final Map<String, Evidence> implied = new HashMap<>();
    private final Map<String, Evidence> regions = new HashMap<>();
    private boolean hasNames;
    private boolean hasPlaces;

    WrittenPlaces(TextFinder finder, CountryNormalizer countries, PlaceNormalizer places) {
        this.finder = finder;
        this.countries = countries;
        this.places = places;
    }

    /** A country by its name or code: where it is named, else a place that lies in it. */
    Optional<Evidence> country(String value) {
        Optional<String> code = countries.ofCode(value.strip()).or(() -> countries.normalize(value));
        if (code.isEmpty()) {
            return Optional.empty();
        }
        readNames();
        Optional<Evidence> name = Optional.ofNullable(named.get(code.get()));
        return name.or(() -> finder.findExactly(code.get())).or(() -> {
            readPlaces();
            return Optional.ofNullable(implied.get(code.get()));
        });
    }

    /** A region by another name of it. */
    Optional<Evidence> region(String value) {
        Optional<String> code = places.normalize(value).flatMap(Place::subdivisionCode);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        readPlaces();
        return Optional.ofNullable(regions.get(code.get()));
    }

    /** The parts of an address, close together, whatever stands between them. */
    Optional<Evidence> address(String value) {
        List<String> parts = COMMA.splitAsStream(value.strip())
                .filter(part -> part.strip().length() > 1)
                .toList();
        return parts.size() < 2 || parts.size() > MOST_PARTS ? Optional.empty() : finder.findTogether(parts, NEAR);
    }

    private void readNames() {
        if (hasNames) {
            return;
        }
        hasNames = true;
        List<Span> before = new ArrayList<>();
        Map<String, Optional<String>> known = new HashMap<>();
        String text = finder.plain().text();
        Matcher word = WORD.matcher(text);
        for (int count = 0; word.find() && count < MOST_NAMES; count++) {
            if (before.size() == MOST_WORDS) {
                before.remove(0);
            }
            before.add(new Span(word.start(), word.end()));
            for (Span first : before) {
                if (Character.isLowerCase(text.charAt(first.start()))) {
                    continue;
                }
                String name = text.substring(first.start(), word.end());
                known.computeIfAbsent(name, countries::normalize)
                        .ifPresent(code -> finder.evidence(Match.COUNTRY, first.start(), word.end())
                                .ifPresent(evidence -> named.putIfAbsent(code, evidence)));
            }
        }
    }

    private void readPlaces() {
        if (hasPlaces) {
            return;
        }
        hasPlaces = true;
        List<Span> before = new ArrayList<>();
        Matcher part = PART.matcher(finder.plain().text());
        for (int count = 0; part.find() && count < MOST_PLACES; count++) {
            if (before.size() == MOST_LINES) {
                before.remove(0);
            }
            before.add(new Span(part.start(), part.end()));
            for (int i = before.size() - 1; i >= 0; i--) {
                readPlace(before.get(i).start(), part.end());
            }
        }
    }

    private void readPlace(int from, int to) {
        if (to - from > LONGEST_PLACE) {
            return;
        }
        Optional<Place> place = places.normalize(finder.plain().text().substring(from, to));
        place.flatMap(Place::countryCode)
                .ifPresent(code -> finder.evidence(Match.PLACE, from, to)
                        .ifPresent(evidence -> implied.putIfAbsent(code, evidence)));
        place.flatMap(Place::subdivisionCode)
                .ifPresent(code -> finder.evidence(Match.REGION, from, to)
                        .ifPresent(evidence -> regions.putIfAbsent(code, evidence)));
    }
}
