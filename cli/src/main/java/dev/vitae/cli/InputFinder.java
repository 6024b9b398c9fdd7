package dev.vitae.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Finds the files of a bulk run in files, folder trees and ZIP archives, in an order that depends on their names alone.
 * What is hidden (a name that starts with a dot) and what office programs leave beside open files is passed over. Holds
 * the archives open until it is closed. Not thread-safe.
 */
final class InputFinder implements Closeable {

    private static final String ARCHIVE = ".zip";

    private final Optional<Path> output;
    private final List<Task> tasks = new ArrayList<>();
    private final List<ZipFile> archives = new ArrayList<>();

    /** A finder that doesn't look into the folder where the results go, if it lies within the inputs. */
    InputFinder(Optional<Path> output) {
        this.output = output;
    }

    /** Everything below {@code inputs}, in their order. Never fails: what can't be reached is a task that will. */
    List<Task> find(List<Path> inputs) {
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                addTree(input);
            } else {
                addFile(input, String.valueOf(input.getFileName()));
            }
        }
        return distinct();
    }

    @Override
    public void close() throws IOException {
        for (ZipFile archive : archives) {
            archive.close();
        }
    }

    private void addTree(Path root) {
        int before = tasks.size();
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(
                    root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Walk(root, files));
        } catch (IOException e) {
            tasks.add(new Task(new BrokenInput(root.toString(), e), root.toString()));
        }
        files.sort(Comparator.comparing(file -> slashed(root.relativize(file))));
        files.forEach(file -> addFile(file, slashed(root.relativize(file))));
        if (tasks.size() == before) {
            IOException none = new FailedException("no-files", "There are no files in this folder; check the path.");
            tasks.add(new Task(new BrokenInput(root.toString(), none), root.toString()));
        }
    }

    private void addFile(Path file, String target) {
        if (target.toLowerCase(Locale.ROOT).endsWith(ARCHIVE) && Files.isRegularFile(file)) {
            addArchive(file, target);
        } else {
            tasks.add(new Task(new FileInput(file), target));
        }
    }

    private void addArchive(Path file, String target) {
        try {
            ZipFile archive = ZipFile.builder().setPath(file).get();
            archives.add(archive);
            for (ZipArchiveEntry entry : Collections.list(archive.getEntriesInPhysicalOrder())) {
                if (!entry.isDirectory() && !isPassedOver(entry.getName())) {
                    String label = file.resolveSibling(String.valueOf(file.getFileName())) + "/" + entry.getName();
                    tasks.add(new Task(entryInput(label, archive, entry), target + "/" + entry.getName()));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            IOException damaged =
                    new FailedException("damaged", "The archive is damaged and can't be read; get it anew.");
            tasks.add(new Task(new BrokenInput(file.toString(), damaged), target));
        }
    }

    private static Input entryInput(String label, ZipFile archive, ZipArchiveEntry entry) {
        Path path = Path.of("/", entry.getName());
        if (entry.getName().startsWith("/") || entry.getName().contains("\\") || !path.equals(path.normalize())) {
            return new BrokenInput(
                    label,
                    new FailedException("unsafe-name", "The entry's name leads out of the archive; it is not read."));
        }
        return new ZipInput(label, archive, entry);
    }

    private List<Task> distinct() {
        Set<String> targets = new HashSet<>();
        List<Task> distinct = new ArrayList<>();
        for (Task task : tasks) {
            if (targets.add(task.target()) || task.input() instanceof BrokenInput) {
                distinct.add(task);
            } else {
                IOException twice = new FailedException(
                        "same-output",
                        "Another input already goes to " + task.target() + "; read the two into different folders.");
                distinct.add(new Task(new BrokenInput(task.input().label(), twice), task.target()));
            }
        }
        return List.copyOf(distinct);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static boolean isPassedOver(String name) {
        for (String part : name.split("/", -1)) {
            if ((part.startsWith(".") && !part.equals("..")) || part.startsWith("~$") || part.equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }

    /** Collects the files of a tree. */
    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> files;

        Walk(Path root, List<Path> files) {
            this.root = root;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            boolean isOutput =
                    output.isPresent() && Files.exists(output.get()) && Files.isSameFile(folder, output.get());
            boolean skip = isOutput || (!folder.equals(root) && isPassedOver(String.valueOf(folder.getFileName())));
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isPassedOver(String.valueOf(file.getFileName()))) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            // A link back to a folder above leads to nothing new.
            if (!(e instanceof FileSystemLoopException)) {
                tasks.add(new Task(new BrokenInput(file.toString(), e), slashed(root.relativize(file))));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
