package dev.vitae.schema.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceNormalizerTest {

    private static final PlaceNormalizer PLACES = PlaceNormalizer.create();
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int COLUMNS = 7;

    /** A row of places.txt. */
    record Row(String text, List<String> parts) {

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Row> rows() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PlaceNormalizerTest.class.getResourceAsStream("places.txt"), "places.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(PlaceNormalizerTest::row);
        }
    }

    private static Row row(String line) {
        List<String> cells = Arrays.stream((line + " ").split("\\|", COLUMNS))
                .map(String::strip)
                .toList();
        return new Row(cells.get(0).replace('⏎', '\n').replace('␣', '\u00A0'), cells.subList(1, COLUMNS));
    }

    private static List<String> parts(Place place) {
        return Stream.of(
                        place.street(),
                        place.postalCode(),
                        place.city(),
                        place.region(),
                        place.countryCode(),
                        place.subdivisionCode())
                .map(part -> part.orElse(""))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void partsWhatPeopleWrite(Row row) {
        assertThat(PLACES.normalize(row.text())).map(PlaceNormalizerTest::parts).contains(row.parts());
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(PLACES.normalize("")).isEmpty();
        assertThat(PLACES.normalize(" , – ()\n")).isEmpty();
        assertThat(PLACES.normalize("Remote")).isEmpty();
        assertThat(PLACES.normalize("x".repeat(1_000))).isEmpty();
    }

    /** An address with the parts that it is made of. */
    record Written(String text, Place place) {}

    @Provide
    Arbitrary<Written> addresses() {
        Arbitrary<String> streets =
                Arbitraries.of("12 Mill Lane", "Hauptstr. 5", "Rua Nova 77", "ul. Cicha 4", "Apt 9");
        Arbitrary<List<String>> towns = Arbitraries.of(
                List.of("Denver", "CO", "80203", "US"),
                List.of("Dresden", "Sachsen", "01067", "DE"),
                List.of("Curitiba", "PR", "80010-000", "BR"),
                List.of("Kraków", "małopolskie", "31-147", "PL"),
                List.of("Nagpur", "Maharashtra", "440010", "IN"),
                List.of("Calgary", "AB", "T2P 1J9", "CA"),
                List.of("Rennes", "Bretagne", "35000", "FR"),
                List.of("Puebla", "Puebla", "72000", "MX"),
                List.of("Graz", "Steiermark", "8010", "AT"),
                List.of("Nowhereham", "Norfolk", "NR2 1TF", "GB"),
                List.of("Kleinkleckersdorf", "Bayern", "98765", "DE"));
        Arbitrary<Integer> layouts = Arbitraries.integers().between(0, 5);
        return Combinators.combine(streets, towns, layouts).as(PlaceNormalizerTest::written);
    }

    private static Written written(String street, List<String> of, int layout) {
        String town = of.get(0);
        String region = of.get(1);
        String code = of.get(2);
        String country = of.get(3);
        String text = String.format(
                Locale.ROOT,
                switch (layout) {
                    case 0 -> "%1$s, %2$s, %3$s, %4$s, %5$s";
                    case 1 -> "%1$s\n%4$s %2$s\n%3$s\n%5$s";
                    case 2 -> "%1$s, %4$s %2$s, %3$s, %5$s";
                    case 3 -> "%1$s, %2$s, %3$s %4$s, %5$s";
                    case 4 -> "%1$s, %2$s %4$s, %3$s, %5$s";
                    default -> "%1$s  %2$s  %3$s  %4$s  %5$s";
                },
                street,
                town,
                region,
                code,
                country);
        Place place = new Place(
                Optional.of(street),
                Optional.of(code),
                Optional.of(town),
                Optional.of(region),
                Optional.of(country),
                Optional.empty());
        return new Written(text, place);
    }

    @Property(tries = 400)
    void readsWhatWasPutTogether(@ForAll("addresses") Written written) {
        Place read = PLACES.normalize(written.text()).orElseThrow();

        assertThat(parts(read).subList(0, 5)).isEqualTo(parts(written.place()).subList(0, 5));
    }

    @Property(tries = 400)
    void readsCapitalsAsWell(@ForAll("addresses") Written written) {
        Place read = PLACES.normalize(written.text().toUpperCase(Locale.ROOT)).orElseThrow();

        assertThat(read.city()).contains(written.place().city().orElseThrow().toUpperCase(Locale.ROOT));
        assertThat(read.countryCode()).isEqualTo(written.place().countryCode());
    }

    @Provide
    Arbitrary<String> almostAddresses() {
        return Arbitraries.of(
                        "12",
                        "Mill Lane",
                        "Berlin",
                        "BY",
                        "Germany",
                        "80203",
                        "CA",
                        "LS1 4AP",
                        "Co.",
                        "Georgia",
                        "São Paulo",
                        "(",
                        ")",
                        ",",
                        "\n",
                        "  ",
                        "-",
                        "/",
                        "1017 AB",
                        "P.O. Box 7",
                        "Nuevo",
                        "León",
                        "Apt. 3",
                        "x",
                        "DE")
                .list()
                .ofMaxSize(9)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 600)
    void inventsNoWord(@ForAll("almostAddresses") String text) {
        PLACES.normalize(text).ifPresent(place -> {
            String written = String.join(" ", parts(place).subList(0, 4));
            assertThat(words(text)).containsAll(words(written));
        });
    }

    @Property(tries = 300)
    void neverThrowsAndInventsNoWord(@ForAll String text) {
        inventsNoWord(text);
    }

    @Property(tries = 300)
    void readsTheSameTwice(@ForAll("almostAddresses") String text) {
        assertThat(PLACES.normalize(text)).isEqualTo(PLACES.normalize(text));
    }

    /** What was read as one part is read as that part again. */
    @Property(tries = 200)
    void keepsATownThatStandsAlone(@ForAll("addresses") Written written) {
        String town = written.place().city().orElseThrow();

        assertThat(PLACES.normalize(town)).map(Place::city).contains(Optional.of(town));
    }

    private static Set<String> words(String text) {
        return NO_WORD.splitAsStream(text).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
}
