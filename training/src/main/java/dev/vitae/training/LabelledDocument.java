package dev.vitae.training;

import dev.vitae.document.SourceDocument;
import dev.vitae.schema.Resume;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;

/**
 * An invented resume as our reader reads it, with what each line of it is.
 *
 * @param document what was read
 * @param lines the document's lines, all of them, in order
 * @param layout the name of the layout it was printed in
 * @param persona the number of the person
 * @param language the language it is written in
 * @param gold what the resume says
 * @param file the file's bytes, read-only
 * @param extension the file's usual extension
 * @param aligned the share of lines whose origin is sure, from 0 to 1
 */
public record LabelledDocument(
        SourceDocument document,
        List<LabelledLine> lines,
        String layout,
        long persona,
        Locale language,
        Resume gold,
        ByteBuffer file,
        String extension,
        double aligned) {

    public LabelledDocument {
        lines = List.copyOf(lines);
        file = file.asReadOnlyBuffer();
    }

    /** The file's bytes, in a copy of one's own. */
    public byte[] bytes() {
        byte[] bytes = new byte[file.remaining()];
        file.duplicate().get(bytes);
        return bytes;
    }
}
