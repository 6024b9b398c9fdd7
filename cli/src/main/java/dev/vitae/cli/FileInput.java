package dev.vitae.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file by its path. */
record FileInput(Path path) implements Input {

    @Override
    public String label() {
        return path.toString();
    }

    @Override
    public String name() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public InputStream open() throws IOException {
        if (Files.isDirectory(path)) {
            throw new FailedException("folder", "This is a folder; `vitae batch` reads folders.");
        }
        return Files.newInputStream(path);
    }
}
