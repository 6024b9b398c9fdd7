package dev.vitae.cli;

import static dev.vitae.cli.Ran.vitae;
import static dev.vitae.cli.Ran.vitaeReading;
import static dev.vitae.cli.Resumes.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    private static final String TRUE = "{\"basics\": {\"name\": \"Ottilie Brandvold\"}}";
    private static final String INVENTED =
            "{\"basics\": {\"name\": \"Ottilie Brandvold\"}, \"work\": [{\"position\": \"Astronaut\"}]}";

    @TempDir
    Path folder;

    @Test
    void saysThatAllStandsInTheFile() {
        Ran ran = vitae("verify", file(), write(folder.resolve("a.json"), TRUE));

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("1 of 1 values stand in");
    }

    @Test
    void printsWhatStandsNowhereAndFails() {
        Ran ran = vitae("verify", file(), write(folder.resolve("a.json"), INVENTED));

        assertThat(ran.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(ran.out()).isEqualTo("/work/0/position  nowhere  -  \"Astronaut\"\n");
        assertThat(ran.err()).contains("1 of 2 values stand in");
    }

    @Test
    void printsThePlacesOfAll() {
        Ran ran = vitae("verify", file(), write(folder.resolve("a.json"), INVENTED), "--all");

        assertThat(ran.out()).startsWith("/basics/name  written  1  \"Ottilie Brandvold\"\n");
    }

    @Test
    void printsJsonForPrograms() {
        Ran ran = vitae("verify", file(), write(folder.resolve("a.json"), INVENTED), "--json");

        assertThat(ran.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(ran.out())
                .contains("\"values\":2,\"found\":1,")
                .contains("{\"pointer\":\"/basics/name\",\"value\":\"Ottilie Brandvold\",\"match\":\"written\","
                        + "\"written\":\"Ottilie Brandvold\",\"places\":[{\"line\":1,\"start\":0,\"end\":17}]}")
                .contains("{\"pointer\":\"/work/0/position\",\"value\":\"Astronaut\",\"match\":\"nowhere\"}")
                .hasLineCount(1);
    }

    @Test
    void findsAllThatParseMakes() {
        Path file = file();

        assertThat(vitaeReading(vitae("parse", file).out(), "verify", file, "-").exit())
                .isZero();
    }

    @Test
    void takesEachLineOfAScrapesResumesToItsProfile() {
        Path scrape = write(folder.resolve("people.txt"), Resumes.TWO_PROFILES);
        Path resumes =
                write(folder.resolve("people.jsonl"), vitae("parse", scrape).out());

        Ran ran = vitae("verify", scrape, resumes);

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).contains(": 1:", ": 2:");
    }

    @Test
    void saysThatTheResumeIsNoJson() {
        Ran ran = vitae("verify", file(), write(folder.resolve("a.json"), "Dear Sir or Madam"));

        assertThat(ran.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(ran.err()).contains("a.json: ").endsWith("[no-json]\n");
    }

    @Test
    void saysWhichFileIsMissing() {
        Ran ran = vitae("verify", folder.resolve("none.pdf"), write(folder.resolve("a.json"), TRUE));

        assertThat(ran.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(ran.err()).contains("none.pdf: ").endsWith("[missing]\n");
    }

    @Test
    void refusesTheSameFileTwice() {
        assertThat(vitae("verify", "-", "-").exit()).isEqualTo(ExitCode.USAGE);
    }

    private Path file() {
        return write(folder.resolve("resume.txt"), Resumes.PLAIN);
    }
}
