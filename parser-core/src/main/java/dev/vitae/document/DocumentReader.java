package dev.vitae.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a file of any supported format into a {@link SourceDocument}. The format is found from the content, never from
 * the name. Immutable and thread-safe: build one and keep it.
 */
public final class DocumentReader {

    final ReadLimits limits;

    private DocumentReader(Builder builder) {
        this.limits = builder.limits;
    }

    /** A reader with the default limits. */
    public static DocumentReader create() {
        return builder().build();
    }

    /** Starts a reader. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads the file at {@code file}.
     *
     * @throws UnreadableDocumentException if the file can't be read as a document
     * @throws IOException if the file can't be reached
     */
    public SourceDocument read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()));
        }
    }

    /**
     * Reads a document from {@code in}, which is left open.
     *
     * @param name a label for the metadata; may be empty
     * @throws UnreadableDocumentException if the stream can't be read as a document
     * @throws IOException if the stream itself fails
     */
    public SourceDocument read(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(Math.toIntExact(limits.bytes()));
        DocumentBuilder document = new DocumentBuilder();
        new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> document.add(Line.at(0, line).build()));
        return document.build(new SourceMetadata("text/plain", Optional.of(name), Optional.empty(), Optional.empty()));
    }

    /** Configures a {@link DocumentReader}. Not thread-safe. */
    public static final class Builder {
        private ReadLimits limits = ReadLimits.DEFAULT;

        private Builder() {}

        /** What one file may cost at most; {@link ReadLimits#DEFAULT} unless set. */
        public Builder limits(ReadLimits limits) {
            this.limits = limits;
            return this;
        }

        /** Builds the reader. */
        public DocumentReader build() {
            return new DocumentReader(this);
        }
    }
}
