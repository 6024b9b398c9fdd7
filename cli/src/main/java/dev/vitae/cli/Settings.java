package dev.vitae.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All that the result of a file depends on beside its content: the version of Vitae and the options of the command. */
final class Settings {

    /** Options that don't change what is written of a file; one that is not named here counts. */
    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "--output",
            "--threads",
            "--quiet",
            "--verbose",
            "--force",
            "--retry-failed",
            "--dry-run",
            "--report",
            "--files-from",
            "--null",
            "--in-process",
            "--worker-memory",
            "--help",
            "--version");

    private static final String SNAPSHOT = "-SNAPSHOT";

    private Settings() {}

    /** The same for two runs if each would make the same of a file; 64 characters. */
    static String of(CommandSpec command) {
        Set<String> lines = new TreeSet<>();
        for (OptionSpec option : command.options()) {
            if (!WITHOUT_EFFECT.contains(option.longestName())) {
                lines.add(option.longestName() + "=" + option.<Object>getValue());
            }
        }
        String all = command.name() + "\n" + version() + "\n" + String.join("\n", lines);
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
    }

    private static String version() {
        String version = Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), SNAPSHOT);
        // Versions that are worked on have one name for many states.
        return version.endsWith(SNAPSHOT) ? version + " " + builds() : version;
    }

    /** When each of our own jars was built. */
    private static String builds() {
        return Stream.of(
                        Main.class,
                        dev.vitae.extract.ResumeParser.class,
                        dev.vitae.document.DocumentReader.class,
                        dev.vitae.schema.Resume.class)
                .map(Settings::built)
                .collect(Collectors.joining(" "));
    }

    private static String built(Class<?> type) {
        Optional<CodeSource> source =
                Optional.ofNullable(type.getProtectionDomain().getCodeSource());
        try {
            if (source.isEmpty() || source.get().getLocation() == null) {
                return "-";
            }
            Path path = Path.of(source.get().getLocation().toURI());
            long newest = 0;
            for (Path file : Files.isDirectory(path) ? files(path) : List.of(path)) {
                newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
            }
            return Long.toString(newest);
        } catch (IOException | URISyntaxException e) {
            return "-";
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
