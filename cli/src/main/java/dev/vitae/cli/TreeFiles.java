package dev.vitae.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Results that stand in files of their own below a folder. */
record TreeFiles(Path root) implements StandingResults {

    @Override
    public Optional<String> read(String target, Written written) {
        if (!written.place().isEmpty()) {
            return Optional.empty();
        }
        try {
            Path file = root.resolve(target + written.suffix());
            if (!Files.isRegularFile(file) || Files.size(file) != written.length()) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            return written.is(bytes) ? Optional.of(new String(bytes, StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
