package dev.vitae.schema.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A town that the gazetteer knows.
 *
 * @param country ISO 3166-1
 * @param area ISO 3166-2 of its first-level region, or the country where that isn't sure
 * @param size the binary logarithm of its thousands of people: 10 is a million
 * @param quarter whether it is a part of another town
 */
record Town(String country, String area, int size, boolean quarter) {

    private static final Set<String> NATIONS = Set.of("GB-ENG", "GB-SCT", "GB-WLS", "GB-NIR");

    /** Of {@code US-MA:7 AU-QLD:2x}. */
    static List<Town> parse(String places) {
        List<Town> towns = new ArrayList<>();
        for (String place : places.split(" ", -1)) {
            int colon = place.indexOf(':');
            boolean quarter = place.endsWith("x");
            int size = Integer.parseInt(place.substring(colon + 1, place.length() - (quarter ? 1 : 0)));
            String area = place.substring(0, colon);
            towns.add(new Town(area.substring(0, 2), area, size, quarter));
        }
        return towns;
    }

    boolean liesIn(Region region) {
        return area.equals(region.code())
                || region.parent().filter(area::equals).isPresent();
    }

    /**
     * Whether it may lie in the region: nothing that is known says where in the country it is. ISO 3166-2 doesn't say in
     * which nation of the United Kingdom a county lies.
     */
    boolean mayLieIn(Region region) {
        boolean county = region.country().equals("GB") && !NATIONS.contains(region.code());
        return country.equals(region.country()) && (region.code().length() == 2 || area.length() == 2 || county);
    }
}
