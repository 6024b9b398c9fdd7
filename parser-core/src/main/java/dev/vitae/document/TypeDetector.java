package dev.vitae.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.detect.zip.OpenDocumentDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Finds out what a file is, from its content alone. Thread-safe. */
final class TypeDetector {

    private static final int HEAD = 8192;
    static final MediaType MAIL = MediaType.parse("message/rfc822");
    private static final Set<String> MAIL_COMPANIONS =
            Set.of("subject", "date", "to", "mime-version", "message-id", "received");

    private static final Set<MediaType> HTML = Set.of(MediaType.TEXT_HTML, MediaType.application("xhtml+xml"));

    static final MediaType PDF = MediaType.application("pdf");

    private final Detector zip = new DefaultZipContainerDetector(List.of(new OpenDocumentDetector()));

    MediaType detect(byte[] bytes) throws IOException {
        // Most files are of these kinds, and can be of no other; Tika would ask for all of its two thousand.
        if (isStarted(bytes, '%', 'P', 'D', 'F', '-')) {
            return PDF;
        }
        if (isStarted(bytes, 'P', 'K', 3, 4)) {
            return detectPackage(bytes);
        }
        if (isStarted(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return detectOle(bytes);
        }
        if (PlainText.isSure(bytes)) {
            return MediaType.TEXT_PLAIN;
        }
        MediaType type = Magic.TYPES.detect(new ByteArrayInputStream(bytes), new Metadata());
        if (type.equals(MediaType.APPLICATION_ZIP)) {
            return detectPackage(bytes);
        }
        if (type.equals(MediaType.OCTET_STREAM) && (TextDecoder.isUtf16(bytes) || PlainText.isPrintable(bytes))) {
            return MediaType.TEXT_PLAIN;
        }
        if (HTML.contains(type) && PlainText.isMarkdown(bytes)) {
            return MediaType.TEXT_PLAIN;
        }
        boolean letter = hasMailHeaders(bytes);
        if (letter && type.getType().equals("text")) {
            return MAIL;
        }
        return type.equals(MAIL) && !letter ? MediaType.TEXT_PLAIN : type;
    }

    private MediaType detectPackage(byte[] bytes) throws IOException {
        Optional<MediaType> office = OfficePackage.type(bytes);
        return office.isPresent() ? office.get() : zip.detect(new ByteArrayInputStream(bytes), new Metadata());
    }

    private static MediaType detectOle(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            Set<String> names = new HashSet<>(files.getRoot().getEntryNames());
            return POIFSContainerDetector.detect(names, files.getRoot());
        } catch (IOException | RuntimeException e) {
            // POI says with either that the container is broken; the Word parser then says so in full.
            return POIFSContainerDetector.DOC;
        }
    }

    /** A mail starts with header fields, a sender among them; a resume may start with "Name:" and "Date:" too. */
    private static boolean hasMailHeaders(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        boolean from = false;
        boolean companion = false;
        for (Iterator<String> lines = head.lines().iterator(); lines.hasNext(); ) {
            String line = lines.next();
            if (line.isBlank()) {
                break;
            }
            int colon = line.indexOf(':');
            boolean folded = line.startsWith(" ") || line.startsWith("\t");
            if (!folded && (colon <= 0 || line.substring(0, colon).indexOf(' ') >= 0)) {
                return false;
            }
            String name = colon < 0 ? "" : line.substring(0, colon).toLowerCase(Locale.ROOT);
            from |= name.equals("from");
            companion |= MAIL_COMPANIONS.contains(name);
        }
        return from && companion;
    }

    private static boolean isStarted(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Loaded when it is first asked, which takes a tenth of a start. */
    private static final class Magic {
        static final Detector TYPES = MimeTypes.getDefaultMimeTypes();
    }
}
