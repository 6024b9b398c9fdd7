package dev.vitae.document;

import java.util.concurrent.CancellationException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Keeps the XHTML that a stock parser of Tika writes, as a tree. Not thread-safe. */
final class XhtmlCollector extends DefaultHandler {

    private static final int DEEPEST = 500;

    private final Element root = new Element("html");
    private final int mostCharacters;
    private Element open = root;
    private int depth;
    private int characters;

    XhtmlCollector(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    Element root() {
        return root;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        depth++;
        if (depth > DEEPEST) {
            return;
        }
        Element element = open.appendElement(localName.isEmpty() ? qName : localName);
        for (int i = 0; i < attributes.getLength(); i++) {
            element.attr(attributes.getQName(i), attributes.getValue(i));
        }
        open = element;
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        Element parent = open.parent();
        if (depth <= DEEPEST && parent != null) {
            open = parent;
        }
        depth--;
    }

    @Override
    public void characters(char[] ch, int start, int length) throws SAXException {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        characters += length;
        if (characters > mostCharacters) {
            throw new SAXException(UnreadableDocumentException.OverLimit.characters(mostCharacters));
        }
        open.appendChild(new TextNode(new String(ch, start, length)));
    }

    @Override
    public void ignorableWhitespace(char[] ch, int start, int length) throws SAXException {
        characters(ch, start, length);
    }
}
