package dev.vitae.schema.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameNormalizerTest {

    private static final NameNormalizer NAMES = NameNormalizer.create();
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** A row of names.txt. */
    record Row(String written, String said) {

        @Override
        public String toString() {
            return written;
        }
    }

    static Stream<Row> rows() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(NameNormalizerTest.class.getResourceAsStream("names.txt"), "names.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(NameNormalizerTest::row);
        }
    }

    private static Row row(String line) {
        int bar = line.lastIndexOf(" | ");
        return new Row(line.substring(0, bar), line.substring(bar + 3));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysANameAsOneSaysIt(Row row) {
        assertThat(NAMES.normalize(row.written())).contains(row.said());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void leavesWhatItMadeAsItIs(Row row) {
        assertThat(NAMES.normalize(row.said())).contains(row.said());
    }

    @Test
    void isNoneWithoutALetter() {
        assertThat(NAMES.normalize("")).isEmpty();
        assertThat(NAMES.normalize(" – 12, ")).isEmpty();
    }

    @Test
    void tellsWhatOnlyNamesTheDocument() {
        assertThat(NameNormalizer.create().isDocument("Lebenslauf")).isTrue();
        assertThat(NameNormalizer.create().isDocument("CURRICULUM VITAE")).isTrue();
        assertThat(NameNormalizer.create().isDocument("Resume Writer")).isFalse();
        assertThat(NameNormalizer.create().isDocument("")).isFalse();
    }

    @Test
    void tellsTheLettersBehindAName() {
        assertThat(NAMES.letters("RN, BSN")).isEqualTo(7);
        assertThat(NAMES.letters(", RN, Nurse")).isEqualTo(6);
        assertThat(NAMES.letters("Nurse, RN")).isZero();
        assertThat(NAMES.letters("March")).isZero();
    }

    @Test
    void tellsTheWordsThatAreThePersonsOwn() {
        assertThat(NAMES.words("Dr. Ada van der Moss-Kelly, PhD")).containsExactly("Ada", "Moss-Kelly");
        assertThat(NAMES.words("Benedikta (Ben) J. Wren")).containsExactly("Benedikta", "Ben", "J.", "Wren");
        assertThat(NAMES.words("Ben Wren")).containsExactly("Ben", "Wren");
        assertThat(NAMES.words(" – ")).isEmpty();
    }

    @Property
    void inventsNoWord(@ForAll("texts") String text) {
        NAMES.normalize(text).ifPresent(name -> assertThat(words(text)).containsAll(words(name)));
    }

    @Property
    void takesAnyText(@ForAll String text) {
        NAMES.normalize(text).ifPresent(name -> assertThat(name).isNotBlank().isEqualTo(name.strip()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Ada", "MOSS", "Moss,", "ORRELL,", "de", "LA", "Dr.", "PhD", "RN,", "–", "CV", "of", "Name:",
                        "Jr.", "McFEE", "O'DALY", "B.", "Resume", "|")
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(words -> String.join(" ", words));
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
