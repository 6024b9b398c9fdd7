package dev.vitae.extract;

import dev.vitae.document.DocumentReader;
import dev.vitae.document.Line;
import dev.vitae.document.SourceDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents and lines made from text, for tests. */
final class TestLines {

    private static final DocumentReader READER = DocumentReader.create();

    private TestLines() {}

    static SourceDocument document(String text) {
        try {
            return READER.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Line line(String text) {
        return Line.at(0, text).build();
    }

    static List<Line> lines(String text) {
        return document(text).lines();
    }
}
