package dev.vitae.schema.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryNormalizerTest {

    private static final Set<String> ALSO_A_STATE = Set.of("Georgia", "Geórgia");

    private final CountryNormalizer countries = CountryNormalizer.create();

    @ParameterizedTest
    @CsvSource({
        "Germany,DE",
        "GERMANY,DE",
        "Deutschland,DE",
        "Allemagne,DE",
        "Alemania,DE",
        "Germania,DE",
        "Alemanha,DE",
        "Duitsland,DE",
        "USA,US",
        "U.S.A.,US",
        "United States,US",
        "United States of America,US",
        "Vereinigte Staaten,US",
        "UK,GB",
        "United Kingdom,GB",
        "England,GB",
        "UAE,AE",
        "United Arab Emirates,AE",
        "The Netherlands,NL",
        "Holland,NL",
        "Österreich,AT",
        "Osterreich,AT",
        "Schweiz,CH",
        "Brasil,BR",
        "México,MX",
        "Mexico,MX",
        "España,ES",
        "South Korea,KR",
        "Czech Republic,CZ",
        "Czechia,CZ",
        "Russia,RU",
        "Türkiye,TR",
        "Turkey,TR",
        "Viet Nam,VN",
        "Ivory Coast,CI",
        "GBR,GB",
        "FR,FR",
        "JP,JP",
        "India,IN",
        "Hong Kong,HK",
        "Trinidad & Tobago,TT"
    })
    void knowsACountryByItsNames(String text, String code) {
        assertThat(countries.normalize(text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "CA", "DE", "IN", "Georgia", "Berlin", "fr", "us of", "Texas", "EU", "Germany, Berlin"})
    void takesNothingThatMayBeAnother(String text) {
        assertThat(countries.normalize(text)).isEmpty();
    }

    @Test
    void takesAnyCodeWhereOnlyACountryCanStand() {
        assertThat(countries.ofCode("CA")).contains("CA");
        assertThat(countries.ofCode("DEU")).contains("DE");
        assertThat(countries.ofCode("ZZ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "pt", "nl"})
    void knowsEveryCountryInEveryLanguage(String language) {
        for (String code : Locale.getISOCountries()) {
            String name =
                    new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.forLanguageTag(language));
            if (!ALSO_A_STATE.contains(name)) {
                assertThat(countries.normalize(name)).as(name).contains(code);
            }
        }
    }

    @Property
    void neverThrows(@ForAll String text) {
        countries.normalize(text).ifPresent(code -> assertThat(code).hasSize(2));
    }
}
