package dev.vitae.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ForkJoinTask;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * What PDFBox makes once a process when it first reads which characters a font's codes stand for (all texts of one and two
 * bytes), which takes it as long as the rest of a short file.
 */
final class CharacterMaps {

    static {
        ForkJoinTask.adapt(CharacterMaps::first).fork();
    }

    private CharacterMaps() {}

    /** Has them made in the background, where there is a core to spare, and returns at once. */
    static void prepare() {
        // The class does so when it is first used.
    }

    private static void first() {
        byte[] map = "1 beginbfchar <00> <0041> endbfchar".getBytes(StandardCharsets.US_ASCII);
        try {
            new CMapParser().parse(new RandomAccessReadBuffer(map));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
