package dev.vitae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    @TempDir
    Path temporary;

    @Test
    void removesItselfWithAllThatIsInIt() throws IOException {
        RunFolder run = RunFolder.in(temporary);
        Files.writeString(run.forWorker().resolve("left.tmp"), "x");

        run.close();

        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void removesWhatAKilledRunLeft() throws IOException {
        Path left = Files.createDirectories(temporary.resolve("vitae-run-1234/worker-1"));
        Files.writeString(left.resolve("page.tmp"), "x");
        Files.writeString(left.resolveSibling("lock"), "");

        RunFolder.in(temporary).close();

        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void leavesTheFolderOfARunThatLastsAlone() throws IOException {
        RunFolder run = RunFolder.in(temporary);
        Path worker = run.forWorker();

        RunFolder.in(temporary).close();

        assertThat(worker).exists();
        run.close();
    }

    @Test
    void leavesWhatIsNoFolderOfARunAlone() throws IOException {
        Path other = Files.createDirectory(temporary.resolve("vitae-run-book"));

        RunFolder.in(temporary).close();

        assertThat(other).exists();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right there")
    void followsNoLinks() throws IOException {
        Path precious = Files.writeString(
                Files.createDirectory(temporary.resolve("home")).resolve("precious"), "x");
        Files.writeString(precious.resolveSibling("lock"), "");
        Files.createSymbolicLink(temporary.resolve("vitae-run-link"), precious.getParent());
        Path left = Files.createDirectories(temporary.resolve("vitae-run-1234"));
        Files.writeString(left.resolve("lock"), "");
        Files.createSymbolicLink(left.resolve("link"), precious.getParent());

        RunFolder.in(temporary).close();

        assertThat(precious).exists();
        try (Stream<Path> files = Files.list(temporary)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).containsExactlyInAnyOrder("home", "vitae-run-link");
        }
    }
}
