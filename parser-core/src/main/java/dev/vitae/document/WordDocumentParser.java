package dev.vitae.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

/**
 * Reads DOCX with what Tika's stock XHTML loses: styles, list levels, hidden text, soft breaks, tabs, text boxes.
 * Thread-safe.
 */
final class WordDocumentParser implements Parser {

    private static final long serialVersionUID = 1L;

    private static final Set<MediaType> TYPES =
            Set.of(MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.document"));
    private static final String MAIN = "word/document.xml";

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return TYPES;
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        ReadLimits limits = context.get(ReadLimits.class, ReadLimits.DEFAULT);
        try (ZipParts parts = new ZipParts(stream.readAllBytes(), limits)) {
            read(parts, metadata, context.get(DocumentBuilder.class));
        }
    }

    private static void read(ZipParts parts, Metadata metadata, DocumentBuilder document)
            throws IOException, SAXException, TikaException {
        String main = mainPart(parts);
        Element root = parts.xml(main)
                .map(Document::getDocumentElement)
                .orElseThrow(() -> new TikaException("no main document part"));
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        WordStyles styles = new WordStyles(parts.xml(folder + "styles.xml"));
        WordLists lists = new WordLists(parts.xml(folder + "numbering.xml"));
        Map<String, String> relations = relations(parts, main);
        Element body = Xml.child(root, "body").orElseThrow(() -> new TikaException("no body"));

        BlockWriter writer = new BlockWriter(document);
        List<List<Block>> heads = new ArrayList<>();
        List<List<Block>> feet = new ArrayList<>();
        for (String target : relations.values()) {
            String part = folder + target;
            if (target.startsWith("header") || target.startsWith("footer")) {
                Optional<Document> story = parts.xml(part);
                if (story.isPresent()) {
                    List<Block> blocks = new WordBody(styles, lists, relations(parts, part))
                            .blocks(story.get().getDocumentElement());
                    (target.startsWith("header") ? heads : feet).add(blocks);
                }
            }
        }
        Margins.write(writer, heads, feet, new WordBody(styles, lists, relations).blocks(body));
        parts.xml("docProps/core.xml").ifPresent(properties -> describe(properties.getDocumentElement(), metadata));
    }

    private static String mainPart(ZipParts parts) throws IOException, SAXException, TikaException {
        Optional<Document> root = parts.xml("_rels/.rels");
        if (root.isPresent()) {
            for (Element relation : Xml.children(root.get().getDocumentElement())) {
                String target = Xml.attribute(relation, "Target").orElse("").replaceFirst("^/", "");
                if (Xml.attribute(relation, "Type").orElse("").endsWith("/officeDocument") && parts.has(target)) {
                    return target;
                }
            }
        }
        return MAIN;
    }

    private static Map<String, String> relations(ZipParts parts, String part)
            throws IOException, SAXException, TikaException {
        int slash = part.lastIndexOf('/') + 1;
        Optional<Document> relations = parts.xml(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        Map<String, String> targets = new TreeMap<>();
        relations.ifPresent(document -> {
            for (Element relation : Xml.children(document.getDocumentElement())) {
                Xml.attribute(relation, "Id")
                        .ifPresent(id -> targets.put(
                                id, Xml.attribute(relation, "Target").orElse("")));
            }
        });
        return targets;
    }

    private static void describe(Element properties, Metadata metadata) {
        Xml.child(properties, "title")
                .ifPresent(title -> metadata.set(
                        TikaCoreProperties.TITLE, title.getTextContent().strip()));
        Xml.child(properties, "modified")
                .ifPresent(date -> metadata.set(
                        TikaCoreProperties.MODIFIED, date.getTextContent().strip()));
    }
}
