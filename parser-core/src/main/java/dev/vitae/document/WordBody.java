package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Turns a story of a Word document (its body, a header, a text box) into blocks (ECMA-376 part 1, 17.3 and 17.4).
 * Deleted text is left out, inserted text taken. Not thread-safe.
 */
final class WordBody {

    private final WordStyles styles;
    private final WordLists lists;
    private final Map<String, String> links;

    WordBody(WordStyles styles, WordLists lists, Map<String, String> links) {
        this.styles = styles;
        this.lists = lists;
        this.links = links;
    }

    List<Block> blocks(Element story) {
        return blocks(story, false);
    }

    private List<Block> blocks(Element story, boolean shaded) {
        List<Block> blocks = new ArrayList<>();
        collect(story, shaded, blocks);
        return blocks;
    }

    private void collect(Element parent, boolean shaded, List<Block> blocks) {
        for (Element child : Xml.children(parent)) {
            switch (Xml.name(child)) {
                case "p" -> new WordParagraph(child, shaded).addTo(blocks);
                case "tbl" -> blocks.add(table(child, shaded));
                case "sdt" -> Xml.child(child, "sdtContent").ifPresent(content -> collect(content, shaded, blocks));
                case "customXml", "ins", "moveTo", "smartTag" -> collect(child, shaded, blocks);
                case "AlternateContent" ->
                    Xml.child(child, "Choice")
                            .or(() -> Xml.child(child, "Fallback"))
                            .ifPresent(choice -> collect(choice, shaded, blocks));
                default -> {}
            }
        }
    }

    private Block table(Element table, boolean shaded) {
        List<List<List<Block>>> rows = new ArrayList<>();
        collectRows(table, shaded, rows);
        return new Block.Table(rows);
    }

    private void collectRows(Element parent, boolean shaded, List<List<List<Block>>> rows) {
        for (Element child : Xml.children(parent)) {
            switch (Xml.name(child)) {
                case "tr" -> {
                    List<List<Block>> cells = new ArrayList<>();
                    collectCells(child, shaded, cells);
                    rows.add(cells);
                }
                case "sdt" -> Xml.child(child, "sdtContent").ifPresent(content -> collectRows(content, shaded, rows));
                case "ins", "customXml" -> collectRows(child, shaded, rows);
                default -> {}
            }
        }
    }

    private void collectCells(Element row, boolean shaded, List<List<Block>> cells) {
        for (Element child : Xml.children(row)) {
            switch (Xml.name(child)) {
                case "tc" -> {
                    Optional<Element> properties = Xml.child(child, "tcPr");
                    boolean merged = properties
                            .flatMap(element -> Xml.child(element, "vMerge"))
                            .filter(merge ->
                                    !Xml.attribute(merge, "val").orElse("").equals("restart"))
                            .isPresent();
                    boolean dark =
                            shaded || properties.filter(WordStyles::isShaded).isPresent();
                    cells.add(merged ? List.of() : blocks(child, dark));
                }
                case "sdt" -> Xml.child(child, "sdtContent").ifPresent(content -> collectCells(content, shaded, cells));
                case "customXml" -> collectCells(child, shaded, cells);
                default -> {}
            }
        }
    }

    /** One paragraph on its way: its runs, and the text boxes that are anchored in it. */
    private final class WordParagraph {

        private final Element paragraph;
        private final boolean shaded;
        private final WordStyles.Properties look;
        private final List<Block.Run> runs = new ArrayList<>();
        private final List<Block> boxes = new ArrayList<>();
        private final StringBuilder instruction = new StringBuilder();
        private Optional<String> fieldLink = Optional.empty();
        private int fieldDepth;
        private boolean inInstruction;

        WordParagraph(Element paragraph, boolean shaded) {
            this.paragraph = paragraph;
            this.shaded = shaded;
            Optional<Element> properties = Xml.child(paragraph, "pPr");
            WordStyles.Properties style = styles.paragraph(properties.flatMap(element -> Xml.value(element, "pStyle")));
            this.look = properties
                    .map(WordStyles::paragraphOf)
                    .orElse(WordStyles.Properties.NONE)
                    .over(style);
        }

        void addTo(List<Block> blocks) {
            walk(paragraph, Optional.empty());
            boolean blank = runs.stream().allMatch(run -> run.text().isBlank());
            Optional<Bullet> bullet =
                    blank ? Optional.empty() : look.list().flatMap(list -> lists.next(list, look.listLevel()));
            int heading = bullet.isPresent() ? 0 : look.outline();
            blocks.add(new Block.Paragraph(runs, heading, bullet, heading > 0));
            blocks.addAll(boxes);
        }

        private void walk(Element parent, Optional<String> link) {
            for (Element child : Xml.children(parent)) {
                switch (Xml.name(child)) {
                    case "r" -> run(child, link);
                    case "hyperlink" -> walk(child, target(child).or(() -> link));
                    case "fldSimple" ->
                        walk(
                                child,
                                FieldCode.link(Xml.attribute(child, "instr").orElse(""))
                                        .or(() -> link));
                    case "sdt" -> Xml.child(child, "sdtContent").ifPresent(content -> walk(content, link));
                    case "ins", "moveTo", "smartTag", "customXml", "dir", "bdo" -> walk(child, link);
                    default -> {}
                }
            }
        }

        private Optional<String> target(Element hyperlink) {
            return Xml.attribute(hyperlink, "id").flatMap(id -> Optional.ofNullable(links.get(id)));
        }

        private void run(Element run, Optional<String> link) {
            Optional<Element> properties = Xml.child(run, "rPr");
            WordStyles.Properties own = properties.map(WordStyles::run).orElse(WordStyles.Properties.NONE);
            WordStyles.Properties named = properties
                    .flatMap(element -> Xml.value(element, "rStyle"))
                    .map(styles::style)
                    .orElse(WordStyles.Properties.NONE);
            WordStyles.Properties all = own.over(named).over(look);
            boolean hidden = all.isUnseen() && !(shaded && !all.hidden().orElse(false));
            for (Element child : Xml.children(run)) {
                piece(child, all.style(), hidden, link.or(() -> fieldLink));
            }
        }

        private void piece(Element piece, Style style, boolean hidden, Optional<String> link) {
            switch (Xml.name(piece)) {
                case "t" -> add(piece.getTextContent(), style, hidden, link);
                case "tab", "ptab" -> add("\t", style, hidden, link);
                case "br", "cr" -> add("\n", style, hidden, link);
                case "ruby" -> Xml.child(piece, "rubyBase").ifPresent(base -> walk(base, link));
                case "noBreakHyphen" -> add("-", style, hidden, link);
                case "sym" -> add(symbol(piece), style, hidden, link);
                case "fldChar" -> field(Xml.attribute(piece, "fldCharType").orElse(""));
                case "instrText" -> instruction.append(piece.getTextContent());
                case "drawing", "pict", "object" -> textBoxes(piece);
                case "AlternateContent" ->
                    Xml.child(piece, "Choice")
                            .or(() -> Xml.child(piece, "Fallback"))
                            .ifPresent(this::textBoxes);
                default -> {}
            }
        }

        private void add(String text, Style style, boolean hidden, Optional<String> link) {
            if (!inInstruction && !text.isEmpty()) {
                runs.add(new Block.Run(text, style, hidden, link));
            }
        }

        private static String symbol(Element symbol) {
            int code = 0;
            try {
                code = Integer.parseInt(Xml.attribute(symbol, "char").orElse("0"), 16);
            } catch (NumberFormatException e) {
                return "";
            }
            boolean printable = code >= ' ' && (code < 0xE000 || code > 0xF8FF) && Character.isDefined(code);
            return printable ? Character.toString(code) : "";
        }

        private void field(String type) {
            switch (type) {
                case "begin" -> {
                    fieldDepth++;
                    inInstruction = true;
                    instruction.setLength(0);
                }
                case "separate" -> {
                    inInstruction = false;
                    fieldLink = FieldCode.link(instruction.toString());
                }
                case "end" -> {
                    fieldDepth = Math.max(0, fieldDepth - 1);
                    inInstruction = false;
                    fieldLink = Optional.empty();
                }
                default -> {}
            }
        }

        private void textBoxes(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element) {
                    if (Xml.name(element).equals("txbxContent")) {
                        boxes.addAll(blocks(element, true));
                    } else if (!Xml.name(element).equals("Fallback")) {
                        textBoxes(element);
                    }
                }
            }
        }
    }
}
