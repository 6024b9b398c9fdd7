package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageRecognizerTest {

    private static final LanguageRecognizer RECOGNIZER = LanguageRecognizer.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | WORK EXPERIENCE, Harbour pilot, brought four hundred ships in without a scratch and trained the young.
            de | BERUFSERFAHRUNG, Hafenlotsin, brachte vierhundert Schiffe ohne Kratzer herein und bildete Lehrlinge aus.
            fr | EXPÉRIENCE PROFESSIONNELLE, Pilote de port, a fait entrer quatre cents navires et formé des apprentis.
            es | EXPERIENCIA LABORAL, Práctica de puerto, guió cuatrocientos buques sin un rasguño y formó a los jóvenes.
            it | ESPERIENZE LAVORATIVE, Pilota di porto, ha portato dentro quattrocento navi senza un graffio ogni anno.
            pt | EXPERIÊNCIA PROFISSIONAL, Piloto de porto, trouxe quatrocentos navios sem um arranhão e formou os jovens.
            nl | WERKERVARING, Havenloods, bracht vierhonderd schepen zonder een krasje binnen en leidde de jongeren op.
            """)
    void tellsTheLanguageOfAResume(String language, String text) throws IOException {
        assertThat(language(text)).contains(Locale.forLanguageTag(language));
    }

    @Test
    void saysNothingOfANameAndANumber() throws IOException {
        assertThat(language("Ada 7")).isEmpty();
    }

    private static Optional<Locale> language(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return RECOGNIZER.language(DocumentReader.create().read(new ByteArrayInputStream(bytes), ""));
    }
}
