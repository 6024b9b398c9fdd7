package dev.vitae.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PDF from its objects as they stand in the file, for those that no library would write. Object 1 is the catalogue. */
final class RawPdf {

    private final List<byte[]> objects = new ArrayList<>();

    /** A file of one page that shows a text; its resources are {@code more}, as they stand in a dictionary. */
    static RawPdf page(String content, String more) {
        return new RawPdf()
                        .object("<< /Type /Catalog /Pages 2 0 R >>")
                        .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                        .object(
                                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1"
                                        + " << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> " + more
                                        + " >> >>")
                        .stream("", content);
    }

    /** What shows a text at the top of a page. */
    static String shown(String text) {
        return "BT /F1 12 Tf 72 700 Td (" + text + ") Tj ET\n";
    }

    /** Adds an object. */
    RawPdf object(String text) {
        objects.add(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** Replaces an object, counted from 1. */
    RawPdf replace(int number, String text) {
        objects.set(number - 1, text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** Adds a stream with more entries in its dictionary. */
    RawPdf stream(String entries, String content) {
        return stream(entries, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    RawPdf stream(String entries, byte[] content) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(("<< /Length " + content.length + " " + entries + " >>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        object.writeBytes(content);
        object.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
        objects.add(object.toByteArray());
        return this;
    }

    static byte[] deflated(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(9))) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        write(file, "%PDF-1.7\n");
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(file.size());
            write(file, (i + 1) + " 0 obj\n");
            file.writeBytes(objects.get(i));
            write(file, "\nendobj\n");
        }
        int start = file.size();
        write(file, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int offset : offsets) {
            write(file, String.format(Locale.ROOT, "%010d 00000 n \n", offset));
        }
        write(file, "trailer\n<< /Root 1 0 R /Size " + (objects.size() + 1) + " >>\nstartxref\n" + start + "\n%%EOF\n");
        return file.toByteArray();
    }

    private static void write(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
