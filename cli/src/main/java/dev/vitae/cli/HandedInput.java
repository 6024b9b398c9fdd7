package dev.vitae.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.Queue;

/**
 * A file as a worker gets it: its bytes, and its name as a label. It can be opened once: what was read of it is let go,
 * since the reader keeps the bytes, too.
 */
record HandedInput(String name, Queue<byte[]> chunks) implements Input {

    @Override
    public String label() {
        return name;
    }

    @Override
    @SuppressWarnings("JdkObsolete") // SequenceInputStream takes nothing newer.
    public InputStream open() {
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return !chunks.isEmpty();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(chunks.remove());
            }
        });
    }
}
