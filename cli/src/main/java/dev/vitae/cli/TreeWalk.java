package dev.vitae.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Collects the files of a folder tree. What is hidden (a name that starts with a dot), what office programs leave beside
 * open files, and what the run itself writes is passed over. Not thread-safe.
 */
final class TreeWalk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<Path> written;
    private final BiConsumer<Path, IOException> unreachable;
    private final List<Path> files = new ArrayList<>();

    private TreeWalk(Path root, List<Path> written, BiConsumer<Path, IOException> unreachable) {
        this.root = root;
        this.written = written;
        this.unreachable = unreachable;
    }

    /**
     * The files below {@code root}, ordered by their names alone.
     *
     * @param written files and folders that the run writes to
     * @param unreachable is told what can't be looked into, and why
     */
    static List<Path> files(Path root, List<Path> written, BiConsumer<Path, IOException> unreachable) {
        TreeWalk walk = new TreeWalk(root, written, unreachable);
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException e) {
            unreachable.accept(root, e);
        }
        walk.files.sort(Comparator.comparing(file -> below(root, file)));
        return List.copyOf(walk.files);
    }

    /** The path from the root to the file, with slashes. */
    static String below(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Whether a name of files, with slashes, says that nobody wants it read. */
    static boolean isPassedOver(String name) {
        for (String part : name.split("/", -1)) {
            if ((part.startsWith(".") && !part.equals("..")) || part.startsWith("~$") || part.equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        boolean skip = !folder.equals(root) && isPassedOver(String.valueOf(folder.getFileName()));
        return skip || isWritten(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isRegularFile() && !isPassedOver(String.valueOf(file.getFileName())) && !isWritten(file)) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        // A link back to a folder above leads to nothing new.
        if (!(e instanceof FileSystemLoopException)) {
            unreachable.accept(file, e);
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isWritten(Path path) throws IOException {
        for (Path own : written) {
            // The name first: asking the system for each file of a tree would take its time.
            if (String.valueOf(own.getFileName()).equals(String.valueOf(path.getFileName()))
                    && Files.exists(own)
                    && Files.isSameFile(path, own)) {
                return true;
            }
        }
        return false;
    }
}
