package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vitae.document.ReadLimits;
import dev.vitae.document.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that make a careless parser take the square of their length, or forever. */
class HostileTextTest {

    private static final int MEGABYTE = 1_000_000;

    /** A few seconds are enough; a shared machine may be ten times slower. What is not linear takes minutes. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static ResumeParser parser;

    @BeforeAll
    static void build() {
        parser = ResumeParser.builder()
                .limits(new ReadLimits(50_000_000, 2_000_000, 200, 500, LIMIT))
                .build();
    }

    @AfterAll
    static void close() {
        parser.close();
    }

    private static ParsedResume parse(String text) throws IOException {
        return parser.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "7",
                ",",
                "@",
                "-",
                "(",
                "[",
                "/",
                ".",
                "_",
                "•",
                "|",
                "+",
                "<",
                "`",
                "*",
                "\"",
                "a.",
                "a@",
                "a@b.",
                "a-",
                "1)",
                "- ",
                "• ",
                "2019 ",
                "2019 - ",
                "01/02/",
                "+1 ",
                "www.",
                "\u0301",
                "\u202E",
                "\uD83D\uDE00"
            })
    void aLineOfAMegabyteEndsSoon(String unit) throws IOException {
        ParsedResume parsed = parse("Ada Quill\n" + unit.repeat(MEGABYTE / unit.length()));
        assertThat(parsed.problems()).extracting(Problem::code).containsAnyOf("truncated", "not-a-resume");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t"})
    void aMegabyteOfBlanksIsEmpty(String unit) {
        assertThatExceptionOfType(UnreadableDocumentException.Empty.class)
                .isThrownBy(() -> parse(unit.repeat(MEGABYTE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb\n", "- a\n", "a\n\n", "Skills\na, b\n", "2019 - 2020\n", "Experience\n"})
    void manyLinesEndSoon(String unit) throws IOException {
        assertThat(parse(unit.repeat(20_000 / unit.length())).toJson()).isNotEmpty();
    }

    @Test
    void aListOfThousandsOfSkillsIsReadInFull() throws IOException {
        StringBuilder skills = new StringBuilder("Ada Quill\n\nSkills\n");
        for (int i = 0; i < 3_000; i++) {
            skills.append("Baking").append(i).append(i % 100 == 99 ? "\n" : ", ");
        }
        assertThat(parse(skills.toString()).resume().skills()).hasSizeGreaterThan(2_900);
    }

    @Test
    void whatTakesTooLongIsRefused() {
        ResumeParser hasty = ResumeParser.builder()
                .limits(new ReadLimits(50_000_000, 2_000_000, 200, 500, Duration.ofMillis(500)))
                .build();
        byte[] text = "Engineer, Acme Inc., Linz\n2019 - 2020\n- built it\n\n"
                .repeat(38_000)
                .getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(UnreadableDocumentException.OverLimit.class)
                .isThrownBy(() -> hasty.parse(new ByteArrayInputStream(text), ""))
                .withMessageContaining("longer than the limit");
    }

    /** Halves of surrogate pairs, as a file in UTF-16 may have them, are no characters. */
    @Test
    void halvesOfSurrogatePairsBecomeNoText() throws IOException {
        String text = "\uFEFFAda Quill\nada@quill.example\n\nSkills\nbaking \uD83D, \uDE00 bread";
        ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
        bytes.asCharBuffer().put(text);
        String json = parser.parse(new ByteArrayInputStream(bytes.array()), "").toJson();
        assertThat(json).contains("Ada Quill").contains("baking");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(json)).isTrue();
    }

    @Test
    void signsThatTurnTheDirectionChangeNoName() throws IOException {
        ParsedResume parsed = parse(
                "\u202EAda Quill\u202C\n\u2066ada@quill.example\u2069\n\nExperience\n\nBaker, Linz Bread\n2019 - 2020\n");
        assertThat(parsed.resume().basics().orElseThrow().email()).hasValue("ada@quill.example");
    }
}
