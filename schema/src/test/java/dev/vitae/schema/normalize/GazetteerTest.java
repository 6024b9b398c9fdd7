package dev.vitae.schema.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    private static final int FEWEST_TOWNS = 80_000;

    private final Gazetteer gazetteer = new Gazetteer();

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(GazetteerTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf('\t'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cities.txt", "regions.txt", "country-names.txt"})
    void isSortedByBytesAfterItsComment(String name) throws IOException {
        List<String> lines = lines(name);
        assertThat(lines.get(0)).startsWith("#");
        List<byte[]> keys = lines.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> key(line).getBytes(StandardCharsets.UTF_8))
                .toList();
        for (int i = 1; i < keys.size(); i++) {
            assertThat(Arrays.compareUnsigned(keys.get(i - 1), keys.get(i)))
                    .as(new String(keys.get(i), StandardCharsets.UTF_8))
                    .isNegative();
        }
    }

    /** Keys made by tools/gazetteer/make are as PlaceKey makes them, so that they can be found. */
    @ParameterizedTest
    @ValueSource(strings = {"cities.txt", "regions.txt", "country-names.txt"})
    void hasKeysThatPlaceKeyMakes(String name) throws IOException {
        assertThat(lines(name).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(GazetteerTest::key)
                        .filter(key -> !Gazetteer.isLetters(key)))
                .allSatisfy(key -> assertThat(PlaceKey.of(key)).isEqualTo(key));
    }

    @Test
    void findsEachTownAgain() throws IOException {
        SortedLines cities = new SortedLines("cities.txt");
        List<String> lines = lines("cities.txt").stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(lines).hasSizeGreaterThan(FEWEST_TOWNS);
        for (String line : lines) {
            String places = line.substring(line.indexOf('\t') + 1);
            assertThat(cities.find(key(line))).contains(places);
            assertThat(Town.parse(places)).isNotEmpty();
        }
    }

    @Test
    void readsEachRegion() throws IOException {
        assertThat(lines("regions.txt").stream().filter(line -> !line.startsWith("#")))
                .allSatisfy(line -> assertThat(Region.parse(line.substring(line.indexOf('\t') + 1)))
                        .isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Zürich, zurich",
        "ZÜRICH, zurich",
        "St. Louis, st louis",
        "Saint-Étienne, st etienne",
        "Sankt Gallen, st gallen",
        "Łódź, lodz",
        "'  Baden ‑  Baden ', baden baden",
        "King’s Lynn, kings lynn",
        "Århus, arhus",
        "Næstved, naestved"
    })
    void makesOneKeyOfManySpellings(String name, String key) {
        assertThat(PlaceKey.of(name)).isEqualTo(key);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("aAzZ .'’-–ßäÖéñıİłØþ東京ЖжΩάSaintMou")
                .ofMaxLength(24);
    }

    @Property(tries = 300)
    void makesTheSameKeyOfAKey(@ForAll("names") String name) {
        String key = PlaceKey.of(name);

        assertThat(PlaceKey.of(key)).isEqualTo(key);
    }

    @Property(tries = 300)
    void findsNoTownThatIsNone(@ForAll String name) {
        assertThat(gazetteer.towns(name + " Nowhere")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Germany, DE",
        "Deutschland, DE",
        "Alemania, DE",
        "Allemagne, DE",
        "Niemcy, DE",
        "Suisse, CH",
        "Svizzera, CH",
        "Österreich, AT",
        "Ελλάδα, GR",
        "Россия, RU",
        "日本, JP",
        "UK, GB",
        "USA, US",
        "U.S.A., US",
        "JP, JP",
        "BR, BR",
        "Hong Kong SAR, HK",
        "The Netherlands, NL",
        "Pays-Bas, NL",
        "Türkiye, TR",
        "Magyarország, HU",
        "GEORGIA, GE"
    })
    void knowsCountriesInManyLanguages(String name, String code) {
        assertThat(gazetteer.country(name)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "TX, US-TX",
        "D.C., US-DC",
        "Nuevo León, MX-NLE",
        "N.L., MX-NLE",
        "Bavaria, DE-BY",
        "Bayern, DE-BY",
        "Co. Mayo, IE-MO",
        "County Mayo, IE-MO",
        "Canton of Bern, CH-BE",
        "Kanagawa Prefecture, JP-14",
        "Provincia de Mendoza, AR-M",
        "Nakuru County, KE-31",
        "małopolskie, PL-12",
        "VIC, AU-VIC"
    })
    void knowsRegions(String name, String code) {
        assertThat(gazetteer.regions(name)).extracting(Region::code).contains(code);
    }

    @Test
    void knowsWhereTownsLie() {
        assertThat(gazetteer.towns("Bristol").get(0).area()).isEqualTo("GB-ENG");
        assertThat(gazetteer.towns("Dublin 2")).isEqualTo(gazetteer.towns("Dublin"));
        assertThat(gazetteer.towns("MUENCHEN").get(0)).isEqualTo(new Town("DE", "DE-BY", 10, false));
        assertThat(gazetteer.regions("Berlin").get(0)).isEqualTo(new Region("DE", "DE-BE", Optional.empty(), 11, true));
    }

    @Test
    void doesNotKnowNothing() {
        assertThat(gazetteer.towns("")).isEmpty();
        assertThat(gazetteer.regions("")).isEmpty();
        assertThat(gazetteer.country("")).isEmpty();
        assertThat(new SortedLines("cities.txt").find("# Cities")).isEmpty();
        assertThat(new SortedLines("cities.txt").find("\uFFFF")).isEmpty();
    }
}
