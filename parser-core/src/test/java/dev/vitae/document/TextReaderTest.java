package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    private static final DocumentReader READER = DocumentReader.create();

    static SourceDocument read(String text) {
        return readAll(text).get(0);
    }

    private static List<SourceDocument> readAll(String text) {
        return new TextReader(java.util.Optional.empty()).readAll(text);
    }

    private static SourceDocument read(byte[] bytes) throws IOException {
        return READER.read(new ByteArrayInputStream(bytes), "");
    }

    @Test
    void keepsTheTextAsItIs() {
        String text = "  Ada Quill \r\n\r\n\tBaker\n";
        assertThat(read(text).text()).isEqualTo(text);
        assertThat(Show.lines(read(text))).containsExactly("Ada Quill", "Baker");
        assertThat(read(text).lines().get(1).separated()).isTrue();
    }

    @Test
    void aQuoteThatHoldsNothingIsNone() {
        String text = "# # # # # # ## ---- > ";
        assertThat(read(text).text()).isEqualTo(text);
    }

    @Property(tries = 300)
    void linesAreViewsOfAnyText(@ForAll String text) {
        // The document's own constructor compares each line with the text.
        assertThat(readAll(text)).isNotEmpty();
    }

    @Property(tries = 300)
    void linesAreViewsOfAnyMarkedText(@ForAll("marked") String text) {
        assertThat(read(text).text()).isEqualTo(text);
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> marked() {
        return net.jqwik.api.Arbitraries.of(
                        "# ",
                        "## ",
                        "### ",
                        "> ",
                        "- ",
                        "1. ",
                        "2) ",
                        "a) ",
                        "i. ",
                        "---",
                        "|",
                        "Location: ",
                        "**",
                        "*",
                        "[x](y)",
                        "Jan 2020 – Present ",
                        "word ",
                        "Word. ",
                        "•",
                        "\n",
                        "\n\n",
                        "   ",
                        "\t",
                        "…see more")
                .list()
                .ofMaxSize(120)
                .map(parts -> String.join("", parts));
    }

    @Test
    void joinsABulletThatWraps() {
        assertThat(Show.lines(read("""
                Work
                * Baked four hundred loaves a night in a kitchen that had been
                  built for ninety
                * Trained apprentices
                """)))
                .containsExactly(
                        "Work",
                        "* Baked four hundred loaves a night in a kitchen that had been",
                        "+ built for ninety",
                        "* Trained apprentices");
    }

    @Test
    void joinsHardWrappedProseButNotTheHeadOfTheNextJob() {
        assertThat(Show.lines(read("""
                Baker with twelve years in hotels and small shops, known for rye
                and for calm mornings. Has led teams of up to nine people and
                written the recipe books that two chains still use every day in
                all their branches.

                Hotel Sonnblick, Kitchen and Bakery, Upper Market Square, Linz
                Head Baker (03/2015 - 04/2019)
                Ran it.
                """)))
                .containsExactly(
                        "Baker with twelve years in hotels and small shops, known for rye",
                        "+ and for calm mornings. Has led teams of up to nine people and",
                        "+ written the recipe books that two chains still use every day in",
                        "+ all their branches.",
                        "Hotel Sonnblick, Kitchen and Bakery, Upper Market Square, Linz",
                        "Head Baker (03/2015 - 04/2019)",
                        "Ran it.");
    }

    @Test
    void takesRuledTitlesForHeadings() {
        SourceDocument document = read("""
                Ada Quill

                ==========
                SUMMARY
                ==========
                Baker.

                Experience
                ----------
                Baked.

                --- Education ---
                School.
                """);
        assertThat(Show.lines(document))
                .containsExactly(
                        "Ada Quill", "H1 SUMMARY", "Baker.", "H2 Experience", "Baked.", "H2 Education", "School.");
        assertThat(document.asides())
                .extracting(Line::flow)
                .containsOnly(Flow.NOISE)
                .hasSize(3);
    }

    @Test
    void frontMatterOfMarkdownIsNoise() {
        SourceDocument document = read("""
                ---
                layout: page
                title: About
                tags:
                  - mill
                ---

                # Ada Quill
                **Baker**
                """);
        assertThat(Show.lines(document)).startsWith("H1 Ada Quill");
        assertThat(document.asides())
                .extracting(Line::flow)
                .containsOnly(Flow.NOISE)
                .hasSize(6);
    }

    @Test
    void frontMatterMayHaveTheOnlyName() {
        SourceDocument document = read("""
                ---
                layout: page
                title: "Ada Quill"
                ---

                ## Experience
                """);
        assertThat(Show.lines(document)).startsWith("H1 Ada Quill");
    }

    @Test
    void whatAPageIsCalledIsNoNameWhereOneStandsBelow() {
        SourceDocument document = read("""
                ---
                layout: page
                title: About Me
                ---

                Ada Quill
                ada@example.org

                ## Experience
                """);
        assertThat(Show.lines(document)).startsWith("Ada Quill");
    }

    @Test
    void factsBetweenTwoRulesAreNoFrontMatter() {
        SourceDocument document = read("""
                ---
                Name: Ada Quill
                Phone: 555 0100
                ---
                # Baker
                """);
        assertThat(Show.lines(document)).anyMatch(line -> line.contains("Ada Quill"));
    }

    @Test
    void whatIsNoFrontMatterIsRead() {
        SourceDocument document = read("""
                ---
                Ada Quill bakes bread
                ---
                # Baker
                """);
        assertThat(Show.lines(document)).anyMatch(line -> line.contains("Ada Quill bakes bread"));
    }

    @Test
    void tagsAndPicturesAtTheEndsOfALineAreNoPartOfIt() {
        SourceDocument document = read("""
                # Ada Quill <img src="ada.jpg" width="90">

                ## <i class="fa fa-oven"></i> Experience
                ![](oven.png) Oak & Rye<br/>
                """);
        assertThat(Show.lines(document)).containsExactly("H1 Ada Quill", "H2 Experience", "Oak & Rye");
    }

    @Test
    void whatShowsNoWordsInMarkdownIsNoise() {
        SourceDocument document = read("""
                # Ada Quill
                <div class="page">
                {% include card.html %}
                {{< figure src="ada.jpg" >}}
                <!-- Baker
                since 2019 -->
                """);
        assertThat(Show.lines(document)).containsExactly("H1 Ada Quill");
        assertThat(document.asides())
                .extracting(Line::flow)
                .containsOnly(Flow.NOISE)
                .hasSize(5);
    }

    @Test
    void aCommentThatDoesNotEndHidesNothing() {
        SourceDocument document = read("""
                # Ada Quill
                <!-- Baker
                since 2019
                """);
        assertThat(Show.lines(document)).anyMatch(line -> line.contains("since 2019"));
    }

    @Test
    void readsMarkdown() {
        SourceDocument document = read("""
                # Ada Quill
                **Baker**

                [Site](https://ada.example.org) | ada@example.org

                ## Skills
                - **Bread**: rye, *spelt*
                  - sour dough
                """);
        assertThat(Show.lines(document))
                .containsExactly(
                        "H1 Ada Quill",
                        "Baker",
                        "Site | ada@example.org",
                        "H2 Skills",
                        "- Bread: rye, spelt",
                        "  - sour dough");
        assertThat(document.lines().get(1).style().bold()).isTrue();
        Link link = document.lines().get(2).links().get(0);
        assertThat(document.text(link.span())).isEqualTo("Site");
        assertThat(link.target()).isEqualTo("https://ada.example.org");
    }

    @Test
    void readsTablesOfMarkdownWithAndWithoutOuterBars() {
        SourceDocument document = read("""
                ## Work

                Time | Post
                ---- | ----
                2019 - 2021 | Baker
                2015 - 2018 | Cook

                ## Skills

                |      |     |
                |------|-----|
                | Rye  | Oat |
                """);
        assertThat(Show.lines(document))
                .containsExactly(
                        "H2 Work",
                        "Time | Post",
                        "2019 - 2021 | Baker",
                        "2015 - 2018 | Cook",
                        "H2 Skills",
                        "Rye  | Oat");
        assertThat(document.lines().stream().filter(line -> line.cell().isPresent()))
                .hasSize(4);
    }

    @Test
    void tellsThePartsOfALineOfMarkdownThatAreEmphasized() {
        SourceDocument document = read("# Ada Quill\n**Head Baker**, Rye & Co, *Linz*\n");
        assertThat(document.lines().get(1).styled())
                .extracting(part -> document.text(part.span()))
                .containsExactly("Head Baker", "Rye & Co", "Linz");
        assertThat(document.lines().get(1).styled())
                .extracting(part -> part.style().bold())
                .containsExactly(true, false, false);
        assertThat(document.lines().get(1).styled())
                .extracting(part -> part.style().italic())
                .containsExactly(false, false, true);
    }

    @Test
    void headingsOfMarkdownMayHaveNoBlank() throws IOException {
        assertThat(Show.lines(read("#Ada Quill\n##WORK\n* Baker ##\n# Rye #\n##Linz##\n#1 of Rye\n")))
                .containsExactly("H1 Ada Quill", "H2 WORK", "* Baker ##", "H1 Rye", "H2 Linz", "#1 of Rye");
    }

    @Test
    void marksSetOffByBlanksAtBothEndsAreAnOrnament() throws IOException {
        assertThat(Show.lines(read("Ada Quill\n\n** Baker; Rye & Co **\n\nBaked bread.\n")))
                .containsExactly("Ada Quill", "Baker; Rye & Co", "Baked bread.");
    }

    @Test
    void takesALetterOForAMarkOnlyInARunOfLines() {
        assertThat(Show.lines(read("""
                        Did:
                        o Pruned the limes
                          and the hedges
                        o Kept bees
                        Ou planta
                        o jardim sozinho.
                        """)))
                .containsExactly(
                        "Did:",
                        "o Pruned the limes",
                        "+ and the hedges",
                        "o Kept bees",
                        "Ou planta",
                        "o jardim sozinho.");
    }

    @Test
    void takesNumbersForMarksOnlyWhereTheyCount() {
        assertThat(Show.lines(read("1. Platz im Backen\nJ. Quill\n\nSteps\n1. Mix\n2. Bake\n   a) slow\n   b) fast\n")))
                .containsExactly(
                        "1. Platz im Backen", "J. Quill", "Steps", "1. Mix", "2. Bake", "  a) slow", "  b) fast");
    }

    @Test
    void readsColumnsOneAfterTheOther() {
        assertThat(Show.lines(read("""
                CONTACT                     EXPERIENCE
                ada@example.org             Head Baker, Hotel Sonnblick
                +43 1 2345678               Jan 2019 - Present
                Linz, Austria               Baked four hundred loaves a night
                                            in a small kitchen.
                SKILLS                      Led a team of nine people there.
                Rye, spelt                  Baker, Cafe Gold
                Sour dough                  Wrote the book of recipes.
                """)))
                .containsExactly(
                        "CONTACT",
                        "ada@example.org",
                        "+43 1 2345678",
                        "Linz, Austria",
                        "SKILLS",
                        "Rye, spelt",
                        "Sour dough",
                        "EXPERIENCE",
                        "Head Baker, Hotel Sonnblick",
                        "Jan 2019 - Present",
                        "Baked four hundred loaves a night",
                        "+ in a small kitchen.",
                        "Led a team of nine people there.",
                        "Baker, Cafe Gold",
                        "Wrote the book of recipes.");
    }

    @Test
    void leavesDatesBesideTheirJobs() {
        String text = """
                Head Baker, Hotel Sonnblick          2019 - 2024
                Baker, Cafe Gold and Bakery          2015 - 2019
                Apprentice at Old Mill Bakery        2012 - 2015
                Summer help in a village shop        2011 - 2012
                Delivery boy on a green bicycle      2010 - 2011
                Trainee in the town's archive        2009 - 2010
                """;
        assertThat(Show.lines(read(text))).isEqualTo(text.lines().toList());
    }

    @Test
    void putsTheFurnitureOfAScrapedPageAside() {
        SourceDocument document = read("""
                Ada Quill · 2nd
                Ada Quill · 2nd
                Baker
                Baker
                Linz
                Linz
                500+ connections
                Connect
                Experience
                Experience
                Baked every night …see more
                Show all 12 skills
                """);
        assertThat(Show.lines(document))
                .containsExactly("Ada Quill", "Baker", "Linz", "Experience", "Baked every night");
    }

    @Test
    void findsTheCharset() throws IOException {
        String text = "Zoë Müßig\nBäckerin für Brötchen – “gut” in Zürich\nErfahrung über die Jahre\n";
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("windows-1252"))) {
            assertThat(read(text.getBytes(charset)).text()).isEqualTo(text);
            assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).text())
                    .isEqualTo(text);
        }
        String cyrillic = "Иван Петров\nПекарь, опыт работы в гостинице двенадцать лет\n";
        assertThat(read(cyrillic.getBytes(Charset.forName("windows-1251"))).text())
                .isEqualTo(cyrillic);
        String polish = "Zażółć Gęśla\nDoświadczenie w piekarni, pracownik działu księgowości\nWykształcenie wyższe\n";
        assertThat(read(polish.getBytes(Charset.forName("windows-1250"))).text())
                .isEqualTo(polish);
    }
}
