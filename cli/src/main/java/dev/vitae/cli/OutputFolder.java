package dev.vitae.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The folder that results go to. A file in it is whole or not there: it is written under another name first.
 * Thread-safe.
 */
final class OutputFolder {

    private final Path root;
    private final Optional<Path> parts;
    private final AtomicLong written = new AtomicLong();
    private final long process = ProcessHandle.current().pid();

    private OutputFolder(Path root, Optional<Path> parts) {
        this.root = root;
        this.parts = parts;
    }

    /** The folder at that path, made if need be. */
    static OutputFolder at(Path path) throws IOException {
        Files.createDirectories(path);
        return new OutputFolder(path, Optional.empty());
    }

    /** The same, with the folder where files are prepared; it must be on the same disk. */
    static OutputFolder at(Path path, Path parts) throws IOException {
        Files.createDirectories(path);
        Files.createDirectories(parts);
        return new OutputFolder(path, Optional.of(parts));
    }

    /** Writes a single file, in a folder that is made if need be. */
    static void writeFile(Path target, String text) throws IOException {
        Path file = target.toAbsolutePath();
        Path folder = file.getParent();
        Path name = file.getFileName();
        if (folder == null || name == null) {
            throw new UsageException("this is no name of a file to write: " + target);
        }
        at(folder).write(name.toString(), text);
    }

    /** Writes a text in UTF-8, in place of what was there. */
    void write(String target, String text) throws IOException {
        try {
            Path file = root.resolve(target);
            Path folder = file.resolveSibling(".");
            Files.createDirectories(folder.normalize());
            String name = ".vitae-" + process + "-" + written.incrementAndGet() + ".part";
            Path part = parts.map(all -> all.resolve(name)).orElseGet(() -> file.resolveSibling(name));
            try {
                Files.writeString(part, text, StandardOpenOption.CREATE_NEW);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw unwritable(target, Failure.reason(e));
        } catch (InvalidPathException e) {
            throw unwritable(target, e.getReason());
        }
    }

    private static FailedException unwritable(String target, String reason) {
        return new FailedException(
                "unwritable",
                "The result " + target + " can't be written (" + reason + "); check space, names and permissions.");
    }
}
