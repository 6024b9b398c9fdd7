package dev.vitae.schema.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schema.PartialDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
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
                "Jan.2022|2022-01",
                "Jan/2022|2022-01",
                "jan/13|2013-01",
                "1st of May 2018|2018-05-01",
                "the 1st of May, 2018|2018-05-01",
                "March of 2020|2020-03",
                "2020, March|2020-03",
                "20-03-2019|2019-03-20",
                "12.25.2019|2019-12-25",
                "mid-March 2020|2020-03",
                "Ende März 2017|2017-03",
                "début mars 2019|2019-03",
                "principios de marzo de 2018|2018-03",
                "1° marzo 2019|2019-03-01",
                "1º de março de 2019|2019-03-01",
                "２０１９|2019",
                "２０１９/０３|2019-03",
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
                "Q3'20|2020",
                "Q3/2020|2020",
                "2019 Q3|2019",
                "2019-Q3|2019",
                "H1 2021|2021",
                "first half of 2020|2020",
                "T3 2020|2020",
                "1er trimestre 2020|2020",
                "S1 2020|2020",
                "premier semestre 2020|2020",
                "1. Quartal 2020|2020",
                "2. Halbjahr 2019|2019",
                "primer trimestre de 2020|2020",
                "1º semestre de 2020|2020",
                "1e kwartaal 2020|2020",
                "Winter 2019/20|2019",
                "Winter 2019/2020|2019",
                "WS 2018/19|2018",
                "WS 2018-2019|2018",
                "WS 18/19|2018",
                "WiSe 2018/19|2018",
                "SoSe 2019|2019",
                "Winter 2018/20|",
                "Winter 2018/2010/2019|",
                "mid-2019|2019",
                "early 2018|2018",
                "late 2016|2016",
                "end of 2016|2016",
                "circa 2015|2015",
                "Anfang 2018|2018",
                "Ende 2017|2017",
                "printemps 2019|2019",
                "fin 2017|2017",
                "mi-2019|2019",
                "mediados de 2019|2019",
                "metà 2019|2019",
                "meados de 2019|2019",
                "eind 2017|2017",
                "2019.1|2019",
                "2011/12|2011"
            })
    void givesOnlyTheYearWhereTheRestIsNotSure(String text, String iso) {
        assertThat(dates.normalize(text).map(PartialDate::toString).orElse(null))
                .isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "03/04/2020|2020-04-03|2020-03-04",
                "3/4/20|2020-04-03|2020-03-04",
                "3-4-2020|2020-04-03|2020-03-04",
                "25/12/2019|2019-12-25|2019-12-25",
                "12/25/2019|2019-12-25|2019-12-25",
                "03.04.2020|2020-04-03|2020-04-03",
                "05/05/2020|2020-05-05|2020-05-05",
                "2020-03-04|2020-03-04|2020-03-04",
                "03/2020|2020-03|2020-03"
            })
    void readsDayAndMonthInTheOrderThatIsKnown(String text, String dayFirst, String monthFirst) {
        assertThat(dates.normalize(text, DayOrder.DAY_FIRST)).hasToString("Optional[" + dayFirst + "]");
        assertThat(dates.normalize(text, DayOrder.MONTH_FIRST)).hasToString("Optional[" + monthFirst + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25/12/2019|DAY_FIRST",
                "25-12-2019|DAY_FIRST",
                "25/12/19|DAY_FIRST",
                "12/25/2019|MONTH_FIRST",
                "12.25.2019|MONTH_FIRST",
                "03.04.2020|DAY_FIRST",
                "03/04/2020|UNKNOWN",
                "05/05/2020|",
                "25/25/2020|",
                "2020-03-04|",
                "03/2020|",
                "3 March 2020|",
                "31/02/2020|",
                "0/0/2020|",
                "hello|"
            })
    void tellsTheOrderThatADateShows(String text, DayOrder order) {
        assertThat(dates.order(text)).isEqualTo(Optional.ofNullable(order));
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
                "201903",
                "2015/2017",
                "2015/17",
                "2015-'17",
                "24/7",
                "10/15/20/25",
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
    void normalizesItsOwnOutputToItself(@ForAll("almostDates") String text, @ForAll DayOrder order) {
        dates.normalize(text, order)
                .ifPresent(date -> assertThat(dates.normalize(date.toString())).contains(date));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1950, 1, 1), LocalDate.of(2049, 12, 31));
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of("en-US", "en-GB", "de-DE", "fr-FR", "es-ES", "it-IT", "pt-BR", "nl-NL")
                .map(Locale::forLanguageTag);
    }

    @Property
    void readsEachDayAsItsLanguageWritesIt(
            @ForAll("days") LocalDate day,
            @ForAll("locales") Locale locale,
            @ForAll @From("styles") FormatStyle style) {
        String text =
                DateTimeFormatter.ofLocalizedDate(style).withLocale(locale).format(day);

        assertThat(dates.normalize(text, DayOrder.ofRegion(locale.getCountry())))
                .as(text)
                .contains(PartialDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }

    @Provide
    Arbitrary<FormatStyle> styles() {
        return Arbitraries.of(FormatStyle.SHORT, FormatStyle.MEDIUM, FormatStyle.LONG);
    }

    @Property
    void readsEachMonthAsItsLanguageWritesIt(
            @ForAll("days") LocalDate day,
            @ForAll("locales") Locale locale,
            @ForAll @From("monthPatterns") String pattern) {
        String text = DateTimeFormatter.ofPattern(pattern, locale).format(day);

        assertThat(dates.normalize(text)).as(text).contains(PartialDate.of(day.getYear(), day.getMonthValue()));
    }

    @Provide
    Arbitrary<String> monthPatterns() {
        return Arbitraries.of(
                "MMMM yyyy",
                "LLLL yyyy",
                "MMM yyyy",
                "MMM. yyyy",
                "MMM ''yy",
                "MMM-yy",
                "MM/yyyy",
                "MM.yyyy",
                "MM-yyyy",
                "yyyy-MM",
                "yyyy.MM",
                "MM/yy",
                "yyyy MMMM");
    }

    @Property
    void neverThrows(@ForAll String text) {
        for (DayOrder order : DayOrder.values()) {
            dates.normalize(text, order);
        }
        dates.order(text);
        dates.isPresent(text);
    }
}
