package dev.vitae.cli;

import static dev.vitae.cli.Ran.vitae;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        String json = packaged(ran.out());
        if (WRITE) {
            Files.writeString(expected, json);
        }
        assertThat(json).isEqualTo(Files.readString(expected));
        assertThat(vitae("validate", expected).exit()).isZero();
    }

    /** What the packaged command prints: only jars know their version, and tests may run before there is one. */
    private static String packaged(String json) {
        return json.replace("\"version\": \"development\"", "\"version\": \"" + version() + "\"");
    }

    private static String version() {
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(Repository.read("cli/pom.xml"));
        assertThat(version.find()).isTrue();
        return version.group(1);
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
