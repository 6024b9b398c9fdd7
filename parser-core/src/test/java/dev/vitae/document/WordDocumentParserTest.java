package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WordDocumentParserTest {

    private static SourceDocument read(byte[] bytes) throws IOException {
        return DocumentReader.create().read(new ByteArrayInputStream(bytes), "");
    }

    private static String p(String properties, String... runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>";
    }

    private static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String item(int level, String text) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr>", r("", text));
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(cell).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    @Test
    void readsHeadingsByStyleAndWhatTheStyleIsBasedOn() throws IOException {
        SourceDocument document = read(WordSamples.docx(p("<w:pStyle w:val=\"berschrift1\"/>", r("", "Work"))
                + p("<w:pStyle w:val=\"Mine\"/>", r("", "School"))
                + p("<w:outlineLvl w:val=\"1\"/>", r("", "Other"))));
        assertThat(Show.lines(document)).containsExactly("H1 Work", "H1 School", "H2 Other");
        assertThat(document.lines().get(1).style().bold()).isTrue();
        assertThat(document.lines().get(1).style().size()).hasValue(16);
    }

    @Test
    void readsListsTabsBreaksAndLinks() throws IOException {
        SourceDocument document = read(WordSamples.docx(item(0, "Mix")
                + item(0, "Bake")
                + item(1, "slow")
                + p("", r("<w:b/>", "Head Baker"), "<w:r><w:tab/><w:t>2019</w:t><w:br/><w:t>Linz</w:t></w:r>")
                + p("", "<w:hyperlink r:id=\"l1\">" + r("", "Site") + "</w:hyperlink>")));
        assertThat(Show.lines(document))
                .containsExactly("1. Mix", "2. Bake", "  • slow", "Head Baker\t2019", "Linz", "Site");
        assertThat(document.lines().get(5).links()).extracting(Link::target).containsExactly("https://ada.example.org");
    }

    @Test
    void tellsThePartsOfALineThatLookApart() throws IOException {
        SourceDocument document = read(WordSamples.docx(
                p("", r("<w:b/>", "Head"), r("<w:b/>", " Baker, "), r("", "Rye and Co")) + p("", r("", "Linz"))));
        assertThat(document.lines().get(0).styled())
                .extracting(part -> document.text(part.span()))
                .containsExactly("Head Baker, ", "Rye and Co");
        assertThat(document.lines().get(0).styled())
                .extracting(part -> part.style().bold())
                .containsExactly(true, false);
        assertThat(document.lines().get(1).styled()).isEmpty();
    }

    @Test
    void readsADataTableByRowsAndALayoutTableByCells() throws IOException {
        String data = "<w:tbl>" + row(p("", r("", "Rye")), p("", r("", "2019")))
                + row(p("", r("", "Spelt")), p("", r("", "2020"))) + "</w:tbl>";
        String layout = "<w:tbl>"
                + row(p("", r("", "Contact")) + p("", r("", "Linz")), p("", r("", "Work")) + p("", r("", "Baker")))
                + "</w:tbl>";
        SourceDocument document = read(WordSamples.docx(data + layout));
        assertThat(Show.lines(document))
                .containsExactly("Rye\t2019", "Spelt\t2020", "Contact", "Linz", "Work", "Baker");
        assertThat(document.lines().get(5).cell()).contains(new Cell(1, 0, 1));
    }

    @Test
    void keepsHiddenTextOutAndSaysSo() throws IOException {
        SourceDocument document = read(WordSamples.docx(p("", r("", "Ada"), r("<w:vanish/>", " rockstar"))
                + p("", r("<w:color w:val=\"FFFFFF\"/>", "ninja"))
                + p("", r("<w:sz w:val=\"2\"/>", "guru"))
                + p("<w:shd w:val=\"clear\" w:fill=\"112233\"/>", r("<w:color w:val=\"FFFFFF\"/>", "On a band"))));
        assertThat(Show.lines(document)).containsExactly("Ada", "On a band");
        assertThat(document.asides()).extracting(Line::text).containsExactly("rockstar", "ninja", "guru");
        assertThat(document.problems()).hasSize(1);
    }

    @Test
    void readsTheNameInThePageHeaderFirst() throws IOException {
        assertThat(Show.lines(read(WordSamples.docx(
                        p("", r("", "Baker")), p("", r("", "Ada Quill")) + p("", r("", "ada@example.org"))))))
                .containsExactly("Ada Quill", "ada@example.org", "Baker");
    }

    @Test
    void readsATextBoxOnceAndLeavesDeletedTextOut() throws IOException {
        String box = "<w:txbxContent>" + p("", r("", "In a box")) + "</w:txbxContent>";
        assertThat(Show.lines(read(WordSamples.docx(p(
                        "",
                        r("", "Before"),
                        "<w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                                + "</mc:Fallback></mc:AlternateContent></w:r>",
                        "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>")))))
                .containsExactly("Before", "In a box");
    }

    @Test
    void readsTemplatesAndFilesWithMacros() throws IOException {
        String main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        byte[] plain = WordSamples.docx(p("", r("", "Ada")));
        for (String other : new String[] {
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml",
            "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
        }) {
            assertThat(Show.lines(read(WordSamples.withType(plain, main, other))))
                    .containsExactly("Ada");
        }
    }
}
