package dev.vitae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The distribution, started as a user does. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher here is a POSIX shell script")
class DistributionIT {

    private static final Path HOME = Path.of("target/vitae").toAbsolutePath();
    private static final long MOST_BYTES = 60_000_000;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() throws Exception {
        // The first start prepares the next ones and says so.
        run(folder, HOME.resolve("bin/vitae").toString(), "--version");
    }

    @Test
    void staysSmall() throws IOException {
        try (Stream<Path> files = Files.walk(HOME)) {
            long bytes = files.filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".jsa"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            assertThat(bytes).isLessThan(MOST_BYTES);
        }
    }

    @Test
    void holdsNothingThatMayNotBeInIt() throws IOException {
        try (Stream<Path> jars = Files.list(HOME.resolve("lib"))) {
            assertThat(jars.map(jar -> String.valueOf(jar.getFileName())))
                    .hasSizeGreaterThan(20)
                    .noneMatch(jar -> jar.contains("junrar") || jar.contains("-models"));
        }
    }

    @Test
    void startsFromAnyFolderByALinkWithBlanksInItsName() throws Exception {
        Path here = Files.createDirectories(folder.resolve("some where"));
        Path link = Files.createSymbolicLink(here.resolve("my vitae"), HOME.resolve("bin/vitae"));
        Files.copy(HOME.resolve("samples/short-text/resume.txt"), here.resolve("my resume.txt"));

        Ran ran = run(here, link.toString(), "parse", "my resume.txt");

        assertThat(ran).isEqualTo(new Ran(0, Repository.read("samples/short-text/expected.json"), ""));
    }

    @Test
    void readsNamesThatAreNotAscii() throws Exception {
        Files.copy(HOME.resolve("samples/short-text/resume.txt"), folder.resolve("Brandvold Løp 履歴書.txt"));

        Ran ran = run(folder, HOME.resolve("bin/vitae").toString(), "parse", "Brandvold Løp 履歴書.txt");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("Ottilie");
    }

    @Test
    void keepsTheLibrariesSilentOnADamagedFile() throws Exception {
        byte[] pdf = Files.readAllBytes(HOME.resolve("samples/pdf/resume.pdf"));
        Files.write(folder.resolve("half.pdf"), Arrays.copyOf(pdf, pdf.length / 2));

        Ran ran = run(folder, HOME.resolve("bin/vitae").toString(), "parse", "half.pdf");

        assertThat(ran.err().lines()).allMatch(line -> line.startsWith("half.pdf: "));
    }

    @Test
    void endsWithTheExitCodeOfTheCommand() throws Exception {
        Ran ran = run(folder, HOME.resolve("bin/vitae").toString(), "parse", "gone.pdf");

        assertThat(ran).isEqualTo(new Ran(1, "", "gone.pdf: There is no such file; check the path. [missing]\n"));
    }

    private static Ran run(Path directory, String... command) throws IOException, InterruptedException {
        Path out = directory.resolve("out.tmp");
        Path err = directory.resolve("err.tmp");
        ProcessBuilder process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().remove("JAVA_TOOL_OPTIONS");
        int exit = process.start().waitFor();
        return new Ran(
                exit,
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
