package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OpenDocumentTextParserTest {

    private static final String SPACES = spaces("office", "text", "style", "table", "draw")
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
    private static final String STYLES = style(
                    "paragraph",
                    "Head_20_1\" style:display-name=\"Heading 1",
                    "",
                    "font-weight=\"bold\" fo:font-size=\"16pt")
            + style("paragraph", "Mine\" style:parent-style-name=\"Head_20_1", "", "font-style=\"italic")
            + style("text", "Bold", "", "font-weight=\"bold")
            + "<style:style style:family=\"text\" style:name=\"Gone\"><style:text-properties text:display=\"none\"/></style:style>"
            + style("text", "White", "", "color=\"#ffffff")
            + style(
                    "paragraph",
                    "Band",
                    "<style:paragraph-properties fo:background-color=\"#112233\"/>",
                    "color=\"#ffffff")
            + "<text:list-style style:name=\"L\"><text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"–\"/>"
            + "<text:list-level-style-number text:level=\"2\" style:num-format=\"a\" style:num-suffix=\")\"/></text:list-style>";

    private static String spaces(String... names) {
        StringBuilder spaces = new StringBuilder();
        for (String name : names) {
            String uri = name.equals("draw") ? "drawing" : name;
            spaces.append(" xmlns:" + name + "=\"urn:oasis:names:tc:opendocument:xmlns:" + uri + ":1.0\"");
        }
        return spaces.toString();
    }

    private static String style(String family, String name, String more, String text) {
        return "<style:style style:family=\"" + family + "\" style:name=\"" + name + "\">" + more
                + "<style:text-properties fo:" + text + "\"/></style:style>";
    }

    private static SourceDocument read(String body, String masters) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            part(
                    zip,
                    "content.xml",
                    "<office:document-content" + SPACES + "><office:body><office:text>" + body
                            + "</office:text></office:body></office:document-content>");
            part(
                    zip,
                    "styles.xml",
                    "<office:document-styles" + SPACES + "><office:styles>" + STYLES
                            + "</office:styles><office:master-styles><style:master-page>" + masters
                            + "</style:master-page></office:master-styles></office:document-styles>");
        }
        return DocumentReader.create().read(new ByteArrayInputStream(bytes.toByteArray()), "");
    }

    private static SourceDocument read(String body) throws IOException {
        return read(body, "");
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String p(String text) {
        return "<text:p>" + text + "</text:p>";
    }

    private static String item(String... content) {
        return "<text:list-item>" + String.join("", content) + "</text:list-item>";
    }

    @Test
    void readsHeadingsByLevelAndByStyle() throws IOException {
        SourceDocument document = read("<text:h text:outline-level=\"2\">Work</text:h>"
                + "<text:p text:style-name=\"Mine\">School</text:p>" + p("Baker"));
        assertThat(Show.lines(document)).containsExactly("H2 Work", "H1 School", "Baker");
        Style style = document.lines().get(1).style();
        assertThat(style.bold() && style.italic()).isTrue();
        assertThat(style.size()).hasValue(16);
    }

    @Test
    void readsListsAndTheirMarks() throws IOException {
        assertThat(Show.lines(read("<text:list text:style-name=\"L\">"
                        + item(
                                p("Rye"),
                                p("since 2019"),
                                "<text:list>" + item(p("dark")) + item(p("light")) + "</text:list>")
                        + item(p("Spelt")) + "</text:list>")))
                .containsExactly("– Rye", "since 2019", "  a) dark", "  b) light", "– Spelt");
    }

    @Test
    void readsTabsBreaksSpacesAndLinks() throws IOException {
        SourceDocument document =
                read(p("Head  \n baker<text:tab/>2019<text:line-break/>Linz<text:s text:c=\"2\"/>Mill")
                        + p("<text:a xlink:href=\"https://ada.example.org\">Site</text:a>"));
        assertThat(Show.lines(document)).containsExactly("Head baker\t2019", "Linz  Mill", "Site");
        assertThat(document.lines().get(2).links()).extracting(Link::target).containsExactly("https://ada.example.org");
    }

    @Test
    void readsDataTablesByRowsAndLayoutTablesByCells() throws IOException {
        String cell = "<table:table-cell>";
        String end = "</table:table-cell>";
        assertThat(Show.lines(read("<table:table><table:table-row>" + cell + p("Rye") + end + cell + p("2019") + end
                        + "</table:table-row></table:table><table:table><table:table-row>" + cell + p("Contact")
                        + p("Linz") + end + cell + p("Work") + p("Baker") + end + "</table:table-row></table:table>")))
                .containsExactly("Rye\t2019", "Contact", "Linz", "Work", "Baker");
    }

    @Test
    void readsTheNameInThePageHeaderFirstAndLeavesPageNumbersOut() throws IOException {
        SourceDocument document = read(
                p("Baker") + p("in a <draw:frame><draw:text-box>" + p("Box") + "</draw:text-box></draw:frame>town"),
                "<style:header>" + p("Ada Quill") + "</style:header><style:footer>" + p("Page 1") + "</style:footer>");
        assertThat(Show.lines(document)).containsExactly("Ada Quill", "Baker", "in a town", "Box");
        assertThat(document.asides()).extracting(Line::flow).containsExactly(Flow.NOISE);
    }

    @Test
    void keepsHiddenTextOut() throws IOException {
        SourceDocument document = read(p("Ada<text:span text:style-name=\"Gone\"> rockstar</text:span>")
                + p("<text:span text:style-name=\"White\">ninja</text:span>")
                + "<text:section text:display=\"none\">" + p("guru") + "</text:section>"
                + "<text:p text:style-name=\"Band\">On a band</text:p>");
        assertThat(Show.lines(document)).containsExactly("Ada", "On a band");
        assertThat(document.asides()).extracting(Line::text).containsExactly("rockstar", "ninja", "guru");
    }
}
