package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    private final PlaceRecognizer places = Recognizers.load().places();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Columbus, OH, United States                       |                 |         | Columbus | OH             | US
            Pune, Maharashtra, India                          |                 |         | Pune     | Maharashtra    | IN
            San Francisco Bay Area, United States             |                 |         | San Francisco Bay Area | | US
            12 Mill Lane, Leeds, West Yorkshire, GB, LS1 4AP  | 12 Mill Lane    | LS1 4AP | Leeds    | West Yorkshire | GB
            Berlin                                            |                 |         | Berlin   |                |
            """)
    void partsAWrittenPlace(String text, String street, String postalCode, String city, String region, String country) {
        Address address = Address.parse(text, places);

        assertThat(address.street().orElse(null)).isEqualTo(street);
        assertThat(address.postalCode().orElse(null)).isEqualTo(postalCode);
        assertThat(address.city().orElse(null)).isEqualTo(city);
        assertThat(address.region().orElse(null)).isEqualTo(region);
        assertThat(address.countryCode().orElse(null)).isEqualTo(country);
    }
}
