package dev.vitae.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** A list of files, as {@code find} writes it. */
final class FileList {

    /** What names of files are encoded in here, which need not be what texts are. */
    private static final Charset NAMES = Charset.forName(
            System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name()));

    private FileList() {}

    /**
     * The paths in a list: one a line, or, where names may hold line feeds, with a NUL behind each ({@code find -print0}).
     * Empty lines are passed over.
     */
    static List<NamedInput> read(InputStream in, boolean nul) throws IOException {
        String text = new String(in.readAllBytes(), NAMES);
        List<NamedInput> files = new ArrayList<>();
        for (String name : text.split(nul ? "\0" : "\r?\n", -1)) {
            if (!name.isEmpty()) {
                files.add(new NamedInput(name, true));
            }
        }
        return List.copyOf(files);
    }
}
