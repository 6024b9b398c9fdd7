package dev.vitae.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Standard input as an input like any file. */
final class Stdin implements Input {

    /** How it is written as an argument. */
    static final String ARGUMENT = "-";

    private final InputStream in;

    Stdin() {
        this(System.in);
    }

    Stdin(InputStream in) {
        this.in = in;
    }

    /** The file at the path, or this if the path is the argument for it. */
    Input or(Path path) {
        return path.toString().equals(ARGUMENT) ? this : new FileInput(path);
    }

    @Override
    public String label() {
        return "standard input";
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public InputStream open() throws IOException {
        return in;
    }
}
