package dev.vitae.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jsoup.nodes.Element;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Lets a stock parser of Tika read a format, and lays its XHTML out as lines. Thread-safe if the stock parser is. */
final class StockParser implements Parser {

    private static final long serialVersionUID = 1L;

    private final Parser stock;

    StockParser(Parser stock) {
        this.stock = stock;
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return stock.getSupportedTypes(context);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        XhtmlCollector xhtml = new XhtmlCollector(
                context.get(ReadLimits.class, ReadLimits.DEFAULT).characters());
        stock.parse(stream, xhtml, metadata, context);
        DocumentBuilder document = context.get(DocumentBuilder.class);
        List<List<Block>> heads = takeOut(xhtml.root(), "header");
        List<List<Block>> feet = takeOut(xhtml.root(), "footer");
        Margins.write(new BlockWriter(document), heads, feet, new MarkupBlocks(true).of(xhtml.root()));
    }

    /** Removes what Tika wraps as a running header or footer. */
    private static List<List<Block>> takeOut(Element root, String kind) {
        List<List<Block>> stories = new ArrayList<>();
        for (Element story : root.select("div." + kind)) {
            stories.add(new MarkupBlocks(true).of(story));
            story.remove();
        }
        return stories;
    }
}
