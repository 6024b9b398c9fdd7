package dev.vitae.schema.normalize;

import java.util.Optional;

/**
 * The parts of a place or address. All but the codes stand in the text that they were read from, as written there.
 *
 * @param street street and house, post box, building, and the quarter if a street stands with it
 * @param postalCode as written, without a country's letters before it
 * @param city the town; with its quarter in front ({@code Kreuzberg, Berlin}) if no street stands there
 * @param region state, province, county or the like, as written
 * @param countryCode ISO 3166-1 alpha-2: of the country that is written, else of what can lie in no other
 * @param subdivisionCode ISO 3166-2 of the region, or of the first-level region that the town lies in, where that is sure
 */
public record Place(
        Optional<String> street,
        Optional<String> postalCode,
        Optional<String> city,
        Optional<String> region,
        Optional<String> countryCode,
        Optional<String> subdivisionCode) {}
