package dev.vitae.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.apache.tika.mime.MediaType;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What a zip file is that says so of its parts (ECMA-376 part 2, 10.1). */
final class OfficePackage {

    private static final String MAIN = ".main+xml";
    private static final long LONGEST_LIST = 1_000_000;

    private static final int HEAD = 1_000_000;
    private static final MediaType WORD =
            MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.document");

    private OfficePackage() {}

    /** The type of the package's main part; none where the file is another kind of zip, or broken. */
    static Optional<MediaType> type(byte[] zip) {
        try (ZipParts parts = new ZipParts(zip, LONGEST_LIST, ReadLimits.DEFAULT.nesting())) {
            return parts.xml("[Content_Types].xml")
                    .map(Document::getDocumentElement)
                    .flatMap(OfficePackage::main);
        } catch (IOException | SAXException | TikaException e) {
            // Broken; whose it was, the names of its parts tell, and its parser then explains what is wrong.
            String head = new String(zip, 0, Math.min(zip.length, HEAD), StandardCharsets.ISO_8859_1);
            return head.contains("word/document.xml") || head.contains("word/_rels/")
                    ? Optional.of(WORD)
                    : Optional.empty();
        }
    }

    private static Optional<MediaType> main(Element types) {
        return Xml.children(types).stream()
                .flatMap(part -> Xml.attribute(part, "ContentType").stream())
                .filter(type -> type.endsWith(MAIN))
                .map(type -> type.substring(0, type.length() - MAIN.length()))
                .map(type -> type.toLowerCase(Locale.ROOT))
                .map(type -> type.replaceFirst("macroenabled(template)?$", "macroenabled.12"))
                .findFirst()
                .flatMap(type -> Optional.ofNullable(MediaType.parse(type)));
    }
}
