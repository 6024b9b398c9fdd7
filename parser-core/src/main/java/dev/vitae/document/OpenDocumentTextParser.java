package dev.vitae.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads ODT with what Tika's stock XHTML loses: styles, headings by style, list marks, hidden text. Thread-safe. */
final class OpenDocumentTextParser implements Parser {

    private static final long serialVersionUID = 1L;

    private static final Set<MediaType> TYPES = Set.of(MediaType.application("vnd.oasis.opendocument.text"));

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return TYPES;
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        ReadLimits limits = context.get(ReadLimits.class, ReadLimits.DEFAULT);
        try (ZipParts parts = new ZipParts(stream.readAllBytes(), limits)) {
            if (isEncrypted(parts)) {
                throw new EncryptedDocumentException();
            }
            read(parts, metadata, context.get(DocumentBuilder.class));
        }
    }

    private static void read(ZipParts parts, Metadata metadata, DocumentBuilder document)
            throws IOException, SAXException, TikaException {
        Document content = parts.xml("content.xml").orElseThrow(() -> new TikaException("no content"));
        Optional<Document> shared = parts.xml("styles.xml");
        OpenDocumentStyles styles = new OpenDocumentStyles();
        shared.ifPresent(styles::read);
        styles.read(content);
        Element text = Xml.child(content.getDocumentElement(), "body")
                .flatMap(body -> Xml.child(body, "text"))
                .orElseThrow(() -> new TikaException("no text"));
        List<List<Block>> heads = new ArrayList<>();
        List<List<Block>> feet = new ArrayList<>();
        shared.flatMap(part -> Xml.child(part.getDocumentElement(), "master-styles"))
                .ifPresent(masters -> collectMargins(masters, new OpenDocumentBody(styles), heads, feet));
        Margins.write(new BlockWriter(document), heads, feet, new OpenDocumentBody(styles).blocks(text));
        parts.xml("meta.xml").ifPresent(meta -> describe(meta, metadata));
    }

    private static void collectMargins(
            Element masters, OpenDocumentBody body, List<List<Block>> heads, List<List<Block>> feet) {
        for (Element page : Xml.children(masters, "master-page")) {
            for (Element margin : Xml.children(page)) {
                if (Xml.name(margin).startsWith("header")) {
                    heads.add(body.blocks(margin));
                } else if (Xml.name(margin).startsWith("footer")) {
                    feet.add(body.blocks(margin));
                }
            }
        }
    }

    private static boolean isEncrypted(ZipParts parts) throws IOException, SAXException, TikaException {
        return parts.xml("META-INF/manifest.xml")
                .map(manifest ->
                        manifest.getElementsByTagNameNS("*", "encryption-data").getLength() > 0)
                .orElse(false);
    }

    private static void describe(Document meta, Metadata metadata) {
        Xml.child(meta.getDocumentElement(), "meta").ifPresent(fields -> {
            Xml.child(fields, "title")
                    .ifPresent(title -> metadata.set(
                            TikaCoreProperties.TITLE, title.getTextContent().strip()));
            Xml.child(fields, "date")
                    .ifPresent(date -> metadata.set(
                            TikaCoreProperties.MODIFIED, date.getTextContent().strip()));
        });
    }
}
