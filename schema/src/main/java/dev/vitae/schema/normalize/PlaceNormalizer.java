package dev.vitae.schema.normalize;

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

    private final Gazetteer gazetteer = new Gazetteer();

    private PlaceNormalizer() {}

    public static PlaceNormalizer create() {
        return new PlaceNormalizer();
    }

    /** The parts of the place; empty if the text says nothing or is too long for an address. */
    public Optional<Place> normalize(String text) {
        return text.length() > LONGEST ? Optional.empty() : new PlaceReader(gazetteer.forOneText()).read(text);
    }
}
