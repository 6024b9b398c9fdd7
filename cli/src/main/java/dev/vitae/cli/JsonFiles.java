package dev.vitae.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Finds and reads files of JSON. */
final class JsonFiles {

    /** How the name of a file ends that has a resume on each line. */
    static final String LINES = ".jsonl";

    private static final int MOST_BYTES = 100_000_000;

    private JsonFiles() {}

    /** What the file says. */
    static String text(Input input) throws IOException {
        try (InputStream in = input.open()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new FailedException("over-limit", "The file is larger than " + MOST_BYTES + " bytes; split it.");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new FailedException("no-utf-8", "The file is not UTF-8, as JSON has to be; save it as UTF-8.");
        }
    }

    /** The resumes in the file: one, or one a line. */
    static List<String> resumes(Input input) throws IOException {
        String text = text(input);
        return input.name().endsWith(LINES)
                ? text.lines().filter(line -> !line.isBlank()).toList()
                : List.of(text);
    }

    /** The JSON files in a folder, ordered by name; anything else is itself. */
    static List<Input> below(Input input) {
        if (!(input instanceof FileInput folder) || !Files.isDirectory(folder.path())) {
            return List.of(input);
        }
        try (InputFinder finder = new InputFinder(List.of())) {
            List<Input> found = finder.find(NamedInput.of(List.of(folder.path()))).stream()
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
