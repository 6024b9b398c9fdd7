package dev.vitae.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Finds the files of a bulk run in files, folder trees, patterns and ZIP archives, in an order that depends on their
 * names alone. Holds the archives open until it is closed. Not thread-safe.
 */
final class InputFinder implements Closeable {

    private static final String ARCHIVE = ".zip";

    private final List<Path> written;
    private final List<Task> tasks = new ArrayList<>();
    private final List<ZipFile> archives = new ArrayList<>();

    /** A finder that passes over what the run writes to, if it lies within the inputs. */
    InputFinder(List<Path> written) {
        this.written = List.copyOf(written);
    }

    /**
     * Everything below {@code inputs}, in their order, and each file once. What can't be reached is a task that will fail.
     *
     * @throws UsageException if two files would go to one result
     */
    List<Task> find(List<NamedInput> inputs) {
        for (NamedInput input : inputs) {
            try {
                add(input, Path.of(input.text()));
            } catch (InvalidPathException e) {
                broken(input.text(), "missing", "This is no name that a file can have (" + e.getReason() + ").");
            }
        }
        return OutputClash.distinct(tasks);
    }

    @Override
    public void close() throws IOException {
        for (ZipFile archive : archives) {
            archive.close();
        }
    }

    private void add(NamedInput input, Path path) {
        String kept = input.listed() ? kept(path) : "";
        Optional<Glob> glob = input.listed() || Files.exists(path) ? Optional.empty() : Glob.of(input.text());
        if (glob.isPresent()) {
            addMatches(input.text(), glob.get());
        } else if (Files.isDirectory(path)) {
            addTree(path, kept.isEmpty() ? "" : kept + "/");
        } else {
            addFile(path, kept.isEmpty() ? String.valueOf(path.getFileName()) : kept);
        }
    }

    /** The folders and the name of a path in a list, as they are mirrored: from the root or the working folder on. */
    private static String kept(Path path) {
        Path clean = path.normalize();
        int up = 0;
        while (up < clean.getNameCount() && clean.getName(up).toString().equals("..")) {
            up++;
        }
        return up == clean.getNameCount()
                ? ""
                : clean.subpath(up, clean.getNameCount()).toString().replace('\\', '/');
    }

    private void addMatches(String pattern, Glob glob) {
        int before = tasks.size();
        for (Path file : filesBelow(glob.base(), "")) {
            if (glob.fits(glob.base().relativize(file))) {
                addFile(file, TreeWalk.below(glob.base(), file));
            }
        }
        if (tasks.size() == before) {
            broken(pattern, "no-files", "There is no such file, and none that fits this as a pattern; check it.");
        }
    }

    private void addTree(Path root, String kept) {
        int before = tasks.size();
        filesBelow(root, kept).forEach(file -> addFile(file, kept + TreeWalk.below(root, file)));
        if (tasks.size() == before) {
            broken(root.toString(), "no-files", "There are no files in this folder; check the path.");
        }
    }

    private List<Path> filesBelow(Path root, String kept) {
        return TreeWalk.files(
                root,
                written,
                (file, reason) -> tasks.add(
                        new Task(new BrokenInput(file.toString(), reason), kept + TreeWalk.below(root, file))));
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
            Set<String> names = new HashSet<>();
            for (ZipArchiveEntry entry : Collections.list(archive.getEntriesInPhysicalOrder())) {
                if (!entry.isDirectory() && !TreeWalk.isPassedOver(entry.getName())) {
                    String label = file.resolveSibling(String.valueOf(file.getFileName())) + "/" + entry.getName();
                    Input input = names.add(entry.getName()) ? entryInput(label, archive, entry) : again(label);
                    tasks.add(new Task(input, target + "/" + entry.getName()));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            broken(file.toString(), "damaged", "The archive is damaged and can't be read; get it anew.");
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

    /** One archive may spoil its own files, but not the run. */
    private static Input again(String label) {
        return new BrokenInput(
                label,
                new FailedException(
                        "same-output", "The archive has another file of this name before; unpack it and rename one."));
    }

    private void broken(String label, String code, String message) {
        tasks.add(new Task(new BrokenInput(label, new FailedException(code, message)), label));
    }
}
