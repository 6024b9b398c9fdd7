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
                "+98000000|",
                "2010 - 2014|US",
                "2015-2019|DE",
                "2015 – 2019|DE",
                "2019-03-20|DE",
                "03/2019-12/2020|DE",
                "978-3-16-148410-0|DE",
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
                "98765 43210",
                "2015 555 0123",
                "01 02 03 04 05"
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
                "2015 2019",
                "(2015-2019)",
                "2019-03-20 – 2020-04-21",
                "01.03.2019 - 31.12.2020",
                "0000-0002-1825-0097",
                "https://orcid.org/0000-0002-1825-0097",
                "0000-0002-1694-233X",
                "ISBN 978-3-16-148410-0",
                "9783161484100",
                "ISBN-10 3-16-148410-X",
                "ISBN 0-306-40615-2",
                "ISSN: 2049-3630",
                "IBAN DE89 3704 0044 0532 0130 00",
                "DE89 3704 0044 0532 0130 00",
                "DE89370400440532013000",
                "GB29 NWBK 6016 1331 9268 19",
                "FR14 2004 1010 0505 0001 3M02 606",
                "10115 Berlin",
                "Calle Mayor 12, 28013 Madrid",
                "12 Mill Lane, SW1A 1AA London",
                "USt-IdNr. DE123456789",
                "VAT no. GB 123 456 789",
                "Steuernummer: 12/345/67890",
                "NIF 12345678Z",
                "CPF: 123.456.789-09",
                "CNPJ 12.345.678/0001-95",
                "SIRET 732 829 320 00074",
                "P. IVA 12345678901",
                "BSN 123456782",
                "Tax ID: 12-3456789",
                "SSN 123-45-6789",
                "Licence no. 1234567",
                "linkedin.com/in/ada-quill-61024944",
                "https://jobs.example/r/Ada-Quill/96485546eadd",
                "https://doi.org/10.1016/415-555-2671",
                "Registration number: 12345678",
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
