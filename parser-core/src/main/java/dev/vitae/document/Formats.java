package dev.vitae.document;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/**
 * The formats that are read, and the parser of each: our configuration of Tika, built in code, so that neither the
 * class path nor a configuration file of whoever embeds us changes it, nor we theirs. Every parser finds a
 * {@link DocumentBuilder} the {@link ReadLimits} and the {@link Ocr} in the context and adds the document's lines to it.
 */
final class Formats {

    private static final Set<String> WORD = Set.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
            "application/vnd.ms-word.document.macroenabled.12",
            "application/vnd.ms-word.template.macroenabled.12");
    private static final Set<String> OLD_WORD = Set.of("application/msword");
    private static final Set<String> OPEN_DOCUMENT =
            Set.of("application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template");

    private final Map<String, Parser> parsers;
    private final Ocr ocr;
    private final Parser pictures = new PictureParser();

    Formats(Ocr ocr) {
        this.ocr = ocr;
        Parser word = new WordDocumentParser();
        Parser odt = new OpenDocumentTextParser();
        Parser doc = new OldWordDocumentParser();
        Parser html = new HtmlDocumentParser();
        Map<String, Parser> single = Map.of(
                "application/pdf",
                new PdfDocumentParser(),
                "application/rtf",
                new RichTextParser(),
                "text/html",
                html,
                "application/xhtml+xml",
                html);
        parsers = List.of(all(WORD, word), all(OPEN_DOCUMENT, odt), all(OLD_WORD, doc), single).stream()
                .flatMap(map -> map.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean knows(MediaType type) {
        return parsers.containsKey(type.toString()) || isReadablePicture(type);
    }

    Parser parser(MediaType type) {
        Parser parser = isReadablePicture(type) ? pictures : parsers.get(type.toString());
        if (parser == null) {
            throw new IllegalArgumentException("no parser for " + type);
        }
        return parser;
    }

    /** A lone picture is taken for a scan, but only where scans can be read. */
    private boolean isReadablePicture(MediaType type) {
        return PictureParser.TYPES.contains(type.toString()) && ocr.obstacle().isEmpty();
    }

    ParseContext context(DocumentBuilder document, ReadLimits limits) {
        ParseContext context = new ParseContext();
        context.set(Ocr.class, ocr);
        context.set(DocumentBuilder.class, document);
        context.set(ReadLimits.class, limits);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private static Map<String, Parser> all(Set<String> types, Parser parser) {
        return types.stream().collect(Collectors.toMap(type -> type, type -> parser));
    }

    /** Pictures and files inside of a document are no part of its text. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // Nothing is asked for, so nothing comes.
        }
    }
}
