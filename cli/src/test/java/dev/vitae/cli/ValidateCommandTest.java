package dev.vitae.cli;

import static dev.vitae.cli.Ran.vitae;
import static dev.vitae.cli.Ran.vitaeReading;
import static dev.vitae.cli.Resumes.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    private static final String VALID = "{\"basics\": {\"name\": \"Ottilie Brandvold\"}}";
    private static final String INVALID = "{\"work\": [{\"startDate\": \"2020-19\"}]}";

    @TempDir
    Path folder;

    @Test
    void namesAValidFileAndTheVersions() {
        Path file = write(folder.resolve("a.json"), VALID);

        Ran ran = vitae("validate", file);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).isEqualTo(file + ": valid JSON Resume 1.0.0, 1.3.1\n");
    }

    @Test
    void saysNothingOfAValidFileWhenQuiet() {
        assertThat(vitae("validate", "-q", write(folder.resolve("a.json"), VALID)))
                .isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void namesThePlaceOfAProblem() {
        Path file = write(folder.resolve("a.json"), INVALID);

        Ran ran = vitae("validate", file);

        assertThat(ran.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith(file + ": /work/0/startDate: ")
                .contains("1.0.0")
                .hasLineCount(1);
    }

    @Test
    void letsACertificatesDateWithoutADayPassUnlessAskedForThatVersion() {
        String partial = "{\"certificates\": [{\"name\": \"Pilot\", \"date\": \"2020-05\"}]}";
        Path file = write(folder.resolve("a.json"), partial);

        assertThat(vitae("validate", file).exit()).isZero();
        assertThat(vitae("validate", file, "--schema", "1.0.0").exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(vitae("validate", file, "--schema", "1.3.1").exit()).isZero();
    }

    @Test
    void saysThatAFileIsNoJson() {
        Ran ran = vitae("validate", write(folder.resolve("a.json"), "Dear Sir or Madam"));

        assertThat(ran.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(ran.err()).contains("a.json: ").hasLineCount(1);
    }

    @Test
    void saysThatAFileIsNotUtf8() throws IOException {
        byte[] latin = "{\"basics\": {\"name\": \"J\u00f6rg\"}}".getBytes(StandardCharsets.ISO_8859_1);

        Ran ran = vitae("validate", Files.write(folder.resolve("a.json"), latin));

        assertThat(ran.err()).endsWith("[no-utf-8]\n");
    }

    @Test
    void checksEachLineOfJsonLines() {
        Path file = write(folder.resolve("a.jsonl"), VALID + "\n" + INVALID + "\n");

        Ran ran = vitae("validate", file);

        assertThat(ran.err()).startsWith(file + ":2: /work/0/startDate: ").hasLineCount(1);
    }

    @Test
    void checksTheJsonFilesOfAFolder() {
        write(folder.resolve("a/b.json"), VALID);
        write(folder.resolve("c.jsonl"), VALID + "\n" + VALID);
        write(folder.resolve("notes.txt"), "no JSON");

        Ran ran = vitae("validate", folder);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).hasLineCount(2);
    }

    @Test
    void acceptsWhatParsePrints() {
        Ran parsed = vitaeReading(Resumes.TWO_PROFILES, "parse", "-");

        assertThat(vitaeReading(parsed.out(), "validate", "--lines", "-").exit())
                .isZero();
    }

    @Test
    void namesAMissingFile() {
        Ran ran = vitae("validate", folder.resolve("gone.json"));

        assertThat(ran.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(ran.err()).endsWith("[missing]\n");
    }
}
