package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlDocumentParserTest {

    private static SourceDocument read(String head, String body) throws IOException {
        String page = "<html><head>" + head + "</head><body>" + body + "</body></html>";
        return DocumentReader.create().read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), "");
    }

    @Test
    void keepsWhatAStyleSheetHidesOut() throws IOException {
        SourceDocument document = read(
                "<style>@import url(x.css); /* .name{display:none} */ .a, #b { display : none } i{visibility:hidden}"
                        + " @media print { .name { display:none } } .c{display:none} .c{display:block}"
                        + " a:hover{display:none} p.d > b{font-size:0}</style>",
                "<p class=name>Ada</p><p class=a>rockstar</p><p id=b>ninja</p><p>Baker <i>guru</i></p><p class=c>Linz"
                        + "</p><p class=d>Rye <b>wizard</b></p><p class=a style='display:block'>Shown</p>");
        assertThat(Show.lines(document)).containsExactly("Ada", "Baker", "Linz", "Rye", "Shown");
        assertThat(document.asides()).extracting(Line::text).containsExactly("rockstar", "ninja", "guru", "wizard");
    }

    @Test
    void keepsWhiteOnWhiteOutButNotWhiteOnABand() throws IOException {
        String body = "<p style='color:#FFF'>ninja</p><div style='background:#123'><p style='color:white'>Ada"
                + "<span style='background-color:white'> guru</span></p></div><table><tr><td bgcolor=navy>"
                + "<font color=white>Baker</font></td></tr></table><p style='color:white'><b style='color:red'>Linz</b></p>";
        assertThat(Show.lines(read("", body))).containsExactly("Ada", "Baker", "Linz");
        assertThat(Show.lines(read("<link rel=stylesheet href=x.css>", "<p style='color:white'>Ada</p>")))
                .containsExactly("Ada");
    }

    @Test
    void readsLayoutTablesByColumnsAndDataTablesByRows() throws IOException {
        assertThat(
                        Show.lines(
                                read(
                                        "",
                                        "<table><tr><td><h2>Contact</h2><p>Linz</p></td><td><h2>Work</h2><p>Baker</p></td></tr></table>"
                                                + "<table><tr><th>Bread</th><th>Since</th></tr><tr><td>Rye</td><td>2019</td></tr></table>")))
                .containsExactly("H2 Contact", "Linz", "H2 Work", "Baker", "Bread\tSince", "Rye\t2019");
    }

    @Test
    void takesAnInitialForNoListMark() throws IOException {
        SourceDocument document = read("", "<p>K. Hannah Moss</p><p>- Rye</p><p>a) Linz</p>");

        assertThat(document.lines()).extracting(Line::text).containsExactly("K. Hannah Moss", "Rye", "Linz");
    }

    @Test
    void piecesThatAStyleSheetSetsApartAreWordsOfTheirOwn() throws IOException {
        SourceDocument document = read(
                "",
                "<h6>2020<span>Elm College</span></h6><p><span>Ada</span><span>Moss</span></p><p>Mc<b>Moss</b></p>");

        assertThat(document.lines()).extracting(Line::text).containsExactly("2020 Elm College", "Ada Moss", "McMoss");
    }

    @Test
    void marksWrittenOutBehindBreaksBeginItems() throws IOException {
        SourceDocument document = read("", "<p>• Rye<br>• Wheat<br>– all year</p><p>- Linz<br>- Graz<p>2010<br>- 2012");

        assertThat(document.lines())
                .extracting(Line::text)
                .containsExactly("Rye", "Wheat", "– all year", "Linz", "Graz", "2010", "- 2012");
    }

    @Test
    void markdownThatBeginsWithTagsIsNoPage() throws IOException {
        String text = "<!-- a note -->\n# Ada Moss\n\n## Work\n- Rye\n- Linz\n";
        SourceDocument document =
                DocumentReader.create().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "");

        assertThat(document.metadata().mediaType()).isEqualTo("text/markdown");
        assertThat(document.lines().stream().filter(line -> line.flow() != Flow.NOISE))
                .extracting(Line::text)
                .containsExactly("Ada Moss", "Work", "Rye", "Linz");
    }
}
