package dev.vitae.schema.normalize;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The towns, regions and countries of the world by name, from GeoNames, ISO 3166 and the CLDR; NOTICE has the sources.
 * It remembers what it was asked, so it serves one text and one thread; those that {@link #forOneText} gives share its
 * lines.
 */
final class Gazetteer {

    /** What says that a name is a region's, before it or after it. */
    private static final Pattern KIND_BEFORE = Pattern.compile(
            "(?:co|county|state of|province of|province de la|province d[eu]|"
                    + "provincia d[ei]|prov|estado de|departamento d[ei]l?|canton of|canton de|canton du|kanton|land|region of|region|"
                    + "regione|region de|bundesland|landkreis|kreis|wojewodztwo|woj|distrito de|departement|comunidad de|jud|judetul|powiat|pow|okres|okr|zupanija|raion|rayon) (.+)");

    private static final Pattern KIND_AFTER = Pattern.compile(
            "(.+) (?:county|province|state|prefecture|region|district|governorate|"
                    + "department|oblast|krai|voivodeship|emirate|division|canton|parish|ken|to|fu|lan|kraj|megye|fylke|maakunta|eyaleti)");

    /** What networks put behind the name of a region. */
    private static final Pattern AREA = Pattern.compile(" (?:area|metro area|metropolitan area)$");

    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}(?:\\.? ?\\p{Lu}){0,4}\\.?");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");
    private static final Pattern BEHIND_NAME =
            Pattern.compile("(.+?)(?: cedex)?(?: \\d{1,2}(?:e|er|eme|st|nd|rd|th)?)?(?: \\([^()]*\\))?");

    private static final String DOUBTFUL = "?";
    private static final String THE = "the ";

    private final SortedLines cities;
    private final SortedLines regions;
    private final SortedLines countryNames;
    private final Map<String, List<Town>> knownTowns = new HashMap<>();
    private final Map<String, List<Region>> knownRegions = new HashMap<>();
    private final Map<String, Optional<String>> knownCountries = new HashMap<>();

    Gazetteer() {
        this(new SortedLines("cities.txt"), new SortedLines("regions.txt"), new SortedLines("country-names.txt"));
    }

    private Gazetteer(SortedLines cities, SortedLines regions, SortedLines countryNames) {
        this.cities = cities;
        this.regions = regions;
        this.countryNames = countryNames;
    }

    /** The same for one text, whose names are asked for again and again. May be called by several threads at once. */
    Gazetteer forOneText() {
        return new Gazetteer(cities, regions, countryNames);
    }

    /** The towns of that name, the largest first; what stands behind it ({@code Dublin 2}, {@code Frankfurt (Oder)}) doesn't matter. */
    List<Town> towns(String name) {
        return knownTowns.computeIfAbsent(name, this::lookUpTowns);
    }

    private List<Town> lookUpTowns(String name) {
        String key = PlaceKey.of(name);
        return cities.find(key)
                .or(() -> name(key).flatMap(cities::find))
                .map(Town::parse)
                .orElse(List.of());
    }

    private static Optional<String> name(String key) {
        Matcher matcher = BEHIND_NAME.matcher(key);
        return matcher.matches() && matcher.end(1) < key.length() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The regions of that name, or with these letters if they are capitals. */
    List<Region> regions(String name) {
        return knownRegions.computeIfAbsent(name, this::lookUpRegions);
    }

    private List<Region> lookUpRegions(String name) {
        Set<Region> found = new LinkedHashSet<>();
        if (isLetters(name)) {
            regions.find(name.replaceAll("[. ]", "")).map(Region::parse).ifPresent(found::addAll);
        }
        String key = PlaceKey.of(name);
        if (key.length() > 1) {
            regions.find(key).map(Region::parse).ifPresent(found::addAll);
        }
        if (found.isEmpty()) {
            String bare = AREA.matcher(key).replaceFirst("");
            core(key)
                    .or(() -> Optional.of(bare))
                    .flatMap(regions::find)
                    .map(Region::parse)
                    .ifPresent(found::addAll);
        }
        return List.copyOf(found);
    }

    /** Whether words say that the name is a region's, known or not: {@code Co. Mayo}, {@code Nakuru County}. */
    boolean isCalledRegion(String name) {
        return core(PlaceKey.of(name)).isPresent();
    }

    private static Optional<String> core(String key) {
        Matcher before = KIND_BEFORE.matcher(key);
        if (before.matches()) {
            return Optional.of(before.group(1));
        }
        Matcher after = KIND_AFTER.matcher(key);
        return after.matches() ? Optional.of(after.group(1)) : Optional.empty();
    }

    /** Whether the text is a few capitals, as the letters of a state are. */
    static boolean isLetters(String text) {
        return text.length() <= 8 && LETTERS.matcher(text).matches();
    }

    /** Whether the text is the name of a town, region or country. */
    boolean isPlace(String text) {
        return !towns(text).isEmpty()
                || !regions(text).isEmpty()
                || country(text).isPresent();
    }

    /** Whether the country's name is also that of another country's region, so that only more can tell. */
    boolean isDoubtfulCountry(String name) {
        return countryOf(name).filter(code -> code.endsWith(DOUBTFUL)).isPresent();
    }

    /** The code of the country that the text is a name or a code of, in capitals. */
    Optional<String> country(String text) {
        return countryOf(text).map(code -> code.replace(DOUBTFUL, ""));
    }

    private Optional<String> countryOf(String text) {
        return knownCountries.computeIfAbsent(text, this::lookUpCountry);
    }

    private Optional<String> lookUpCountry(String text) {
        String key = PlaceKey.of(text.replace("&", "and"));
        Optional<String> byCode = CODE.matcher(text).matches() ? countryNames.find(text) : Optional.empty();
        return byCode.or(() -> countryNames.find(key))
                .or(() -> key.startsWith(THE) ? countryNames.find(key.substring(THE.length())) : Optional.empty());
    }
}
