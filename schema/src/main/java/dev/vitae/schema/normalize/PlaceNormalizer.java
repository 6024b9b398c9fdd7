package dev.vitae.schema.normalize;

import java.util.List;
import java.util.Optional;

/**
 * A place or address as people write it to its parts: {@code 12 Mill Lane, York YO1 7HH, UK}, {@code Curitiba/PR},
 * {@code 01067 Dresden (Germany)}. Thread-safe; make one and keep it.
 *
 * <p>Every way to read the text is weighed: what may be the country, the postal code, the region, and whether the town
 * lies there, by a gazetteer of the towns of 5,000 people and more (GeoNames), the subdivisions of ISO 3166-2 and the
 * names of countries in forty languages (CLDR). A town that it doesn't know is told by where it stands. Nothing is
 * invented: all parts but the codes of {@link Place} stand in the text.
 */
public final class PlaceNormalizer {

    private static final int LONGEST = 400;
    private static final int MOST_PARTS = 16;

    /** A town whose name alone tells its country has this many times (as a power of two) the people of the next. */
    private static final int FAR_LARGER = 4;

    private static final int LARGE = 8;

    private final Gazetteer gazetteer = new Gazetteer();
    private final PlaceParts splitter = new PlaceParts(gazetteer);
    private final PostalCodes postalCodes = new PostalCodes(gazetteer);
    private final CountryChooser countries = new CountryChooser(gazetteer, postalCodes);
    private final RegionChooser regions = new RegionChooser(gazetteer);

    private PlaceNormalizer() {}

    public static PlaceNormalizer create() {
        return new PlaceNormalizer();
    }

    private record Whole(
            CountryChooser.Choice country, PostalCodes.Taken postal, RegionChoice region, PlaceReading reading) {

        double score() {
            return country.weight() + reading.score();
        }
    }

    /** The parts of the place; empty if the text says nothing or is too long for an address. */
    public Optional<Place> normalize(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<PlacePart> parts = splitter.of(text);
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            return Optional.empty();
        }
        Optional<Whole> best = Optional.empty();
        for (CountryChooser.Choice country : countries.choices(parts)) {
            PostalCodes.Taken postal = postalCodes.take(country.parts(), country.code());
            Optional<String> sure = country.code().or(postal::country);
            for (RegionChoice region : regions.choices(postal.parts(), sure)) {
                Whole whole = new Whole(country, postal, region, PlaceReading.of(gazetteer, sure, region));
                if (best.isEmpty() || whole.score() > best.get().score()) {
                    best = Optional.of(whole);
                }
            }
        }
        return best.map(this::place);
    }

    private Place place(Whole whole) {
        PlaceReading reading = whole.reading();
        Optional<String> country = whole.country().code().or(() -> country(whole));
        return new Place(
                reading.street(),
                whole.postal().code(),
                reading.city(),
                reading.region(),
                country,
                country.flatMap(code -> subdivision(whole, code)));
    }

    /** The country that nothing names, if the region, the postal code or the town can lie in no other. */
    private Optional<String> country(Whole whole) {
        PlaceReading reading = whole.reading();
        Optional<String> written = reading.region();
        if (written.isPresent()) {
            Optional<Region> region = whole.region().known();
            boolean country = gazetteer.country(written.get()).isPresent() && !Gazetteer.isLetters(written.get());
            long countries = gazetteer.regions(written.get()).stream()
                    .map(Region::country)
                    .distinct()
                    .count();
            boolean sure = reading.isTownInRegion() || (countries == 1 && !country);
            return region.filter(known -> sure).map(Region::country).or(whole.postal()::country);
        }
        return whole.postal().country().or(() -> reading.townName().flatMap(this::countryOfTown));
    }

    private Optional<String> countryOfTown(String name) {
        List<Town> towns = gazetteer.towns(name);
        if (towns.isEmpty() || towns.get(0).size() < LARGE) {
            return Optional.empty();
        }
        Town largest = towns.get(0);
        boolean sure = towns.stream()
                .allMatch(other ->
                        other.country().equals(largest.country()) || other.size() + FAR_LARGER <= largest.size());
        return sure ? Optional.of(largest.country()) : Optional.empty();
    }

    private Optional<String> subdivision(Whole whole, String country) {
        Optional<String> written =
                whole.region().known().map(Region::code).filter(code -> code.startsWith(country + "-"));
        if (whole.reading().region().isPresent()) {
            return written;
        }
        return whole.reading()
                .town()
                .filter(town -> town.country().equals(country))
                .flatMap(town -> {
                    boolean only = gazetteer.towns(whole.reading().townName().orElse("")).stream()
                            .filter(other -> other.country().equals(country) && !other.equals(town))
                            .allMatch(other ->
                                    other.area().equals(town.area()) || other.size() + FAR_LARGER <= town.size());
                    return only && town.area().length() > 2 ? Optional.of(town.area()) : Optional.empty();
                });
    }
}
