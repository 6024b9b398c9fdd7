package dev.vitae.cli;

import static dev.vitae.cli.Ran.vitae;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VitaeCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"parse", "batch", "text", "view", "validate", "completion"})
    void helpsWithExamplesAndExitCodes(String command) {
        Ran ran = vitae(command, "--help");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .contains("Usage: vitae " + command)
                .contains("Examples:\n  ")
                .contains("Exit codes:\n  0     All went well.");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void listsTheCommands() {
        assertThat(vitae("--help").out())
                .contains("  parse ")
                .contains("  batch ")
                .contains("  completion ");
    }

    @Test
    void tellsItsVersion() {
        assertThat(vitae("--version").out()).startsWith("vitae ").contains("Java ");
    }

    @Test
    void asksForACommand() {
        Ran ran = vitae();

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).isEqualTo("vitae: Which command? `vitae --help` lists them.\n");
    }

    @Test
    void pointsToTheHelpOfACommandThatItDoesNotUnderstand() {
        Ran ran = vitae("parse", "--colour", "a.pdf");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).isEqualTo("vitae: Unknown option: '--colour'\nTry `vitae parse --help`.\n");
    }

    @Test
    void completesInTheShell() {
        assertThat(vitae("completion").out())
                .contains("complete -F _complete_vitae")
                .contains("--max-pages");
    }

    @Test
    void saysThatTheResultCouldNotBeWritten(@TempDir Path folder) {
        PrintWriter full = new PrintWriter(new FullDisk());
        java.io.StringWriter err = new java.io.StringWriter();
        Console console = new Console(full, new PrintWriter(err));
        Path file = Resumes.write(folder.resolve("a.txt"), Resumes.PLAIN);

        int exit = CommandLines.execute(console, new Stdin(), "parse", file.toString());

        assertThat(exit).isEqualTo(ExitCode.NOT_RUN);
        assertThat(err.toString()).contains("[unwritable]");
    }

    private static final class FullDisk extends Writer {
        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
