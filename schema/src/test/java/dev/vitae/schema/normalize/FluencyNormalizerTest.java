package dev.vitae.schema.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FluencyNormalizerTest {

    private final FluencyNormalizer fluencies = FluencyNormalizer.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Elementary                              | ELEMENTARY
                    Elementary proficiency                  | ELEMENTARY
                    Limited Working                         | LIMITED_WORKING
                    Limited working proficiency             | LIMITED_WORKING
                    Professional Working                    | PROFESSIONAL_WORKING
                    Professional working proficiency        | PROFESSIONAL_WORKING
                    Full Professional                       | FULL_PROFESSIONAL
                    (Full professional proficiency)         | FULL_PROFESSIONAL
                    Native or Bilingual                     | NATIVE_OR_BILINGUAL
                    Native or bilingual proficiency         | NATIVE_OR_BILINGUAL
                    ILR 1                                   | ELEMENTARY
                    ILR Level 2+                            | LIMITED_WORKING
                    ILR 3                                   | PROFESSIONAL_WORKING
                    ILR level 4                             | FULL_PROFESSIONAL
                    ILR 5                                   | NATIVE_OR_BILINGUAL
                    Basic                                   | ELEMENTARY
                    basic knowledge                         | ELEMENTARY
                    Beginner                                | ELEMENTARY
                    Basic user                              | ELEMENTARY
                    Intermediate                            | LIMITED_WORKING
                    Intermediate (spoken and written)       | LIMITED_WORKING
                    Conversational                          | LIMITED_WORKING
                    conversational level                    | LIMITED_WORKING
                    good command                            | LIMITED_WORKING
                    Working knowledge                       | LIMITED_WORKING
                    Independent user                        | LIMITED_WORKING
                    Upper-Intermediate                      | PROFESSIONAL_WORKING
                    Upper Intermediate                      | PROFESSIONAL_WORKING
                    Advanced                                | PROFESSIONAL_WORKING
                    Proficient                              | PROFESSIONAL_WORKING
                    Very good                               | PROFESSIONAL_WORKING
                    Business level                          | PROFESSIONAL_WORKING
                    Fluent                                  | FULL_PROFESSIONAL
                    FLUENT                                  | FULL_PROFESSIONAL
                    fluent in speech and writing            | FULL_PROFESSIONAL
                    Fluent, written and spoken              | FULL_PROFESSIONAL
                    business fluent                         | FULL_PROFESSIONAL
                    near-native                             | FULL_PROFESSIONAL
                    Near native fluency                     | FULL_PROFESSIONAL
                    Proficient user                         | FULL_PROFESSIONAL
                    Excellent command of spoken and written | FULL_PROFESSIONAL
                    Native                                  | NATIVE_OR_BILINGUAL
                    Native speaker                          | NATIVE_OR_BILINGUAL
                    native tongue                           | NATIVE_OR_BILINGUAL
                    Mother tongue                           | NATIVE_OR_BILINGUAL
                    mother-tongue                           | NATIVE_OR_BILINGUAL
                    Bilingual                               | NATIVE_OR_BILINGUAL
                    Native/Bilingual                        | NATIVE_OR_BILINGUAL
                    First language                          | NATIVE_OR_BILINGUAL
                    Grundkenntnisse                         | ELEMENTARY
                    Anfänger                                | ELEMENTARY
                    Schulkenntnisse                         | ELEMENTARY
                    gut                                     | LIMITED_WORKING
                    gute Kenntnisse                         | LIMITED_WORKING
                    gute Kenntnisse in Wort und Schrift     | LIMITED_WORKING
                    Sehr gute Kenntnisse                    | PROFESSIONAL_WORKING
                    sehr gut in Wort und Schrift            | PROFESSIONAL_WORKING
                    fortgeschritten                         | PROFESSIONAL_WORKING
                    konversationssicher                     | PROFESSIONAL_WORKING
                    fließend                                | FULL_PROFESSIONAL
                    fliessend                               | FULL_PROFESSIONAL
                    Fließend in Wort und Schrift            | FULL_PROFESSIONAL
                    verhandlungssicher                      | FULL_PROFESSIONAL
                    Muttersprache                           | NATIVE_OR_BILINGUAL
                    Muttersprachler                         | NATIVE_OR_BILINGUAL
                    muttersprachliches Niveau               | NATIVE_OR_BILINGUAL
                    zweisprachig aufgewachsen               | NATIVE_OR_BILINGUAL
                    notions                                 | ELEMENTARY
                    Notions de base                         | ELEMENTARY
                    niveau scolaire                         | ELEMENTARY
                    débutant                                | ELEMENTARY
                    intermédiaire                           | LIMITED_WORKING
                    bon niveau                              | LIMITED_WORKING
                    très bon niveau                         | PROFESSIONAL_WORKING
                    avancé                                  | PROFESSIONAL_WORKING
                    niveau professionnel                    | PROFESSIONAL_WORKING
                    courant                                 | FULL_PROFESSIONAL
                    Courant (lu, écrit, parlé)              | FULL_PROFESSIONAL
                    parlé couramment                        | FULL_PROFESSIONAL
                    bilingue                                | NATIVE_OR_BILINGUAL
                    langue maternelle                       | NATIVE_OR_BILINGUAL
                    Langue  Maternelle                      | NATIVE_OR_BILINGUAL
                    básico                                  | ELEMENTARY
                    nivel básico                            | ELEMENTARY
                    nivel intermedio                        | LIMITED_WORKING
                    nivel alto                              | PROFESSIONAL_WORKING
                    avanzado                                | PROFESSIONAL_WORKING
                    fluido                                  | FULL_PROFESSIONAL
                    lengua materna                          | NATIVE_OR_BILINGUAL
                    nativo                                  | NATIVE_OR_BILINGUAL
                    bilingüe                                | NATIVE_OR_BILINGUAL
                    scolastico                              | ELEMENTARY
                    livello base                            | ELEMENTARY
                    buono                                   | LIMITED_WORKING
                    buona conoscenza                        | LIMITED_WORKING
                    ottimo                                  | PROFESSIONAL_WORKING
                    fluente                                 | FULL_PROFESSIONAL
                    madrelingua                             | NATIVE_OR_BILINGUAL
                    lingua madre                            | NATIVE_OR_BILINGUAL
                    noções básicas                          | ELEMENTARY
                    intermediário                           | LIMITED_WORKING
                    avançado                                | PROFESSIONAL_WORKING
                    fluência                                | FULL_PROFESSIONAL
                    língua materna                          | NATIVE_OR_BILINGUAL
                    basiskennis                             | ELEMENTARY
                    gemiddeld                               | LIMITED_WORKING
                    goed                                    | LIMITED_WORKING
                    zeer goed                               | PROFESSIONAL_WORKING
                    goede beheersing in woord en geschrift  | LIMITED_WORKING
                    vloeiend                                | FULL_PROFESSIONAL
                    moedertaal                              | NATIVE_OR_BILINGUAL
                    """)
    void givesOneOfFiveWords(String text, Proficiency proficiency) {
        assertThat(fluencies.normalize(text)).contains(new Fluency(Optional.empty(), Optional.of(proficiency)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A1                          | A1
                    c2                          | C2
                    (B2)                        | B2
                    Level B2                    | B2
                    B2 level                    | B2
                    CEFR C1                     | C1
                    CEFR: B1                    | B1
                    B1+                         | B1
                    A2.1                        | A2
                    GER B2                      | B2
                    Niveau C1                   | C1
                    C1 (CECRL)                  | C1
                    nivel B2 (MCER)             | B2
                    livello B1                  | B1
                    nível C1                    | C1
                    ERK-niveau B2               | B2
                    Threshold                   | B1
                    Vantage                     | B2
                    Mastery                     | C2
                    Goethe-Zertifikat B2        | B2
                    DELF B2 (2019)              | B2
                    TELC Deutsch C1 Hochschule  | C1
                    hardly fluent, certified B1 | B1
                    """)
    void givesALevelThatIsWritten(String text, Cefr level) {
        assertThat(fluencies.normalize(text)).contains(new Fluency(Optional.of(level), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Fluent (C1)                | C1 | FULL_PROFESSIONAL
                    C1 - Advanced              | C1 | PROFESSIONAL_WORKING
                    B2, upper intermediate     | B2 | PROFESSIONAL_WORKING
                    Native (C2)                | C2 | NATIVE_OR_BILINGUAL
                    Intermediate - B1          | B1 | LIMITED_WORKING
                    fließend (C1)              | C1 | FULL_PROFESSIONAL
                    Grundkenntnisse (A2)       | A2 | ELEMENTARY
                    courant, niveau C1         | C1 | FULL_PROFESSIONAL
                    Independent user B2        | B2 | LIMITED_WORKING
                    """)
    void givesBothWhereBothAreWritten(String text, Cefr level, Proficiency proficiency) {
        assertThat(fluencies.normalize(text)).contains(new Fluency(Optional.of(level), Optional.of(proficiency)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    B2/C1                                          | B2
                    B2-C1                                          | B2
                    C1/C2                                          | C1
                    B1 bis B2                                      | B1
                    Listening C1, reading C2, speaking B2          | B2
                    """)
    void takesTheLowestOfSeveralLevels(String text, Cefr level) {
        assertThat(fluencies.normalize(text).flatMap(Fluency::cefr)).contains(level);
    }

    @Test
    void takesTheLowestOfSeveralWords() {
        assertThat(fluencies.normalize("fluent spoken, basic written").flatMap(Fluency::proficiency))
                .contains(Proficiency.ELEMENTARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "English",
                "not fluent",
                "hardly fluent",
                "working towards fluent since 2019",
                "IELTS 7.5",
                "TOEFL 110",
                "ILR 0",
                "spoken and written",
                "lu, écrit, parlé",
                "4/5",
                "D1",
                "B3",
                "C12",
                "level"
            })
    void takesNothingThatTellsNoLevel(String text) {
        assertThat(fluencies.normalize(text)).isEmpty();
    }

    @Test
    void saysSomething() {
        assertThatThrownBy(() -> new Fluency(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void readsItsOwnWords(@ForAll Proficiency proficiency, @ForAll Cefr cefr) {
        assertThat(fluencies.normalize(proficiency.label() + " (" + cefr + ")"))
                .contains(new Fluency(Optional.of(cefr), Optional.of(proficiency)));
    }

    @Provide
    Arbitrary<String> almostLevels() {
        return Arbitraries.of("C1", "B2", "+", ".", " ", "/", "fluent", "very", "in", "ß", "x", "(", "ILR", "2")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property
    void neverThrows(@ForAll String text, @ForAll("almostLevels") String almost) {
        fluencies.normalize(text);
        fluencies.normalize(almost);
    }

    @Property(tries = 50)
    void takesNoLongText(@ForAll @StringLength(min = 201, max = 10_000) String text) {
        assertThat(fluencies.normalize(text)).isEmpty();
    }
}
