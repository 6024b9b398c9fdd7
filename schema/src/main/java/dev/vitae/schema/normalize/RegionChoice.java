package dev.vitae.schema.normalize;

import java.util.List;
import java.util.Optional;

/**
 * What may be the region of an address.
 *
 * @param written the region as written; empty if the address has none
 * @param known what the gazetteer knows of it
 * @param parts the address without it
 * @param weight how much speaks for it
 * @param whole whether it is a part of its own
 */
record RegionChoice(
        Optional<String> written, Optional<Region> known, List<PlacePart> parts, double weight, boolean whole) {}
