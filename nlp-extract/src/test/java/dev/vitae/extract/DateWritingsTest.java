package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Span;
import dev.vitae.schema.normalize.DateNormalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How people write dates and ranges, from the line to what stands in the resume. */
class DateWritingsTest {

    private static final DateNormalizer NORMALIZER = DateNormalizer.create();
    private static final DateRecognizer RECOGNIZER = new DateRecognizer(NORMALIZER, new Tokens());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Jan 2022 – Present              | 2022-01..
            Jan '22 – Present               | 2022-01..
            Summer 2019                     | 2019
            Q3 2020                         | 2020
            Q3 2020 – Q1 2021               | 2020..2021
            Q3'20                           | 2020
            3Q 2020                         | 2020
            H1 2021                         | 2021
            Winter 2019/20                  | 2019
            Winter 2019/2020                | 2019
            Fall 2018 – Spring 2020         | 2018..2020
            Fall Semester 2018              | 2018
            Summer '19                      | 2019
            mid-2019                        | 2019
            mid 2019 – late 2020            | 2019..2020
            early 2018                      | 2018
            early 2018 – late 2019          | 2018..2019
            since 2019                      | 2019..
            since March 2019                | 2019-03..
            from 2015 to 2017               | 2015..2017
            from March 2015 to June 2017    | 2015-03..2017-06
            From 2015 until 2017            | 2015..2017
            between 2015 and 2017           | 2015..2017
            2015 through 2017               | 2015..2017
            2015–17                         | 2015..2017
            2015-17                         | 2015..2017
            2015-'17                        | 2015..2017
            2015–'17                        | 2015..2017
            '15–'17                         | 2015..2017
            '15 - '17                       | 2015..2017
            2015/17                         | 2015..2017
            2015/2017                       | 2015..2017
            Sept 2015–Jun 2016              | 2015-09..2016-06
            Sept. 2015 – June 2016          | 2015-09..2016-06
            01/15 – 03/17                   | 2015-01..2017-03
            01/2015-03/2017                 | 2015-01..2017-03
            1/2015 - 3/2017                 | 2015-01..2017-03
            01-2015 – 03-2017               | 2015-01..2017-03
            05/2019 to date                 | 2019-05..
            05/2019 to present              | 2019-05..
            05/2019 - till date             | 2019-05..
            05/2019 till now                | 2019-05..
            2019-present                    | 2019..
            2019–Present                    | 2019..
            2019 to the present             | 2019..
            2019 - ongoing                  | 2019..
            2019 – Current                  | 2019..
            2019+                           | 2019
            (2019)                          | 2019
            (2019 – 2021)                   | 2019..2021
            [2019]                          | 2019
            2022.01                         | 2022-01
            2022/01                         | 2022-01
            2022.01 – 2023.05               | 2022-01..2023-05
            2022/01 – 2023/05               | 2022-01..2023-05
            2022-01 – 2023-05               | 2022-01..2023-05
            Jan-22                          | 2022-01
            Jan-2022                        | 2022-01
            Jan-22 – Mar-23                 | 2022-01..2023-03
            Jan.2022                        | 2022-01
            Jan. 2022                       | 2022-01
            Jan/2022                        | 2022-01
            Jan, 2022                       | 2022-01
            JAN 2022 – DEC 2022             | 2022-01..2022-12
            January '22 to February '23     | 2022-01..2023-02
            January to March 2020           | 2020-01..2020-03
            Jan-Mar 2020                    | 2020-01..2020-03
            Jan/Feb 2020                    | 2020-01..2020-02
            20.03.2019                      | 2019-03-20
            2019-03-20                      | 2019-03-20
            20-03-2019                      | 2019-03-20
            20/03/2019 – 21/04/2020         | 2019-03-20..2020-04-21
            March 3rd, 2020                 | 2020-03-03
            March 3rd 2020 – April 4th 2021 | 2020-03-03..2021-04-04
            1st of May 2018                 | 2018-05-01
            the 1st of May, 2018            | 2018-05-01
            May 1, 2018                     | 2018-05-01
            1 May 2018 – 31 May 2019        | 2018-05-01..2019-05-31
            15-Mar-2020                     | 2020-03-15
            15 March 2020                   | 2020-03-15
            2020, March                     | 2020
            2020 March – 2021 April         | 2020-03..2021-04
            2020 Mar                        | 2020-03
            March of 2020                   | 2020-03
            Class of 2019                   | 2019
            Expected May 2026               | 2026-05
            2019 → 2021                     | 2019..2021
            2019 — 2021                     | 2019..2021
            2019 ~ 2021                     | 2019..2021
            2019 > 2021                     | 2019..2021
            2019 -- 2021                    | 2019..2021
            2019 … 2021                     | 2019 2021
            2019..                          | 2019
            2019 -                          | 2019..
            2019 & 2020                     | 2019 2020
            ２０１９ – ２０２１                     | 2019..2021
            01/09/19 – 31/12/20             | 2019..2020-12-31
            Sep 15 – Jun 17 2016            | 2016-06-17
            Sept 2015 / June 2016           | 2015-09 2016-06
            SQL Server 2016/2019            | 2016..2019
            2018-2019 school year           | 2018..2019
            Jan-22 – Present                | 2022-01..
            01/22 - Present                 | 2022-01..
            2019 May – 2020 June            | 2019-05..2020-06
            ‘15 – ‘17                       | 2015..2017
            '15 – Present                   | 2015..
            2022/01/15                      | 2022-01-15
            2019-03-20 – 2020-03-20         | 2019-03-20..2020-03-20
            2019-03-20 to Present           | 2019-03-20..
            20-03-2019 - 21-04-2020         | 2019-03-20..2020-04-21
            12/25/2019 - 01/31/2020         | 2019-12-25..2020-01-31
            1/9/2019 – 25/12/2019           | 2019..2019-12-25
            early 2018                      | 2018
            2Q 2019                         | 2019
            2019 Q3                         | 2019
            First half of 2020              | 2020
            May 2018 the first cook         | 2018-05
            Born 01.02.1990                 | 1990-02-01
            Published in Nature 2019-20     | 2019..2020
            2019-12                         | 2019-12
            2015/06                         | 2015-06
            2011/12                         | 2011
            2011/12 – 2013/14               | 2011..2013
            Top 10/15 of 2019               | 2019
            end of 2019                     | 2019
            2019-12 –                       | 2019-12..
            Published 2019-12, Nature       | 2019-12
            2019-12 - Harbour Bakery        | 2019-12
            2019-12-24                      | 2019-12-24
            2019 – not yet                  | 2019
            Q1–Q3 2020                      | 2020
            Ca. 2015                        | 2015
            2015-17                         | 2015..2017
            20.3.2019                       | 2019-03-20
            2019.03.20                      | 2019-03-20
            """)
    void readsEnglish(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            seit 03/2019                       | 2019-03..
            seit März 2019                     | 2019-03..
            seit 2019                          | 2019..
            Seit dem 01.03.2019                | 2019-03-01..
            ab 2019                            | 2019..
            ab April 2019                      | 2019-04..
            vom 01.03.2019 bis 31.12.2020      | 2019-03-01..2020-12-31
            von 2015 bis 2017                  | 2015..2017
            von März 2015 bis Juni 2017        | 2015-03..2017-06
            03/2019 – heute                    | 2019-03..
            03/2019 bis heute                  | 2019-03..
            03.2019 - dato                     | 2019-03..
            03/2019 – jetzt                    | 2019-03..
            03/2019 – aktuell                  | 2019-03..
            März 2019 – laufend                | 2019-03..
            Ende 2017                          | 2017
            Anfang 2018                        | 2018
            Mitte 2019                         | 2019
            Anfang 2018 – Ende 2019            | 2018..2019
            Frühjahr 2018                      | 2018
            Sommer 2019                        | 2019
            Sommersemester 2019                | 2019
            WS 2018/19                         | 2018
            WS 2018/2019                       | 2018
            WS 18/19                           | 2018
            WiSe 2018/19                       | 2018
            SoSe 2019                          | 2019
            SS 2019                            | 2019
            WS 2015/16 – SS 2018               | 2015..2018
            1. Quartal 2020                    | 2020
            Q1/2020                            | 2020
            2. Halbjahr 2019                   | 2019
            Okt. 2018 – Dez. 2019              | 2018-10..2019-12
            Okt 2018 bis Dez 2019              | 2018-10..2019-12
            01. Mai 2018                       | 2018-05-01
            1. Mai 2018 – 31. Juli 2019        | 2018-05-01..2019-07-31
            Mai – Juli 2019                    | 2019-05..2019-07
            Mai bis Juli 2019                  | 2019-05..2019-07
            10/18–12/19                        | 2018-10..2019-12
            01.10.2018–31.12.2019              | 2018-10-01..2019-12-31
            01.10.18 – 31.12.19                | 2018-10-01..2019-12-31
            bis 2019                           | 2019
            im Mai 2018                        | 2018-05
            Jänner 2019                        | 2019-01
            Sept. 2015 bis Febr. 2016          | 2015-09..2016-02
            voraussichtlich 2026               | 2026
            01/22 – heute                      | 2022-01..
            2019 Mai – heute                   | 2019-05..
            Zwischen 2015 und 2017             | 2015..2017
            Anfang März 2018 bis Ende Mai 2019 | 2018-03..2019-05
            Seit Ende 2018                     | 2018..
            """)
    void readsGerman(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            janvier 2020 – février 2021          | 2020-01..2021-02
            janv. 2020 - déc. 2021               | 2020-01..2021-12
            1er trimestre 2020                   | 2020
            T3 2020                              | 2020
            1er semestre 2020                    | 2020
            S1 2020                              | 2020
            printemps 2019                       | 2019
            été 2019 – hiver 2020                | 2019..2020
            de 2015 à 2017                       | 2015..2017
            de mars 2015 à juin 2017             | 2015-03..2017-06
            De janvier à mars 2020               | 2020-01..2020-03
            du 1er mars 2019 au 31 décembre 2020 | 2019-03-01..2020-12-31
            du 01/03/2019 au 31/12/2020          | 2019..2020-12-31
            depuis 2019                          | 2019..
            depuis mars 2019                     | 2019-03..
            Depuis le 15 mars 2019               | 2019-03-15..
            mars 2019 à aujourd'hui              | 2019-03..
            2019 à ce jour                       | 2019..
            2019 – en cours                      | 2019..
            2019 – aujourd’hui                   | 2019..
            2019 – présent                       | 2019..
            mars 2019 jusqu'à présent            | 2019-03..
            début 2018                           | 2018
            fin 2017                             | 2017
            mi-2019                              | 2019
            entre 2015 et 2017                   | 2015..2017
            août 2019                            | 2019-08
            Août-Sept. 2019                      | 2019-08..2019-09
            2015 à 2017                          | 2015..2017
            juil. 2019                           | 2019-07
            rentrée 2019                         | 2019
            année 2018-2019                      | 2018..2019
            A partir de 2018                     | 2018..
            Depuis début 2018                    | 2018..
            """)
    void readsFrench(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            desde marzo de 2019 hasta la fecha                | 2019-03..
            desde 2019                                        | 2019..
            desde marzo de 2019                               | 2019-03..
            marzo de 2019 hasta la actualidad                 | 2019-03..
            marzo 2019 - actualidad                           | 2019-03..
            marzo 2019 – actualmente                          | 2019-03..
            marzo de 2019 - presente                          | 2019-03..
            mar. 2019 – hoy                                   | 2019-03..
            de 2015 a 2017                                    | 2015..2017
            de marzo de 2015 a junio de 2017                  | 2015-03..2017-06
            desde 2015 hasta 2017                             | 2015..2017
            de enero a marzo de 2020                          | 2020-01..2020-03
            enero – marzo de 2020                             | 2020-01..2020-03
            del 1 de marzo de 2019 al 31 de diciembre de 2020 | 2019-03-01..2020-12-31
            15 de marzo de 2020                               | 2020-03-15
            primer trimestre de 2020                          | 2020
            primavera de 2019                                 | 2019
            verano 2019                                       | 2019
            otoño de 2018 – invierno de 2020                  | 2018..2020
            principios de 2018                                | 2018
            finales de 2017                                   | 2017
            mediados de 2019                                  | 2019
            septiembre del 2019                               | 2019-09
            entre 2015 y 2017                                 | 2015..2017
            2015 al 2017                                      | 2015..2017
            ene 2019 - dic 2020                               | 2019-01..2020-12
            ene. de 2019 - dic. de 2020                       | 2019-01..2020-12
            ene-19                                            | 2019-01
            De principios de 2018 a finales de 2019           | 2018..2019
            """)
    void readsSpanish(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            gennaio 2014 – dicembre 2015  | 2014-01..2015-12
            da marzo 2019                 | 2019-03..
            dal 2019                      | 2019..
            dal 2015 al 2017              | 2015..2017
            da gennaio 2015 a giugno 2017 | 2015-01..2017-06
            dal 01/03/2019 al 31/12/2020  | 2019..2020-12-31
            marzo 2019 – oggi             | 2019-03..
            marzo 2019 ad oggi            | 2019-03..
            marzo 2019 - in corso         | 2019-03..
            marzo 2019 – attuale          | 2019-03..
            dal 2019 ad oggi              | 2019..
            primavera 2019                | 2019
            autunno 2018                  | 2018
            I trimestre 2020              | 2020
            fine 2017                     | 2017
            inizio 2018                   | 2018
            metà 2019                     | 2019
            1° marzo 2019                 | 2019-03-01
            1º marzo 2019                 | 2019-03-01
            gen. 2015 – giu. 2016         | 2015-01..2016-06
            gen-giu 2016                  | 2016-01..2016-06
            a.a. 2015/2016                | 2015..2016
            A.S. 2015/16                  | 2015..2016
            tra il 2015 e il 2017         | 2015..2017
            Dal gennaio 2018              | 2018-01..
            A partire dal 2018            | 2018..
            """)
    void readsItalian(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            janeiro de 2013 – março de 2015    | 2013-01..2015-03
            jan/2013 – mar/2015                | 2013-01..2015-03
            jan. de 2013 - mar. de 2015        | 2013-01..2015-03
            desde março de 2019                | 2019-03..
            de 2015 a 2017                     | 2015..2017
            de março de 2015 até junho de 2017 | 2015-03..2017-06
            março de 2019 até o momento        | 2019-03..
            março de 2019 até hoje             | 2019-03..
            março 2019 - atual                 | 2019-03..
            março de 2019 – presente           | 2019-03..
            mar/2019 – atualmente              | 2019-03..
            2019 – em andamento                | 2019..
            2019 – em curso                    | 2019..
            out. 2013                          | 2013-10
            set/2019 a dez/2020                | 2019-09..2020-12
            1º semestre de 2020                | 2020
            2º trimestre 2020                  | 2020
            2019.1                             | 2019
            início de 2018                     | 2018
            final de 2017                      | 2017
            fim de 2017                        | 2017
            meados de 2019                     | 2019
            outono de 2018                     | 2018
            15 de março de 2020                | 2020-03-15
            desde 2019 até ao presente         | 2019..
            jan/13 – mar/15                    | 2013-01..2015-03
            """)
    void readsPortuguese(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            maart 2012 – mei 2013        | 2012-03..2013-05
            mrt. 2012 – okt. 2013        | 2012-03..2013-10
            sinds maart 2019             | 2019-03..
            sinds 2019                   | 2019..
            vanaf 2019                   | 2019..
            vanaf maart 2019             | 2019-03..
            van 2015 tot 2017            | 2015..2017
            van maart 2015 tot juni 2017 | 2015-03..2017-06
            2015 tot en met 2017         | 2015..2017
            2015 t/m 2017                | 2015..2017
            2019 – heden                 | 2019..
            2019 tot heden               | 2019..
            maart 2019 – nu              | 2019-03..
            lente 2019                   | 2019
            voorjaar 2019                | 2019
            najaar 2018 – zomer 2020     | 2018..2020
            begin 2018                   | 2018
            eind 2017                    | 2017
            medio 2019                   | 2019
            1e kwartaal 2020             | 2020
            15 maart 2020                | 2020-03-15
            tussen 2015 en 2017          | 2015..2017
            mei – juli 2019              | 2019-05..2019-07
            """)
    void readsDutch(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Served 1200 guests with 30 cooks",
                "24/7",
                "4.0",
                "3.8/4.0",
                "CI/CD 1/2",
                "1/2",
                "5-10 people",
                "50-60",
                "COVID-19",
                "ISO 9001",
                "ISO 27001:2013",
                "+1 415 555 2019",
                "$2,019",
                "No. 12/15",
                "10/10",
                "Grade 10-12",
                "EN 1090-2",
                "Level 3/4",
                "Python 3.10",
                "Java 1.8, 11.17",
                "Room 10.18",
                "Route 66 – 67",
                "9.15 - 10.30",
                "10:15 – 11/15",
                "1/15",
                "Section 12/14 and 12/15",
                "may 15 people",
                "March 15",
                "May 20 – June 20",
                "in May 15 nurses",
                "Grade 09/10",
                "2019-2020-12",
                "10.18 – 12.19"
            })
    void findsNoDateInOtherNumbers(String text) {
        assertThat(RECOGNIZER.find(text)).isEmpty();
    }

    private static String read(String text) {
        return RECOGNIZER.find(text).stream().map(DateWritingsTest::read).collect(Collectors.joining(" "));
    }

    private static String read(DateMention mention) {
        DateRange range = DateRange.of(mention(mention.from(), Field.START), mention(mention.to(), Field.END));
        return iso(range.start()) + (mention.isRange() ? ".." : "") + iso(range.end());
    }

    private static Optional<Mention> mention(Optional<DateMention.Part> part, Field field) {
        return part.map(
                date -> new Mention(field, date.text(), List.of(new Span(date.start(), date.end())), Stage.FORM, 1));
    }

    private static String iso(Optional<Mention> date) {
        return date.map(written -> NORMALIZER
                        .normalize(written.text())
                        .map(Object::toString)
                        .orElse("unclear"))
                .orElse("");
    }
}
