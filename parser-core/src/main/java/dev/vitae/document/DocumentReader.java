package dev.vitae.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/**
 * Reads a file of any supported format into a {@link SourceDocument}. The format is found from the content, never from
 * the name. Immutable and thread-safe: build one and keep it.
 *
 * <p>Each file is read in a daemon thread of its own ({@code vitae-reader-N}), so that the limit on time holds whatever
 * a format's library does. When the time is over the thread is interrupted and given two seconds to end; one that does
 * not is left behind and counted, and after four such threads the reader refuses further files until one has ended.
 * Interrupting the caller stops the reading too. Nothing is written to disk and nothing is fetched from a network. The
 * one program that may be started is Tesseract, for pages that are pictures ({@link OcrOptions}).
 */
public final class DocumentReader {

    private final ReadLimits limits;
    private final TimeLimit timeLimit;
    private final Reading reading;

    private DocumentReader(Builder builder) {
        this.limits = builder.limits;
        this.timeLimit = new TimeLimit(limits.time());
        this.reading = new Reading(limits, builder.ocr);
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
     * Reads a document from {@code in}, which is left open. Of a text with several profiles it is the first, and a
     * problem ({@link ReadingProblem.Code#MORE_PROFILES}) tells of the others.
     *
     * @param name a label for the metadata; may be empty
     * @throws UnreadableDocumentException if the stream can't be read as a document
     * @throws IOException if the stream itself fails
     */
    public SourceDocument read(InputStream in, String name) throws IOException {
        return read(in, name, Function.identity());
    }

    /**
     * Reads a document, as {@link #read(InputStream, String)}, and does something with it, all within the one limit on time.
     *
     * @param name a label for the metadata; may be empty
     * @param work what is done, as {@link #readAll(InputStream, String, Function)} has it
     * @param <T> what comes of it
     * @throws UnreadableDocumentException if the stream can't be read as a document, or not within the time
     * @throws IOException if the stream itself fails
     */
    public <T> T read(InputStream in, String name, Function<SourceDocument, T> work) throws IOException {
        byte[] bytes = bytes(in);
        return timeLimit.call(() -> {
            List<SourceDocument> all = reading.readAll(bytes, label(name));
            return work.apply(all.size() == 1 ? all.get(0) : firstOf(all));
        });
    }

    private static SourceDocument firstOf(List<SourceDocument> all) {
        SourceDocument first = all.get(0);
        return first.withProblem(new ReadingProblem(
                ReadingProblem.Code.MORE_PROFILES,
                "The file holds " + all.size() + " profiles; only the first was read.",
                Optional.empty()));
    }

    /** Reads all documents of {@code file}, as {@link #readAll(InputStream, String)}. */
    public List<SourceDocument> readAll(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return readAll(in, String.valueOf(file.getFileName()));
        }
    }

    /**
     * Reads all documents of {@code in}, which is left open: one for each profile of a text that holds several people's
     * (one person a line, or a title that comes again), else a single one.
     *
     * @param name a label for the metadata; may be empty
     * @return at least one document
     * @throws UnreadableDocumentException if the stream can't be read as a document
     * @throws IOException if the stream itself fails
     */
    public List<SourceDocument> readAll(InputStream in, String name) throws IOException {
        return readAll(in, name, Function.identity());
    }

    /**
     * Reads all documents of {@code in}, as {@link #readAll(InputStream, String)}, and does something with each, all within
     * the one limit on time.
     *
     * @param name a label for the metadata; may be empty
     * @param work what is done, in the reader's thread; it should end soon, with a {@link CancellationException}, when
     *     that is interrupted
     * @param <T> what comes of it
     * @return what came of each document; at least one
     * @throws UnreadableDocumentException if the stream can't be read as a document, or not within the time
     * @throws IOException if the stream itself fails
     */
    public <T> List<T> readAll(InputStream in, String name, Function<SourceDocument, T> work) throws IOException {
        byte[] bytes = bytes(in);
        return timeLimit.call(
                () -> reading.readAll(bytes, label(name)).stream().map(work).toList());
    }

    private byte[] bytes(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > limits.bytes()) {
            throw new UnreadableDocumentException.OverLimit("The file is larger than the limit of " + limits.bytes()
                    + " bytes; take out pictures or raise the limit.");
        }
        return bytes;
    }

    private static Optional<String> label(String name) {
        return Optional.of(name).filter(given -> !given.isBlank());
    }

    /** Configures a {@link DocumentReader}. Not thread-safe. */
    public static final class Builder {
        private ReadLimits limits = ReadLimits.DEFAULT;
        private OcrOptions ocr = OcrOptions.DEFAULT;

        private Builder() {}

        /** What one file may cost at most; {@link ReadLimits#DEFAULT} unless set. */
        public Builder limits(ReadLimits limits) {
            this.limits = limits;
            return this;
        }

        /** How pages that are pictures are read; {@link OcrOptions#DEFAULT} unless set. */
        public Builder ocr(OcrOptions ocr) {
            this.ocr = ocr;
            return this;
        }

        /** Builds the reader. */
        public DocumentReader build() {
            return new DocumentReader(this);
        }
    }
}
