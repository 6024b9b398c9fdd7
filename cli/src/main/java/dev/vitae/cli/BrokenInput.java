package dev.vitae.cli;

import java.io.IOException;
import java.io.InputStream;

/** An input that was found but can't be opened; it fails in its turn, as any other. */
record BrokenInput(String label, IOException reason) implements Input {

    @Override
    public String name() {
        return label;
    }

    @Override
    public InputStream open() throws IOException {
        throw reason;
    }
}
