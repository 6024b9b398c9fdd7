package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schema.normalize.DateNormalizer;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRecognizerTest {

    private static final DateRecognizer RECOGNIZER = new DateRecognizer(DateNormalizer.create(), new Tokens());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Jan 2022 – Present                    | Jan 2022..
            Senior Cook (06/2021 - present)       | 06/2021..
            Cook (11/2018 - 05/2021)              | 11/2018..05/2021
            2016-2020                             | 2016..2020
            2016–20                               | 2016..20
            2019-10 — 2020-01                     | 2019-10..2020-01
            2019-10 —                             | 2019-10..
            Oct, 2019 - Present                   | Oct, 2019..
            Jan '22 – Feb '23                     | Jan '22..Feb '23
            03.2019–05.2020                       | 03.2019..05.2020
            01/09/2019 - 31/12/2020               | 01/09/2019..31/12/2020
            May 3, 2021 - June 2022               | May 3, 2021..June 2022
            Jan – Mar 2020                        | Jan..Mar 2020
            seit 03/2019                          | 03/2019..
            04/2018 – heute                       | 04/2018..
            janv. 2020 – févr. 2021               | janv. 2020..févr. 2021
            août 2019 - aujourd'hui               | août 2019..
            enero de 2018 – diciembre de 2020     | enero de 2018..diciembre de 2020
            mar. 2018 - actualidad                | mar. 2018..
            Sept. 2019 to date                    | Sept. 2019..
            Since 2019                            | 2019..
            Summer 2019                           | Summer 2019
            Jan 98 – May 99, Oakmoor Ltd          | Jan 98..May 99
            Oct. 96 - Present                     | Oct. 96..
            Da giugno 2006 ad agosto 2008         | giugno 2006..agosto 2008
            May2014 – Aug2016                     | May2014..Aug2016
            Oct 96 to January 2001                | Oct 96..January 2001
            sett. 2020 - ott. 2021                | sett. 2020..ott. 2021
            a partir de 2019: Cozinheira          | 2019..
            2018 até ao presente                  | 2018..
            2015 t/m 2018                         | 2015..2018
            2017/02-2018/01                       | 2017/02..2018/01
            Sept 2004-07/2006                     | Sept 2004..07/2006
            2023-10/2024                          | 2023..10/2024
            2022-01/2023-05                       | 2022-01..2023-05
            2022-01-2023-05                       | 2022-01..2023-05
            09/16-06/18                           | 09/16..06/18
            2016-09-01-2018-06-30                 | 2016-09-01..2018-06-30
            """)
    void findsDatesAndRanges(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @Test
    void aRangeMayTouchTheWordBeforeIt() {
        assertThat(found("Cook, Early Shifts2016 — 2019")).isEqualTo("2016..2019");
        assertThat(found("Cook at Kitchen2016")).isEmpty();
    }

    @Test
    void aDashBeforeAnotherWordOnlySeparates() {
        assertThat(found("2019 – Harbour Bakery")).isEqualTo("2019");
    }

    @Test
    void aMonthAndTwoDigitsAreADateOnlyInARange() {
        assertThat(found("Graded on May 15 - Ada")).isEmpty();
        assertThat(found("May 05 – June 12, 2019")).isEqualTo("June 12, 2019");
    }

    @Test
    void findsNothingWhereThereIsNoDate() {
        assertThat(RECOGNIZER.find("Served 1200 guests with 30 cooks")).isEmpty();
    }

    @Test
    void tellsWhereInTheTextAMentionStands() {
        DateMention mention = RECOGNIZER.find("Cook, 2019 – 2020, Leeds").get(0);

        assertThat(mention.start()).isEqualTo(6);
        assertThat(mention.end()).isEqualTo(17);
    }

    @Test
    void aLineThatOnlySaysPresentLasts() {
        assertThat(RECOGNIZER.find("Present"))
                .singleElement()
                .satisfies(mention -> assertThat(mention.isRange()).isTrue());
    }

    @Test
    void theHeadingOfAColumnIsNoDate() {
        assertThat(RECOGNIZER.find("Date")).isEmpty();
    }

    @Test
    void aNumberBeforeAGapIsNoDay() {
        assertThat(found("Teacher, Physics 11\tAug 2011 - Jun 2014")).isEqualTo("Aug 2011..Jun 2014");
    }

    @Test
    void aYearBeforeAGapIsOne() {
        assertThat(found("2012\t– 2014")).isEqualTo("2012..2014");
    }

    @Property(tries = 300)
    void findsItsMentionsWithinAnyText(
            @ForAll @Size(max = 8) List<@From("pieces") String> pieces,
            @ForAll @Size(8) List<@From("gaps") String> gaps) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            text.append(pieces.get(i)).append(gaps.get(i));
        }

        assertThat(RECOGNIZER.find(text.toString()))
                .allSatisfy(mention -> assertThat(text.substring(mention.start(), mention.end()))
                        .isNotBlank());
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "2012", "14", "3", "'15", "Sept", "mai", "–", "-", "to", "present", "since", "seit", ".", "/", "(", ")",
                "12/2012", "2012-03", "Summer", "Q3", "de", ",");
    }

    @Provide
    Arbitrary<String> gaps() {
        return Arbitraries.of("", " ", "\t", "  ");
    }

    private String found(String text) {
        return RECOGNIZER.find(text).stream()
                .map(mention -> mention.from().map(DateMention.Part::text).orElse("")
                        + (mention.isRange() ? ".." : "")
                        + mention.to().map(DateMention.Part::text).orElse(""))
                .collect(Collectors.joining(" "));
    }
}
