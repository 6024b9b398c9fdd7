package dev.vitae.cli;

import java.io.IOException;
import java.io.InputStream;

/** Something to read: a file, an entry of a ZIP, standard input. */
interface Input {

    /** How messages call it. */
    String label();

    /** The file's own name; empty where there is none. */
    String name();

    /** Opens it anew. */
    InputStream open() throws IOException;
}
