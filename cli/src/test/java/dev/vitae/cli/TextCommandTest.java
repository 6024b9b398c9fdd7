package dev.vitae.cli;

import static dev.vitae.cli.Ran.vitae;
import static dev.vitae.cli.Ran.vitaeReading;
import static dev.vitae.cli.Resumes.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextCommandTest {

    @TempDir
    Path folder;

    @Test
    void printsTheLinesOfOneFile() {
        Ran ran = vitae("text", write(folder.resolve("a.txt"), Resumes.PLAIN));

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .startsWith("Ottilie Brandvold\nottilie@brandvold.example\n")
                .contains("\n- Brought 400 ships in.\n");
    }

    @Test
    void printsAFlattenedDumpUnfolded() {
        Ran ran = vitaeReading(Resumes.TWO_PROFILES, "text", "-");

        assertThat(ran.out().lines()).contains("Ottilie Brandvold", "Work Experience", "- Brought 400 ships in.");
    }

    @Test
    void writesTreesToAFolder() {
        write(folder.resolve("in/a/b.txt"), Resumes.PLAIN);

        Ran ran = vitae("text", folder.resolve("in"), "-o", folder.resolve("out"));

        assertThat(ran.exit()).isZero();
        assertThat(folder.resolve("out/a/b.txt.txt")).content().startsWith("Ottilie Brandvold\n");
    }

    @Test
    void wantsAFolderForSeveralInputs() {
        Ran ran = vitae("text", "a.txt", "b.txt");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).isEqualTo("vitae: several inputs need -o OUT, a folder to write to\n");
    }

    @Test
    void keepsControlCharactersOfAFileFromTheTerminal() {
        Ran ran = vitaeReading("Ottilie\u001b[2J Brandvold\nExperience\n", "text", "-");

        assertThat(ran.out()).doesNotContain("\u001b").contains("Brandvold");
    }
}
