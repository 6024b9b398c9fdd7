package dev.vitae.schema.normalize;

import static org.assertj.core.api.Assertions.assertThat;

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

class PhoneNormalizerTest {

    private final PhoneNormalizer phones = PhoneNormalizer.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+1 415-555-0123||+14155550123",
                "+49 (0)30 1234567||+49301234567",
                "+49 176 12345678||+4917612345678",
                "0049 30 12345678||+493012345678",
                "(+44) 20 7946 0958||+442079460958",
                "+33 1 23 45 67 89||+33123456789",
                "+91-98765 43210||+919876543210",
                "(415) 555-2671|US|+14155552671",
                "415.555.2671|US|+14155552671",
                "030 12345678|DE|+493012345678",
                "+1 415 555 2671 ext. 12||+14155552671 ext. 12"
            })
    void writesANumberInternationallyWhereItsCountryIsSure(String phone, String region, String international) {
        assertThat(phones.international(phone, Optional.ofNullable(region))).contains(international);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(415) 555-2671|",
                "030 12345678|",
                "12345|US",
                "+1 2|",
                "2010 - 2014|US",
                "hello|US",
                "(415) 555-2671|XX"
            })
    void leavesANumberWhoseCountryIsNotSure(String phone, String region) {
        assertThat(phones.international(phone, Optional.ofNullable(region))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1 415-555-2671",
                "(415) 555-2671",
                "415.555.2671",
                "+49 176 12345678",
                "0176 12345678",
                "030/12345678",
                "+33 1 23 45 67 89",
                "01 23 45 67 89",
                "020 7946 0958",
                "+91 98765 43210",
                "98765 43210"
            })
    void findsNumbersWithTheirPlace(String phone) {
        String text = "Ada · Berlin · " + phone + " · ada@example.com";

        assertThat(phones.find(text, Optional.empty())).singleElement().satisfies(found -> {
            assertThat(found.text()).isEqualTo(phone);
            assertThat(text.substring(found.start(), found.end())).isEqualTo(phone);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2010 - 2014",
                "2010-2014",
                "2010–2014",
                "01/2010 - 03/2014",
                "2019-03-15",
                "15.03.2019",
                "Sept 2019 - 2021",
                "$1,200",
                "GPA 3.85/4.0",
                "0000-0002-1825-0097",
                ""
            })
    void findsNoneInDatesAndOtherNumbers(String text) {
        assertThat(phones.find(text, Optional.empty())).isEmpty();
    }

    @Test
    void findsSeveralInOrder() {
        assertThat(phones.find("Tel: (415) 555-2671 / Mobile: +49 176 12345678", Optional.of("US")))
                .extracting(PhoneNormalizer.Candidate::text)
                .containsExactly("(415) 555-2671", "+49 176 12345678");
    }

    @Provide
    Arbitrary<String> almostPhones() {
        return Arbitraries.strings().withChars("0123456789+-() ./x").ofMaxLength(24);
    }

    @Property(tries = 300)
    void normalizesItsOwnOutputToItself(@ForAll("almostPhones") String text) {
        phones.international(text, Optional.of("US"))
                .ifPresent(phone -> assertThat(phones.international(phone, Optional.empty()))
                        .contains(phone));
    }

    @Property(tries = 300)
    void neverThrowsAndPointsIntoTheText(@ForAll("almostPhones") String text) {
        assertThat(phones.find(text, Optional.empty()))
                .allSatisfy(found ->
                        assertThat(text.substring(found.start(), found.end())).isEqualTo(found.text()));
    }

    @Property(tries = 300)
    void neverThrowsOnAnyText(@ForAll String text) {
        phones.find(text, Optional.empty());
        phones.international(text, Optional.empty());
    }
}
