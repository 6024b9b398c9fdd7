package dev.vitae.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Folders of files, for tests. */
final class Trees {

    private Trees() {}

    /** The results below a folder, with their contents: all files but what a run keeps for itself. */
    static Map<String, String> results(Path root) {
        Map<String, String> tree = all(root);
        tree.keySet().removeIf(name -> name.contains(".vitae/"));
        return tree;
    }

    /** All files below a folder, with their contents. */
    static Map<String, String> all(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            Map<String, String> tree = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                tree.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void zip(Path archive, Map<String, String> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
