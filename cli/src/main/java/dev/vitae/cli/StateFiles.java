package dev.vitae.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files in the folder where a run keeps its state. */
final class StateFiles {

    private StateFiles() {}

    /** Those whose names begin so. */
    static List<Path> starting(Path folder, String start) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(start))
                    .toList();
        }
    }

    /** Empties the folder where results are prepared; made if need be. */
    static void clear(Path parts) throws IOException {
        Files.createDirectories(parts);
        for (Path left : starting(parts, "")) {
            Files.deleteIfExists(left);
        }
    }
}
