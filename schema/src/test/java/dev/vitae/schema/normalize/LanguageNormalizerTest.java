package dev.vitae.schema.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageNormalizerTest {

    private final LanguageNormalizer languages = LanguageNormalizer.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    English                     | en
                    ENGLISH                     | en
                    Englisch                    | en
                    anglais                     | en
                    inglés                      | en
                    ingles                      | en
                    inglese                     | en
                    inglês                      | en
                    Engels                      | en
                    German                      | de
                    Deutsch                     | de
                    allemand                    | de
                    alemán                      | de
                    tedesco                     | de
                    alemão                      | de
                    Duits                       | de
                    French                      | fr
                    Français                    | fr
                    Francais                    | fr
                    Französisch                 | fr
                    Spanish                     | es
                    Español                     | es
                    Castellano                  | es
                    Castilian                   | es
                    Italian                     | it
                    Italiano                    | it
                    Portuguese                  | pt
                    Português                   | pt
                    Dutch                       | nl
                    Nederlands                  | nl
                    Niederländisch              | nl
                    néerlandais                 | nl
                    Russian                     | ru
                    Russisch                    | ru
                    русский                     | ru
                    Polish                      | pl
                    polski                      | pl
                    Czech                       | cs
                    Hungarian                   | hu
                    Ungarisch                   | hu
                    Romanian                    | ro
                    Greek                       | el
                    Ancient Greek               | grc
                    Altgriechisch               | grc
                    Latin                       | la
                    Latein                      | la
                    Turkish                     | tr
                    Türkçe                      | tr
                    Arabic                      | ar
                    Arabisch                    | ar
                    árabe                       | ar
                    Hebrew                      | he
                    Yiddish                     | yi
                    Farsi                       | fa
                    Persian                     | fa
                    Persian (Farsi)             | fa
                    Dari                        | prs
                    Pashto                      | ps
                    Kurdish                     | ku
                    Sorani                      | ckb
                    Hindi                       | hi
                    Urdu                        | ur
                    Bengali                     | bn
                    Bangla                      | bn
                    Punjabi                     | pa
                    Gujarati                    | gu
                    Marathi                     | mr
                    Tamil                       | ta
                    Telugu                      | te
                    Kannada                     | kn
                    Malayalam                   | ml
                    Odia                        | or
                    Sinhala                     | si
                    Nepali                      | ne
                    Chinese                     | zh
                    Chinesisch                  | zh
                    Mandarin                    | cmn
                    Mandarin Chinese            | cmn
                    Chinese (Mandarin)          | cmn
                    mandarín                    | cmn
                    Cantonese                   | yue
                    Kantonesisch                | yue
                    Hokkien                     | nan
                    Simplified Chinese          | zh-Hans
                    Japanese                    | ja
                    日本語                       | ja
                    Korean                      | ko
                    Vietnamese                  | vi
                    Thai                        | th
                    Khmer                       | km
                    Burmese                     | my
                    Malay                       | ms
                    Bahasa Indonesia            | id
                    Tagalog                     | tl
                    Filipino                    | fil
                    Cebuano                     | ceb
                    Swahili                     | sw
                    Kiswahili                   | sw
                    Yoruba                      | yo
                    Igbo                        | ig
                    Hausa                       | ha
                    Amharic                     | am
                    Somali                      | so
                    Zulu                        | zu
                    isiXhosa                    | xh
                    Afrikaans                   | af
                    Ukrainian                   | uk
                    Ukrainisch                  | uk
                    Belarusian                  | be
                    Serbian                     | sr
                    Croatian                    | hr
                    Bosnian                     | bs
                    Serbo-Croatian              | sh
                    Slovene                     | sl
                    Slovak                      | sk
                    Bulgarian                   | bg
                    Macedonian                  | mk
                    Albanian                    | sq
                    Swedish                     | sv
                    Norwegian                   | no
                    Norwegisch                  | no
                    Danish                      | da
                    Finnish                     | fi
                    Icelandic                   | is
                    Estonian                    | et
                    Latvian                     | lv
                    Lithuanian                  | lt
                    Irish                       | ga
                    Scottish Gaelic             | gd
                    Welsh                       | cy
                    Basque                      | eu
                    euskera                     | eu
                    Catalan                     | ca
                    catalán                     | ca
                    Galician                    | gl
                    Luxembourgish               | lb
                    Swiss German                | gsw
                    Schweizerdeutsch            | gsw
                    suisse-allemand             | gsw
                    Flemish                     | nl-BE
                    Vlaams                      | nl-BE
                    Dutch (Flemish)             | nl-BE
                    Brazilian Portuguese        | pt-BR
                    Portuguese (Brazil)         | pt-BR
                    português do Brasil         | pt-BR
                    American English            | en-US
                    English (UK)                | en-GB
                    Latin American Spanish      | es-419
                    Canadian French             | fr-CA
                    Haitian Creole              | ht
                    Esperanto                   | eo
                    American Sign Language      | ase
                    ASL                         | ase
                    Deutsche Gebärdensprache    | gsg
                    langue des signes française | fsl
                    Sign Language               | sgn
                    English language            | en
                    langue anglaise             | en
                    lingua inglese              | en
                    idioma español              | es
                    Deutsch:                    | de
                    Azeri                       | az
                    Kazakh                      | kk
                    Georgian                    | ka
                    Armenian                    | hy
                    """)
    void knowsALanguageByItsNames(String text, String tag) {
        assertThat(languages.normalize(text)).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Java", "JavaScript", "EN", "de", "language", "English, German", "fluent", "Berlin", "!"
            })
    void takesNothingElse(String text) {
        assertThat(languages.normalize(text)).isEmpty();
    }

    @Test
    void takesACodeWhereOnlyALanguageCanStand() {
        assertThat(languages.ofCode("EN")).contains("en");
        assertThat(languages.ofCode("deu")).contains("de");
        assertThat(languages.ofCode("yue")).contains("yue");
        assertThat(languages.ofCode("iw")).contains("he");
        assertThat(languages.ofCode("xx")).isEmpty();
        assertThat(languages.ofCode("qqq")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "pt", "nl"})
    void knowsEveryLanguageOfTwoLettersInEveryLanguage(String inLanguage) {
        for (String code : Locale.getISOLanguages()) {
            String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.forLanguageTag(inLanguage));
            assertThat(languages.normalize(name)).as(code + " " + name).isPresent();
        }
    }

    @Test
    void everyTagIsOfBcp47() {
        for (String line : ResourceLines.of("languages.txt")) {
            String tag = line.substring(0, line.indexOf('\t'));
            if (tag.length() > 1) {
                assertThat(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag())
                        .isEqualTo(tag);
            }
        }
    }

    @Property
    void neverThrows(@ForAll String text) {
        languages.normalize(text);
        languages.ofCode(text);
    }

    @Property(tries = 50)
    void takesNoLongText(@ForAll @StringLength(min = 61, max = 10_000) String text) {
        assertThat(languages.normalize(text)).isEmpty();
    }
}
