package dev.vitae.training;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * A printed resume.
 *
 * @param file the bytes
 * @param rows all that was printed, in the order of printing
 */
record Printout(ByteBuffer file, List<Row> rows) {

    Printout {
        rows = List.copyOf(rows);
    }

    byte[] bytes() {
        byte[] bytes = new byte[file.remaining()];
        file.duplicate().get(bytes);
        return bytes;
    }

    Printout(byte[] file, List<Row> rows) {
        this(ByteBuffer.wrap(file), rows);
    }
}
