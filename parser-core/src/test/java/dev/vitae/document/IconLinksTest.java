package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

class IconLinksTest {

    private static final String CODE = "https://git.example/ada";

    private static Sheet icon(Sheet sheet, double x, double y, String target) {
        return sheet.fill(x, y - 8, 10, 10, Color.BLACK).link(x - 1, y - 9, x + 11, y + 3, target);
    }

    private static List<String> links(SourceDocument document) {
        return document.lines().stream()
                .flatMap(line -> line.links().stream())
                .map(link -> document.text()
                                .substring(link.span().start(), link.span().end())
                        + " -> " + link.target())
                .toList();
    }

    @Test
    void readsTheAddressOfAnIconByItself() throws Exception {
        Sheet sheet = new Sheet().text(40, 60, "Ada Fern").text(40, 110, "Head gardener of nine hectares");
        icon(sheet, 40, 85, CODE);
        icon(sheet, 80, 85, "mailto:ada@garden.example?subject=Hello");

        SourceDocument document = sheet.read();
        assertThat(Sheet.texts(document))
                .containsExactly("Ada Fern", CODE + "\tada@garden.example", "Head gardener of nine hectares");
        assertThat(links(document))
                .containsExactly(CODE + " -> " + CODE, "ada@garden.example -> mailto:ada@garden.example?subject=Hello");
    }

    @Test
    void putsTheLinkOfAnIconOnTheWordBesideIt() throws Exception {
        Sheet sheet = new Sheet().text(40, 60, "Ada Fern").text(56, 80, "adafern");
        icon(sheet, 40, 80, CODE);

        SourceDocument document = sheet.read();
        assertThat(Sheet.texts(document)).containsExactly("Ada Fern", "adafern");
        assertThat(links(document)).containsExactly("adafern -> " + CODE);
    }

    @Test
    void saysNothingTwiceThatAWordLinksTo() throws Exception {
        Sheet sheet =
                new Sheet().text(40, 60, "Ada Fern").text(200, 80, "My code").link(198, 70, 250, 84, CODE);
        icon(sheet, 40, 80, CODE);

        assertThat(links(sheet.read())).containsExactly("My code -> " + CODE);
    }

    @Test
    void leavesOutWhatIsNoAddress() throws Exception {
        Sheet sheet = new Sheet().text(40, 60, "Ada Fern");
        icon(sheet, 40, 90, "javascript:alert(1)");
        icon(sheet, 80, 90, "https://garden.example/a b");

        assertThat(Sheet.texts(sheet.read())).containsExactly("Ada Fern");
    }
}
