package dev.vitae.schema.normalize;

import java.util.List;
import java.util.Optional;

/** Weighs all ways to read one address, and makes a {@link Place} of the best. Serves one text. */
final class PlaceReader {

    private static final int MOST_PARTS = 16;

    /** A town whose name alone tells its country has this many times (as a power of two) the people of the next. */
    private static final int FAR_LARGER = 4;

    private static final int LARGE = 8;

    private final Gazetteer gazetteer;
    private final PostalCodes postalCodes;

    PlaceReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.postalCodes = new PostalCodes(gazetteer);
    }

    private record Whole(
            CountryChooser.Choice country, PostalCodes.Taken postal, RegionChoice region, PlaceReading reading) {

        double score() {
            return country.weight() + reading.score();
        }
    }

    /** The parts of the place; empty if the text has none or too many. */
    Optional<Place> read(String text) {
        List<PlacePart> parts = new PlaceParts(gazetteer).of(text);
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            return Optional.empty();
        }
        CountryChooser countries = new CountryChooser(gazetteer, postalCodes);
        RegionChooser regions = new RegionChooser(gazetteer);
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
