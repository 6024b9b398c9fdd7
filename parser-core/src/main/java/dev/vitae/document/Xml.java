package dev.vitae.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Steps through an XML tree by local names; the namespaces of office formats differ by version, the names do not. */
final class Xml {

    private Xml() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name(child).equals(name))
                .toList();
    }

    static Optional<Element> child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name(element).equals(name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    static String name(Node node) {
        return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
    }

    /** The attribute of that local name in whatever namespace. */
    static Optional<String> attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name(attribute).equals(name)) {
                return Optional.of(attribute.getNodeValue());
            }
        }
        return Optional.empty();
    }

    /** The {@code val} attribute of the child of that name, as WordprocessingML keeps its properties. */
    static Optional<String> value(Element parent, String child) {
        return child(parent, child).flatMap(element -> attribute(element, "val"));
    }

    /** The element at the end of a path of children, each the first of its name. */
    static Optional<Element> at(Element parent, String... path) {
        Optional<Element> element = Optional.of(parent);
        for (String step : path) {
            element = element.flatMap(outer -> child(outer, step));
        }
        return element;
    }

    /** The text of the element at the end of a path, if it has any, with white space counted once. */
    static Optional<String> text(Element parent, String... path) {
        return at(parent, path)
                .map(element -> String.join(
                        " ", Arrays.asList(element.getTextContent().strip().split("\\s+"))))
                .filter(text -> !text.isEmpty());
    }

    static int number(Optional<String> value, int otherwise) {
        try {
            return value.isPresent() ? Integer.parseInt(value.get().strip()) : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
