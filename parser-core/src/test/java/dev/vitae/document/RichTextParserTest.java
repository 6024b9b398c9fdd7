package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RichTextParserTest {

    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}"
            + "{\\f1\\froman\\fcharset204 Times New Roman Cyr;}{\\f2\\ftech\\fcharset2 Symbol;}}"
            + "{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;\\red0\\green51\\blue102;}"
            + "{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\s7\\outlinelevel1 Kapitel;}{\\*\\cs9 heading 3;}}"
            + "{\\*\\generator Invented;}";

    private static SourceDocument read(String body) throws IOException {
        return readWhole(HEAD + body + "}");
    }

    private static SourceDocument readWhole(String file) throws IOException {
        return DocumentReader.create().read(new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1)), "");
    }

    @Test
    void readsParagraphsHeadingsAndLooks() throws IOException {
        SourceDocument document =
                read("\\pard\\plain\\s1\\b\\fs32 Ada Quill\\par\\pard\\plain Baker{\\b  in charge}\\par"
                        + "\\pard\\plain\\s7 Work\\par\\pard\\plain\\outlinelevel2 More\\par");
        assertThat(Show.lines(document)).containsExactly("H1 Ada Quill", "Baker in charge", "H2 Work", "H3 More");
        assertThat(document.lines().get(0).style().bold()).isTrue();
        assertThat(document.lines().get(0).style().size()).hasValue(16);
        assertThat(document.lines().get(0).style().font()).contains("Arial");
    }

    @Test
    void readsEveryWayOfWritingACharacter() throws IOException {
        assertThat(Show.lines(read("\\pard Z\\'fcrich \\u8211\\'96 \\uc0\\u322 \\uc1  {\\f1\\'cf\\'e5} a\\emdash b"
                        + "\\~\\{c\\}\\\\\\u-10179?\\u-8704?\\par")))
                .containsExactly("Zürich – ł Пе a—b\u00A0{c}\\\uD83D\uDE00");
    }

    @Test
    void readsListsTabsAndSoftBreaks() throws IOException {
        assertThat(Show.lines(read("\\pard{\\listtext\\f2\\'b7\\tab}\\ilvl0\\ls1 Rye\\par"
                        + "\\pard{\\listtext\\u-3913?\\tab}\\ilvl1\\ls1 dark\\par"
                        + "\\pard{\\pntext 2.\\tab}{\\*\\pn\\pnlvlbody{\\pntxta .}}Spelt\\par"
                        + "\\pard Head baker\\tab 2019\\line Linz\\par")))
                .containsExactly("• Rye", "  • dark", "2. Spelt", "Head baker\t2019", "Linz");
    }

    @Test
    void readsRowsOfATableAndTablesWithinTables() throws IOException {
        String row = "\\trowd\\cellx100\\cellx200\\pard\\intbl ";
        assertThat(Show.lines(
                        read(row + "Rye\\cell 2019\\cell\\row" + row + "Spelt\\cell 2020\\cell\\row\\pard After\\par")))
                .containsExactly("Rye\t2019", "Spelt\t2020", "After");
        SourceDocument nested = read(row + "Contact\\par Linz\\cell Work\\par"
                + "\\pard\\intbl\\itap2 Rye\\nestcell 2019\\nestcell{\\*\\nesttableprops\\trowd\\cellx1\\cellx2\\nestrow}"
                + "{\\nonesttables\\par}\\pard\\intbl\\cell\\row\\pard After\\par");
        assertThat(Show.lines(nested)).containsExactly("Contact", "Linz", "Work", "Rye\t2019", "After");
    }

    @Test
    void keepsHiddenTextOut() throws IOException {
        SourceDocument document = read("\\pard Ada {\\v rockstar}\\par{\\cf2 ninja\\par}{\\fs2 guru\\par}"
                + "\\pard\\cbpat3{\\cf2 On a band\\par}"
                + "\\trowd\\clcbpat3\\cellx100\\pard\\intbl{\\cf2 In a cell}\\cell\\row\\pard{\\deleted gone}\\par");
        assertThat(Show.lines(document)).containsExactly("Ada", "On a band", "In a cell");
        assertThat(document.asides()).extracting(Line::text).containsExactly("rockstar", "ninja", "guru");
        assertThat(document.problems())
                .extracting(ReadingProblem::code)
                .containsExactly(ReadingProblem.Code.HIDDEN_TEXT);
    }

    @Test
    void followsLinksIntoTheirText() throws IOException {
        SourceDocument document =
                read("\\pard See {\\field{\\*\\fldinst{ HYPERLINK \"https://ada.example.org\" }}{\\fldrslt my site}}"
                        + " {\\field{\\*\\fldinst HYPERLINK \\\\l \"top\"}{\\fldrslt up}}\\par");
        assertThat(Show.lines(document)).containsExactly("See my site up");
        assertThat(document.lines().get(0).links()).extracting(Link::target).containsExactly("https://ada.example.org");
    }

    @Test
    void readsHeadersTextBoxesAndNoFurniture() throws IOException {
        SourceDocument document =
                read("{\\info{\\title CV of Ada}{\\author Nobody}{\\revtim\\yr2021\\mo3\\dy4\\hr5\\min6}}"
                        + "{\\header\\pard Ada Quill\\par ada@example.org\\par}{\\footer\\pard Page 1\\par}"
                        + "\\pard Baker{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt\\pard In a box\\par}}"
                        + "{\\shprslt{\\*\\do{\\dptxbxtext\\pard In a box\\par}}}} in charge\\par"
                        + "{\\pict\\pngblip 89504e47}{\\*\\unheard of}\\pard Linz\\par");
        assertThat(Show.lines(document))
                .containsExactly("Ada Quill", "ada@example.org", "Baker in charge", "In a box", "Linz");
        assertThat(document.asides()).extracting(Line::text).containsExactly("Page 1");
        assertThat(document.metadata().title()).contains("CV of Ada");
        assertThat(document.metadata().modified()).contains(Instant.parse("2021-03-04T05:06:00Z"));
    }

    @Test
    void readsWhatIsLeftOfADamagedFile() throws IOException {
        SourceDocument cut = readWhole(HEAD + "\\pard Ada\\par{\\b Bak");
        assertThat(Show.lines(cut)).containsExactly("Ada", "Bak");
        assertThat(cut.problems()).extracting(ReadingProblem::code).containsExactly(ReadingProblem.Code.DAMAGED_PART);
        assertThat(Show.lines(read("\\pard\\ansicpg99999 Ada\\par}}}{\\b Spare")))
                .containsExactly("Ada");
        assertThat(Show.lines(read("\\pard Ada{\\bin999999999 xx}"))).containsExactly("Ada");
    }

    @Test
    void keepsItsLimits() {
        String deep = HEAD + "{".repeat(2_000) + "Ada";
        assertThatExceptionOfType(UnreadableDocumentException.OverLimit.class).isThrownBy(() -> readWhole(deep));
        DocumentReader small = DocumentReader.builder()
                .limits(new ReadLimits(50_000, 1_000, 1, 500, Duration.ofSeconds(30)))
                .build();
        byte[] wordy = (HEAD + "\\pard " + "word ".repeat(500) + "\\par}").getBytes(StandardCharsets.US_ASCII);
        assertThatExceptionOfType(UnreadableDocumentException.OverLimit.class)
                .isThrownBy(() -> small.read(new ByteArrayInputStream(wordy), ""));
    }
}
