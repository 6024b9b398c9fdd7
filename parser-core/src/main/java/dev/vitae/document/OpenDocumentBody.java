package dev.vitae.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Turns the content of an OpenDocument text into blocks (OASIS ODF 1.3 part 3, 5 and 6). Not thread-safe. */
final class OpenDocumentBody {

    private record Where(boolean shaded, boolean hidden, Optional<String> list, int level, Optional<Bullet> bullet) {

        static final Where TOP = new Where(false, false, Optional.empty(), -1, Optional.empty());

        Where withBullet(Optional<Bullet> mark) {
            return new Where(shaded, hidden, list, level, mark);
        }
    }

    private final OpenDocumentStyles styles;
    private final Map<String, Integer> counters = new HashMap<>();

    OpenDocumentBody(OpenDocumentStyles styles) {
        this.styles = styles;
    }

    List<Block> blocks(Element content) {
        List<Block> blocks = new ArrayList<>();
        collect(content, Where.TOP, blocks);
        return blocks;
    }

    private void collect(Element parent, Where where, List<Block> blocks) {
        for (Element child : Xml.children(parent)) {
            switch (Xml.name(child)) {
                case "p", "h" -> blocks.addAll(new OpenDocumentParagraph(child, where).blocks());
                case "list" -> list(child, where, blocks);
                case "table" -> blocks.add(table(child, where));
                case "section" -> {
                    boolean hidden = Xml.attribute(child, "display").orElse("").equals("none");
                    collect(
                            child,
                            new Where(where.shaded, where.hidden || hidden, where.list, where.level, where.bullet),
                            blocks);
                }
                case "index-body", "table-of-content", "text-box", "frame", "g", "custom-shape", "soft-page-break" ->
                    collect(child, where, blocks);
                default -> {}
            }
        }
    }

    private void list(Element list, Where where, List<Block> blocks) {
        Optional<String> style = Xml.attribute(list, "style-name").or(where::list);
        int level = where.level + 1;
        String counter = style.orElse("") + ":" + level;
        boolean goesOn = Xml.attribute(list, "continue-numbering").orElse("").equals("true")
                || Xml.attribute(list, "continue-list").isPresent();
        if (!goesOn) {
            counters.remove(counter);
        }
        for (Element item : Xml.children(list)) {
            boolean header = Xml.name(item).equals("list-header");
            Optional<Bullet> bullet = header || !startsWithText(item)
                    ? Optional.empty()
                    : Optional.of(mark(style, level, counters.merge(counter, 1, Integer::sum)));
            Where inside = new Where(where.shaded, where.hidden, style, level, bullet);
            boolean first = true;
            for (Element child : Xml.children(item)) {
                Where here = first ? inside : inside.withBullet(Optional.empty());
                if (Xml.name(child).equals("list")) {
                    list(child, here, blocks);
                } else if (Xml.name(child).equals("p") || Xml.name(child).equals("h")) {
                    blocks.addAll(new OpenDocumentParagraph(child, here).blocks());
                    first = false;
                }
            }
        }
    }

    private static boolean startsWithText(Element item) {
        List<Element> children = Xml.children(item);
        return !children.isEmpty() && !Xml.name(children.get(0)).equals("list");
    }

    private Bullet mark(Optional<String> list, int level, int number) {
        Optional<Element> definition = list.flatMap(name -> styles.listLevel(name, level));
        Optional<String> sign = definition.flatMap(element -> Xml.attribute(element, "bullet-char"));
        if (sign.isPresent() || definition.isEmpty()) {
            return new Bullet(sign.filter(OpenDocumentBody::isPlain).orElse("•"), level);
        }
        String format = definition
                .flatMap(element -> Xml.attribute(element, "num-format"))
                .orElse("1");
        String count = switch (format) {
            case "a" -> String.valueOf((char) ('a' + (number - 1) % 26));
            case "A" -> String.valueOf((char) ('A' + (number - 1) % 26));
            case "i" -> Ordinal.roman(number);
            default -> Integer.toString(number);
        };
        String suffix = definition
                .flatMap(element -> Xml.attribute(element, "num-suffix"))
                .orElse(".");
        return new Bullet(count + suffix, level);
    }

    private static boolean isPlain(String sign) {
        return sign.length() == 1 && (sign.charAt(0) < '\uE000' || sign.charAt(0) > '\uF8FF');
    }

    private Block table(Element table, Where where) {
        List<List<List<Block>>> rows = new ArrayList<>();
        collectRows(table, where, rows);
        return new Block.Table(rows);
    }

    private void collectRows(Element parent, Where where, List<List<List<Block>>> rows) {
        for (Element child : Xml.children(parent)) {
            switch (Xml.name(child)) {
                case "table-header-rows", "table-rows", "table-row-group" -> collectRows(child, where, rows);
                case "table-row" -> {
                    List<List<Block>> cells = new ArrayList<>();
                    for (Element cell : Xml.children(child, "table-cell")) {
                        boolean shaded = where.shaded
                                || styles.isShaded(
                                        "table-cell",
                                        Xml.attribute(cell, "style-name").orElse(""));
                        List<Block> blocks = new ArrayList<>();
                        collect(cell, new Where(shaded, where.hidden, where.list, -1, Optional.empty()), blocks);
                        cells.add(blocks);
                    }
                    rows.add(cells);
                }
                default -> {}
            }
        }
    }

    /** One paragraph on its way: its runs, and the frames that are anchored in it. */
    private final class OpenDocumentParagraph {

        private final Where where;
        private final OpenDocumentStyles.Look look;
        private final int heading;
        private final List<Block.Run> runs = new ArrayList<>();
        private final List<Block> frames = new ArrayList<>();
        private boolean afterSpace = true;

        OpenDocumentParagraph(Element paragraph, Where where) {
            this.where = where;
            this.look = styles.paragraph(Xml.attribute(paragraph, "style-name").orElse(""));
            boolean marked = Xml.name(paragraph).equals("h");
            int level = marked ? Xml.number(Xml.attribute(paragraph, "outline-level"), 1) : look.heading();
            this.heading = where.bullet.isPresent() && !marked ? 0 : level;
            walk(paragraph, look, Optional.empty());
        }

        List<Block> blocks() {
            List<Block> blocks = new ArrayList<>();
            Optional<Bullet> bullet = heading > 0 ? Optional.empty() : where.bullet;
            blocks.add(new Block.Paragraph(runs, heading, bullet, heading > 0));
            blocks.addAll(frames);
            return blocks;
        }

        private void walk(Element parent, OpenDocumentStyles.Look outer, Optional<String> link) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Text text) {
                    add(collapse(text.getData()), outer, link);
                } else if (node instanceof Element element) {
                    piece(element, outer, link);
                }
            }
        }

        private void piece(Element element, OpenDocumentStyles.Look outer, Optional<String> link) {
            switch (Xml.name(element)) {
                case "span" ->
                    walk(
                            element,
                            Xml.attribute(element, "style-name")
                                    .map(styles::text)
                                    .orElse(OpenDocumentStyles.Look.NONE)
                                    .over(outer),
                            link);
                case "a" -> walk(element, outer, Xml.attribute(element, "href").or(() -> link));
                case "tab" -> add("\t", outer, link);
                case "line-break" -> {
                    add("\n", outer, link);
                    afterSpace = true;
                }
                case "s" ->
                    add(" ".repeat(Math.max(1, Math.min(80, Xml.number(Xml.attribute(element, "c"), 1)))), outer, link);
                case "frame", "custom-shape", "g", "text-box" ->
                    collect(
                            wrap(element),
                            new Where(true, where.hidden, Optional.empty(), -1, Optional.empty()),
                            frames);
                case "note",
                        "annotation",
                        "annotation-end",
                        "tracked-changes",
                        "bookmark",
                        "soft-page-break",
                        "hidden-text" -> {}
                default -> walk(element, outer, link);
            }
        }

        /** A shape holds its paragraphs itself, a frame in a text box. */
        private Element wrap(Element shape) {
            return Xml.child(shape, "text-box").orElse(shape);
        }

        private void add(String text, OpenDocumentStyles.Look look, Optional<String> link) {
            if (!text.isEmpty()) {
                boolean white =
                        look.isUnseen() && !(where.shaded && !look.hidden().orElse(false));
                runs.add(new Block.Run(text, look.style(), where.hidden || white, link));
                char last = text.charAt(text.length() - 1);
                afterSpace = last == ' ' || last == '\n';
            }
        }

        /** White space counts once, as in XML of its kind; more is written with elements of its own. */
        private String collapse(String text) {
            StringBuilder collapsed = new StringBuilder();
            boolean space = afterSpace;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
                if (!blank) {
                    collapsed.append(c);
                } else if (!space) {
                    collapsed.append(' ');
                }
                space = blank;
            }
            return collapsed.toString();
        }
    }
}
