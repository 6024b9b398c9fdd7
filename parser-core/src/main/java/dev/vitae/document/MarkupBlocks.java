package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Turns HTML, or the XHTML that Tika gives for a format, into blocks. Not thread-safe; one for each document.
 */
final class MarkupBlocks {

    private static final Set<String> SKIPPED = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "object",
            "iframe",
            "select",
            "button",
            "textarea",
            "option",
            "input",
            "canvas",
            "video",
            "audio",
            "map",
            "nav");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "ul",
            "caption",
            "legend");
    /** Elements that say nothing but that their text is a piece by itself. */
    private static final Set<String> PIECES = Set.of("span", "small", "time");

    private static final Set<String> SPACED = Set.of(
            "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "dl", "table", "blockquote", "section", "hr", "pre");

    private final boolean preserveSpace;
    private final boolean paper;

    /**
     * Starts a conversion.
     *
     * @param preserveSpace whether white space stands for itself, as in Tika's XHTML, rather than being collapsed
     */
    MarkupBlocks(boolean preserveSpace) {
        this(preserveSpace, false);
    }

    /**
     * Starts a conversion.
     *
     * @param paper whether what has no background of its own is known to be white
     */
    MarkupBlocks(boolean preserveSpace, boolean paper) {
        this.preserveSpace = preserveSpace;
        this.paper = paper;
    }

    List<Block> of(Element root) {
        Flowing flow = new Flowing(preserveSpace);
        Look plain = new Look(Style.PLAIN, false, false, !paper, Optional.empty(), preserveSpace, 0, -1);
        walk(root, lookOf(root, root.normalName(), plain), flow);
        return flow.blocks();
    }

    private record Look(
            Style style,
            boolean hidden,
            boolean white,
            boolean band,
            Optional<String> link,
            boolean preserve,
            int heading,
            int listLevel) {

        /** White on what seems to be white paper is as good as hidden. */
        boolean isUnseen() {
            return hidden || (white && !band);
        }

        Look withStyle(Style other) {
            return new Look(other, hidden, white, band, link, preserve, heading, listLevel);
        }

        Look withHidden() {
            return new Look(style, true, white, band, link, preserve, heading, listLevel);
        }

        Look withColors(Optional<Boolean> isWhite, Optional<Boolean> isBand) {
            return new Look(
                    style, hidden, isWhite.orElse(white), isBand.orElse(band), link, preserve, heading, listLevel);
        }

        Look withLink(String target) {
            return new Look(style, hidden, white, band, Optional.of(target), preserve, heading, listLevel);
        }

        Look withPreserve() {
            return new Look(style, hidden, white, band, link, true, heading, listLevel);
        }

        Look withHeading(int level) {
            return new Look(style, hidden, white, band, link, preserve, level, listLevel);
        }

        Look deeper() {
            return new Look(style, hidden, white, band, link, preserve, heading, listLevel + 1);
        }
    }

    private void walk(Node node, Look look, Flowing flow) {
        for (Node child : node.childNodes()) {
            if (!preserveSpace && isSetApart(child)) {
                flow.text(" ", look.style, look.isUnseen(), Optional.empty(), false);
            }
            if (child instanceof TextNode text) {
                flow.text(text.getWholeText(), look.style, look.isUnseen(), look.link, look.preserve);
            } else if (child instanceof Element element) {
                walkElement(element, look, flow);
            }
        }
    }

    /**
     * Whether it only seems to go on with the word before it: between pieces of text, of which one has an element of its own, that would
     * make one word of two ({@code 2020<span>Elm College</span>}), pages have the blank in their style sheet.
     */
    private static boolean isSetApart(Node node) {
        Node before = node.previousSibling();
        if (before == null || !(isPiece(before) || isPiece(node))) {
            return false;
        }
        String ends = wholeText(before);
        String begins = wholeText(node);
        if (ends.isEmpty() || begins.isEmpty()) {
            return false;
        }
        int last = ends.codePointBefore(ends.length());
        int first = begins.codePointAt(0);
        return Character.isUpperCase(first) && (Character.isLowerCase(last) || Character.isDigit(last));
    }

    private static boolean isPiece(Node node) {
        return node instanceof Element element
                && PIECES.contains(element.normalName())
                && element.childNodeSize() == 1
                && element.childNode(0) instanceof TextNode;
    }

    /** The text of a text or a piece; empty for others. */
    private static String wholeText(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        return isPiece(node) && node.childNode(0) instanceof TextNode text ? text.getWholeText() : "";
    }

    private void walkElement(Element element, Look outer, Flowing flow) {
        String name = element.normalName();
        if (SKIPPED.contains(name)) {
            return;
        }
        Look look = lookOf(element, name, outer);
        if (name.equals("br")) {
            flow.lineBreak();
        } else if (name.equals("table")) {
            flow.end(true);
            flow.add(table(element, look));
        } else if (BLOCKS.contains(name)) {
            flow.end(isSpaced(name));
            if (name.equals("li")) {
                flow.bullet(new Bullet(ordinal(element), Math.max(0, look.listLevel)));
            }
            flow.heading(look.heading);
            walk(element, look, flow);
            flow.end(isSpaced(name));
            flow.heading(outer.heading);
        } else {
            walk(element, look, flow);
        }
    }

    /** In Tika's XHTML every line of the document is a paragraph, with no gap between them. */
    private boolean isSpaced(String name) {
        return SPACED.contains(name) && !(preserveSpace && name.equals("p"));
    }

    private Look lookOf(Element element, String name, Look outer) {
        Look look = outer;
        switch (name) {
            case "b", "strong", "th", "dt" -> look = look.withStyle(look.style.withBold(true));
            case "i", "em", "cite" -> look = look.withStyle(look.style.withItalic(true));
            case "pre" -> look = look.withPreserve();
            case "ul", "ol" -> look = look.deeper();
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                look = look.withHeading(name.charAt(1) - '0').withStyle(look.style.withBold(true));
            case "a" -> {
                String target = element.attr("href").strip();
                if (!target.isEmpty() && !target.startsWith("#") && !target.startsWith("javascript:")) {
                    look = look.withLink(target);
                }
            }
            default -> {}
        }
        CssLook css = CssLook.of(element.attr(StyleSheet.ATTRIBUTE) + element.attr("style"));
        if (css.hidden() || element.hasAttr("hidden")) {
            look = look.withHidden();
        }
        Optional<Boolean> white =
                css.white().or(() -> attribute(element, "color").map(CssLook::isWhite));
        Optional<Boolean> band = css.band()
                .or(() -> attribute(element, "background").map(picture -> true))
                .or(() -> attribute(element, "bgcolor").map(color -> !CssLook.isWhite(color)));
        return look.withColors(white, band).withStyle(css.over(look.style));
    }

    private static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.attr(name).strip()).filter(value -> !value.isEmpty());
    }

    private Block table(Element table, Look look) {
        List<List<List<Block>>> rows = new ArrayList<>();
        collectRows(table, look, rows);
        return new Block.Table(rows);
    }

    private void collectRows(Element parent, Look look, List<List<List<Block>>> rows) {
        for (Element child : parent.children()) {
            String name = child.normalName();
            if (name.equals("tr")) {
                List<List<Block>> cells = new ArrayList<>();
                for (Element cell : child.children()) {
                    Flowing flow = new Flowing(preserveSpace);
                    walk(cell, lookOf(cell, cell.normalName(), look), flow);
                    cells.add(flow.blocks());
                }
                rows.add(cells);
            } else if (name.equals("thead") || name.equals("tbody") || name.equals("tfoot")) {
                collectRows(child, lookOf(child, name, look), rows);
            } else if (!SKIPPED.contains(name)) {
                Flowing flow = new Flowing(preserveSpace);
                walkElement(child, look, flow);
                rows.add(List.of(flow.blocks()));
            }
        }
    }

    private static String ordinal(Element item) {
        Element list = item.parent();
        boolean dotted = item.attr("data-list").equals("bullet");
        if (list == null || dotted || !list.normalName().equals("ol")) {
            return "";
        }
        int number = 1;
        for (Element before = item.previousElementSibling(); before != null; before = before.previousElementSibling()) {
            number += before.normalName().equals("li") ? 1 : 0;
        }
        return String.format(Locale.ROOT, "%d.", number);
    }
}
