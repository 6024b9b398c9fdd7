package dev.vitae.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.xml.sax.ContentHandler;

/** Reads HTML with jsoup, which keeps the styles that Tika's stock XHTML drops. Thread-safe. */
final class HtmlDocumentParser implements Parser {

    private static final long serialVersionUID = 1L;

    private static final Set<MediaType> TYPES = Set.of(MediaType.TEXT_HTML, MediaType.application("xhtml+xml"));

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return TYPES;
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException {
        byte[] bytes = stream.readAllBytes();
        new TagLimit().count(bytes);
        Optional<Charset> declared =
                Optional.ofNullable(new HtmlEncodingDetector().detect(new ByteArrayInputStream(bytes), metadata));
        ReadLimits limits = context.get(ReadLimits.class, ReadLimits.DEFAULT);
        org.jsoup.parser.Parser html = org.jsoup.parser.Parser.htmlParser().setMaxDepth(limits.nesting());
        Document page = Jsoup.parse(new TextDecoder().decode(bytes, declared), html);
        if (!page.title().isBlank()) {
            metadata.set(TikaCoreProperties.TITLE, page.title().strip());
        }
        // Style sheets elsewhere are not fetched, and may colour the ground.
        boolean paper = page.selectFirst("link[rel~=(?i)stylesheet]") == null;
        StyleSheet.inline(page);
        new BlockWriter(context.get(DocumentBuilder.class)).write(new MarkupBlocks(false, paper).of(page.body()));
    }
}
