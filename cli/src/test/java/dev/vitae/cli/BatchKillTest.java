package dev.vitae.cli;

import static dev.vitae.cli.Ran.vitae;
import static dev.vitae.cli.Resumes.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real program, ended while it works. */
class BatchKillTest {

    private static final int FILES = 40;

    @TempDir
    Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void writeInput() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
        for (int i = 0; i < FILES; i++) {
            // Some are empty, some the same, some hold two people.
            String text = i % 10 == 3
                    ? ""
                    : i % 10 == 7 ? Resumes.TWO_PROFILES : Resumes.PLAIN.replace("400", "4" + (i % 50));
            write(in.resolve("f" + i % 3 + "/r" + i + ".txt"), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl"})
    void writesWhatAnUndisturbedRunWritesThoughItWasKilledAgainAndAgain(String format) throws Exception {
        for (int kill = 1; kill <= 3; kill++) {
            int enough = kill * 8;
            Program program = start(format);
            program.awaitThat(() -> progress(format) >= enough);
            program.process().destroyForcibly().waitFor();
        }
        Program last = start(format);

        assertThat(last.await()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(last.messages()).containsPattern("[0-9]+ unchanged since an earlier run");
        Path undisturbed = folder.resolve("undisturbed");
        Ran whole = vitae("batch", in, "-o", undisturbed, "--format", format, "--trace");
        assertThat(whole.exit()).as(whole.err()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(Trees.results(out)).isEqualTo(Trees.results(undisturbed)).isNotEmpty();
        assertThat(own(out)).isEqualTo(own(undisturbed));
        assertThat(report(out)).isEqualTo(report(undisturbed)).hasSize(FILES);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no such signal")
    void endsInOrderWhenItIsInterrupted() throws Exception {
        Program program = start("json");
        program.awaitThat(() -> progress("json") >= 5);
        new ProcessBuilder("kill", "-INT", String.valueOf(program.process().pid()))
                .start()
                .waitFor();

        assertThat(program.await()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(program.messages())
                .containsPattern(
                        "vitae: Interrupted\\. [0-9]+ of 40 files are done; the same command goes on from there\\.");
        assertThat(own(out)).containsExactly("ledger.mv", "lock");
        Ran ran = vitae("batch", in, "-o", out, "--trace");
        assertThat(ran.err()).containsPattern("[0-9]+ unchanged since an earlier run");
    }

    @Test
    void aSecondRunOnTheSameFolderSaysSoAndStops() throws Exception {
        Program program = start("json");
        program.awaitThat(() -> progress("json") >= 1);

        Ran second = vitae("batch", in, "-o", out, "--trace");

        assertThat(program.process().isAlive()).isTrue();
        program.process().destroyForcibly().waitFor();
        assertThat(second.exit()).isEqualTo(ExitCode.NOT_RUN);
        assertThat(second.err())
                .contains("Another run writes there")
                .contains("[in-use]")
                .hasLineCount(1);
        assertThat(vitae("batch", in, "-o", out, "--trace").exit()).isEqualTo(ExitCode.INPUT_FAILED);
    }

    private Program start(String format) throws IOException {
        return Program.start(
                folder.resolve("err"), "batch", in, "-o", out, "--format", format, "--trace", "--threads", 2);
    }

    /** Results so far, about. */
    private long progress(String format) throws IOException {
        if (!Files.exists(out)) {
            return 0;
        }
        if (format.equals("jsonl")) {
            return bytesOf("lines-") / 3_000;
        }
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(file -> file.toString().endsWith(".trace.json")).count();
        } catch (UncheckedIOException e) {
            // A file that was prepared a moment ago is where it belongs now.
            return 0;
        }
    }

    private long bytesOf(String start) throws IOException {
        long bytes = 0;
        if (Files.exists(out.resolve(".vitae"))) {
            for (Path file : StateFiles.starting(out.resolve(".vitae"), start)) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    private static List<String> own(Path out) {
        return List.copyOf(Trees.all(out.resolve(".vitae")).keySet());
    }

    /** The report without what depends on the day: times, and what an earlier run had done. */
    private static List<String> report(Path out) throws IOException {
        return Files.readAllLines(out.resolve(".vitae/report.jsonl")).stream()
                .map(line ->
                        line.replaceFirst("\"skipped\":(true|false)", "").replaceFirst("\"milliseconds\":[0-9]+", ""))
                .toList();
    }
}
