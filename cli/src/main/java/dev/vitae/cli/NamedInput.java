package dev.vitae.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * An input as the user named it.
 *
 * @param text a path, or a pattern for paths
 * @param listed whether it stands in a list of files: then it is never a pattern, and its result keeps the path's folders
 */
record NamedInput(String text, boolean listed) {

    /** Paths that were given as arguments. */
    static List<NamedInput> of(List<Path> paths) {
        return paths.stream()
                .map(path -> new NamedInput(path.toString(), false))
                .toList();
    }
}
