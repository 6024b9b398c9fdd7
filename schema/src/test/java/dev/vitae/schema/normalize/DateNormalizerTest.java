package dev.vitae.schema.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schema.PartialDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateNormalizerTest {

    private final DateNormalizer dates = DateNormalizer.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Jan 2022|2022-01",
                "January 2022|2022-01",
                "JANUARY, 2022|2022-01",
                "Jan. 2022|2022-01",
                "01/2022|2022-01",
                "1/2022|2022-01",
                "01.2022|2022-01",
                "01-2022|2022-01",
                "01 / 2022|2022-01",
                "2022-01|2022-01",
                "2022.01|2022-01",
                "2022/03|2022-03",
                "01/22|2022-01",
                "01/'22|2022-01",
                "Jan '22|2022-01",
                "Jan ’22|2022-01",
                "Jan-22|2022-01",
                "Jan 22|2022-01",
                "Dec '98|1998-12",
                "2022|2022",
                "'22|2022",
                "(2022)|2022",
                "Sept. 2019|2019-09",
                "Sept 2019|2019-09",
                "2019 September|2019-09",
                "3 March 2020|2020-03-03",
                "3rd March 2020|2020-03-03",
                "3rd of March, 2020|2020-03-03",
                "March 3, 2020|2020-03-03",
                "Mar 3rd 2020|2020-03-03",
                "15-Mar-2020|2020-03-15",
                "2020-03-15|2020-03-15",
                "2020/03/15|2020-03-15",
                "15/03/2020|2020-03-15",
                "03/15/2020|2020-03-15",
                "03.04.2020|2020-04-03",
                "3. März 2020|2020-03-03",
                "MÄRZ 2020|2020-03",
                "Maerz 2020|2020-03",
                "Mrz. 2020|2020-03",
                "Okt. 2018|2018-10",
                "Dezember 2018|2018-12",
                "Jänner 2018|2018-01",
                "février 2017|2017-02",
                "fevrier 2017|2017-02",
                "févr. 2017|2017-02",
                "août 2017|2017-08",
                "1er mars 2020|2020-03-01",
                "déc. 2016|2016-12",
                "3 de marzo de 2020|2020-03-03",
                "ene. 2015|2015-01",
                "septiembre de 2015|2015-09",
                "gennaio 2014|2014-01",
                "gen 2014|2014-01",
                "março de 2013|2013-03",
                "out. 2013|2013-10",
                "maart 2012|2012-03",
                "mrt. 2012|2012-03",
                "mei 2012|2012-05",
                "Expected May 2026|2026-05",
                "May 2026 (expected)|2026-05"
            })
    void readsADateAsPreciselyAsItIsWritten(String text, String iso) {
        assertThat(dates.normalize(text)).hasToString("Optional[" + iso + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "03/04/2020|2020",
                "3-4-2020|2020",
                "Spring 2020|2020",
                "Fall Semester 2019|",
                "Summer '19|2019",
                "Frühjahr 2018|2018",
                "automne 2018|2018",
                "Q3 2019|2019",
                "3Q 2019|2019",
                "2011/12|2011"
            })
    void givesOnlyTheYearWhereTheRestIsNotSure(String text, String iso) {
        assertThat(dates.normalize(text).map(PartialDate::toString).orElse(null))
                .isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Present",
                "January",
                "5",
                "22",
                "5 January",
                "22 January",
                "2019 - 2020",
                "2019–2020",
                "Jan - Mar 2020",
                "Jan 2019 – Mar 2020",
                "2020-19",
                "13/2020",
                "31 February 2020",
                "March 45, 2020",
                "1234",
                "3000",
                "99999",
                "+1 415 555 0123",
                "Room 2020",
                "C++ 2020",
                "2020%",
                "4.0",
                "3.8/4.0",
                "20200315",
                "1/2/3/4",
                "２",
                "2020-1-1-1"
            })
    void refusesWhatIsNoSingleDate(String text) {
        assertThat(dates.normalize(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Present",
                "PRESENT",
                "(present)",
                "present.",
                "Current",
                "Now",
                "Ongoing",
                "to date",
                "till  date",
                "heute",
                "bis heute",
                "Aktuell",
                "aujourd'hui",
                "Aujourd’hui",
                "à ce jour",
                "en cours",
                "actualidad",
                "Actualmente",
                "attuale",
                "in corso",
                "oggi",
                "atual",
                "até o momento",
                "heden",
                "nu"
            })
    void knowsTheWordsForWhatLasts(String text) {
        assertThat(dates.isPresent(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"current", "Date:", "aktuell", "o momento"})
    void wordsThatMayBeLabelsOnlyEndARange(String text) {
        assertThat(dates.isPresent(text)).isTrue();
        assertThat(dates.isPresentByItself(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Present", "bis heute", "en cours", "to date"})
    void othersSayItByThemselves(String text) {
        assertThat(dates.isPresentByItself(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2020", "May", "Presentation", "presented", "nun"})
    void doesNotTakeOtherWordsForWhatLasts(String text) {
        assertThat(dates.isPresent(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "pt", "nl"})
    void knowsEveryMonthOfEveryLanguage(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (Month month : Month.values()) {
            for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE}) {
                String name = month.getDisplayName(style, locale);
                assertThat(dates.normalize(name + " 2020")).as(name).contains(PartialDate.of(2020, month.getValue()));
            }
        }
    }

    @Provide
    Arbitrary<String> almostDates() {
        return Arbitraries.of(
                        "2020", "03", "15", "3", "'20", "Jan", "märz", "Spring", "of", "/", "-", ".", ",", " ", "–",
                        "Q")
                .list()
                .ofMaxSize(7)
                .map(parts -> String.join("", parts));
    }

    @Property
    void normalizesItsOwnOutputToItself(@ForAll("almostDates") String text) {
        dates.normalize(text)
                .ifPresent(date -> assertThat(dates.normalize(date.toString())).contains(date));
    }

    @Property
    void neverThrows(@ForAll String text) {
        dates.normalize(text);
        dates.isPresent(text);
    }
}
