package dev.vitae.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the JSON files to check. */
final class JsonFiles {

    /** How the name of a file ends that has a resume on each line. */
    static final String LINES = ".jsonl";

    private JsonFiles() {}

    /** The JSON files in a folder, ordered by name; anything else is itself. */
    static List<Input> below(Input input) {
        if (!(input instanceof FileInput folder) || !Files.isDirectory(folder.path())) {
            return List.of(input);
        }
        try (InputFinder finder = new InputFinder(Optional.empty())) {
            List<Input> found = finder.find(List.of(folder.path())).stream()
                    .map(Task::input)
                    .filter(file -> file instanceof BrokenInput || isJson(file.name()))
                    .toList();
            return found.isEmpty() ? List.of(none(folder.path())) : found;
        } catch (IOException e) {
            return List.of(new BrokenInput(input.label(), e));
        }
    }

    private static Input none(Path folder) {
        return new BrokenInput(
                folder.toString(),
                new FailedException("no-files", "There are no JSON files in this folder; check the path."));
    }

    private static boolean isJson(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".json") || lower.endsWith(LINES);
    }
}
