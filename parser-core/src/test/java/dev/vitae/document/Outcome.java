package dev.vitae.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How reading a file ended: in its text, or in the code of what is wrong with it. Anything else fails the test. */
final class Outcome {

    private static final DocumentReader READER =
            DocumentReader.builder().ocr(OcrOptions.OFF).build();

    private Outcome() {}

    static String of(byte[] file) {
        return of(file, READER);
    }

    static String of(byte[] file, DocumentReader reader) {
        try {
            return String.join("\n", Show.lines(reader.read(new ByteArrayInputStream(file), "")));
        } catch (UnreadableDocumentException e) {
            return e.code();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
