package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmployerPlaceTest {

    private final EmployerPlace places = new EmployerPlace(Recognizers.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moss & Daughter, Leeds|Moss & Daughter",
                "Moss, Inc., Leeds, UK|Moss, Inc.",
                "Harbour University, DK|Harbour University",
                "Quay Market, Moss-Quay, WA|Quay Market",
                "Moss, Inc., WA|Moss, Inc.",
                "Quay Mill, Germany|Quay Mill"
            })
    void anEmployerEndsInFrontOfItsPlace(String text, String employer) {
        assertThat(places.behindEmployer(text))
                .map(gap -> text.substring(0, gap.start()))
                .contains(employer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moss, Quay & Partners",
                "University of California, Berkeley",
                "Banco del Muelle, S.A.",
                "Leeds",
                "Moss Bakery (Leeds, UK)"
            })
    void otherCommasArePartOfTheName(String text) {
        assertThat(places.behindEmployer(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour Philadelphia, PA|Harbour",
                "Quay / Moss Partners New York, NY|Quay / Moss Partners",
                "Oak Street (York, UK)|Oak Street",
                "Quay Market, Moss-Quay, WA|Quay Market"
            })
    void whatStandsInFrontOfATownIsAName(String text, String name) {
        assertThat(places.behindName(text))
                .map(gap -> text.substring(0, gap.start()))
                .contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leeds, UK", "New York, NY", "Boston, MA, USA", "Greater Leeds, UK", "Leeds"})
    void aPlaceByItselfHasNoNameInFront(String text) {
        assertThat(places.behindName(text)).isEmpty();
    }
}
