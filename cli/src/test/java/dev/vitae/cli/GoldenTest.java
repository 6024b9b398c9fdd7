package dev.vitae.cli;

import static dev.vitae.cli.Ran.vitae;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder of {@code samples} holds a resume and the JSON that is expected of it. {@code -Dvitae.golden=write} writes
 * the JSON anew; read the difference before you commit it.
 */
class GoldenTest {

    private static final Path SAMPLES = Repository.ROOT.resolve("samples");
    private static final boolean WRITE = "write".equals(System.getProperty("vitae.golden"));

    @TestFactory
    Stream<DynamicTest> parsesAsExpected() throws IOException {
        return samples().stream()
                .map(sample -> DynamicTest.dynamicTest(String.valueOf(sample.getFileName()), () -> compare(sample)));
    }

    @Test
    void thereAreSamples() throws IOException {
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(10);
    }

    private static void compare(Path sample) throws IOException {
        Path expected = sample.resolve("expected.json");

        Ran ran = vitae("parse", resume(sample));

        assertThat(ran.exit()).isZero();
        if (WRITE) {
            Files.writeString(expected, ran.out());
        }
        assertThat(ran.out()).isEqualTo(Files.readString(expected));
        assertThat(vitae("validate", expected).exit()).isZero();
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Path resume(Path sample) throws IOException {
        try (Stream<Path> files = Files.list(sample)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("resume."))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
