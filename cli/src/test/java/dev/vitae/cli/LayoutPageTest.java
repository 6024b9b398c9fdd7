package dev.vitae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.BoundingBox;
import dev.vitae.document.Bullet;
import dev.vitae.document.DocumentReader;
import dev.vitae.document.Flow;
import dev.vitae.document.Line;
import dev.vitae.document.Page;
import dev.vitae.document.Placement;
import dev.vitae.document.SourceDocument;
import dev.vitae.document.SourceMetadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutPageTest {

    private static Line.Builder line(StringBuilder text, String words, double left, double top, int column) {
        int start = text.length();
        text.append(words).append('\n');
        return Line.at(start, words)
                .placement(new Placement(1, new BoundingBox(left, top, left + 100, top + 10), column, List.of()));
    }

    private static SourceDocument paged() {
        StringBuilder text = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        lines.add(line(text, "Wanda Ashgrove", 50, 40, 0).headingLevel(1).build());
        lines.add(line(text, "Lit <b>lamps</b> & 'more'", 50, 80, 0)
                .bullet(new Bullet("-", 0))
                .build());
        lines.add(line(text, "Skills", 400, 40, 1).build());
        Line noise = line(text, "Page 1", 300, 780, 0).flow(Flow.NOISE).build();
        Line hidden = line(text, "best of all", 300, 700, 0).flow(Flow.HIDDEN).build();
        return new SourceDocument(
                text.toString(),
                lines,
                List.of(noise, hidden),
                List.of(new Page(1, 600, 800)),
                new SourceMetadata("application/pdf", Optional.empty(), Optional.empty(), Optional.empty()),
                List.of());
    }

    private static int count(String html, String part) {
        return html.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    @Test
    void drawsABoxForEachLine() throws IOException {
        String html = LayoutPage.of("a.pdf", List.of(paged()));

        assertThat(html).contains("<svg viewBox=\"0 0 600.0 800.0\">");
        assertThat(count(html, "<rect ")).isEqualTo(5);
        assertThat(html)
                .contains("<rect class=\"body heading c0\" x=\"50.0\" y=\"40.0\" width=\"100.0\" height=\"10.0\"/>")
                .contains("<rect class=\"body c1\"")
                .contains("<rect class=\"noise\"")
                .contains("<rect class=\"hidden\"");
    }

    @Test
    void numbersTheLinesInReadingOrderAndLeadsFromOneToTheNext() throws IOException {
        String html = LayoutPage.of("a.pdf", List.of(paged()));

        assertThat(count(html, "class=\"number\"")).isEqualTo(3);
        assertThat(html)
                .contains("y=\"44.0\">1</text>")
                .contains("y=\"84.0\">2</text>")
                .contains("<polyline points=\"50.0,45.0 50.0,85.0 400.0,45.0\"/>");
    }

    @Test
    void escapesText() throws IOException {
        String html = LayoutPage.of("<script>.pdf", List.of(paged()));

        assertThat(html)
                .contains("Lit &lt;b&gt;lamps&lt;/b&gt; &amp; &#39;more&#39;")
                .contains("<title>&lt;script&gt;.pdf</title>")
                .doesNotContain("<script")
                .doesNotContain("<b>");
        assertThat(Markup.of("a\u001b\u202e\"b")).isEqualTo("a\uFFFD\uFFFD&quot;b");
    }

    @Test
    void standsByItself() throws IOException {
        String html = LayoutPage.of("a.pdf", List.of(paged()));

        assertThat(html).contains("default-src 'none'").contains("rect {");
        assertThat(html).doesNotContainPattern("https?:|src=|href=|url\\(|@import|<script");
    }

    @Test
    void listsTheLinesOfAFormatWithoutPages() throws IOException {
        String text = "# Wanda Ashgrove\n\n## Experience\n\n- Lit lamps\n- Put them out\n";
        SourceDocument document =
                DocumentReader.create().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.md");

        String html = LayoutPage.of("a.md", List.of(document));

        assertThat(html)
                .doesNotContain("<svg")
                .contains("<li value=\"1\"")
                .contains("<i>-</i> Lit lamps</li>")
                .contains("Put them out");
    }

    @Test
    void isWrittenByTheTextCommand(@TempDir Path folder) throws IOException {
        Path resume = Files.writeString(folder.resolve("a.txt"), "Wanda Ashgrove\n\nSkills\nLamps\n");
        Path page = folder.resolve("a.html");
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err));

        int exit = CommandLines.execute(console, new Stdin(), "text", resume.toString(), "--layout", page.toString());

        assertThat(exit).as(err.toString()).isZero();
        assertThat(page).content().contains("Wanda Ashgrove");
    }
}
