package dev.vitae.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a bulk run writes to.
 *
 * @param folder the folder that its results go to
 * @param lines for JSON Lines, the name of the file there without what follows the first dot that is ours
 * @param state the folder where it keeps what it needs to go on: ledger, lock, unfinished files and, unless they are
 *     wanted elsewhere, its reports
 */
record OutputPlace(Path folder, String lines, Path state) {

    /** The name of the folder that holds a run's state. */
    static final String STATE = ".vitae";

    private static final String LINES = ".jsonl";

    /** A folder for results, each in a file of its own or all in {@code resumes.jsonl}. */
    static OutputPlace folder(Path out) {
        return new OutputPlace(out, "resumes", out.resolve(STATE));
    }

    /** For JSON Lines: a folder, or the file itself if it is called so. */
    static OutputPlace lines(Path out) {
        String name = String.valueOf(out.getFileName());
        if (!name.endsWith(LINES) || name.equals(LINES) || Files.isDirectory(out)) {
            return folder(out);
        }
        Path above = out.getParent();
        return new OutputPlace(
                above == null ? Path.of(".") : above,
                name.substring(0, name.length() - LINES.length()),
                out.resolveSibling("." + name + STATE));
    }

    /** Where results are prepared; what stands there at the start is left from a run that was killed. */
    Path parts() {
        return state.resolve("parts");
    }
}
