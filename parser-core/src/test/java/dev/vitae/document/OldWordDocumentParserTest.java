package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OldWordDocumentParserTest {

    /** An invented resume, written as RTF and turned into DOC by LibreOffice 7.4. */
    private static SourceDocument baker() throws IOException {
        return read("baker.doc");
    }

    private static SourceDocument read(String name) throws IOException {
        try (InputStream in = OldWordDocumentParserTest.class.getResourceAsStream(name)) {
            return DocumentReader.create().read(Objects.requireNonNull(in), name);
        }
    }

    @Test
    void readsHeadingsTabsBreaksListsTablesAndLinks() throws IOException {
        SourceDocument document = baker();
        assertThat(Show.lines(document))
                .containsExactly(
                        "Ada Quill\tada@example.org",
                        "H1 Work",
                        "Head baker\t2019 – 2021",
                        "Linz",
                        "1. Rye bread",
                        "2. Spelt bread",
                        "See my site",
                        "Rye\t2019",
                        "Spelt\t2020",
                        "After");
        assertThat(document.lines().get(1).style().size()).hasValue(16);
        assertThat(document.lines().get(1).style().bold()).isTrue();
        assertThat(document.lines().get(6).links())
                .extracting(Link::target)
                .containsExactly("https://ada.example.org/");
        assertThat(document.metadata().modified()).isEmpty();
        assertThat(document.metadata().title()).contains("CV of Ada");
    }

    @Test
    void keepsHiddenTextAndPageNumbersOut() throws IOException {
        SourceDocument document = baker();
        assertThat(document.asides().stream().filter(line -> line.flow() == Flow.HIDDEN))
                .extracting(Line::text)
                .containsExactly("rockstarninja");
        assertThat(document.asides().stream().filter(line -> line.flow() == Flow.NOISE))
                .extracting(Line::text)
                .containsExactly("Page 1");
    }

    /** Made like the other: two text boxes, and a table with white text in a dark cell. */
    @Test
    void readsATextBoxAfterTheParagraphItIsAnchoredInAndWhiteTextInCells() throws IOException {
        SourceDocument document = read("boxes.doc");
        assertThat(Show.lines(document))
                .containsExactly(
                        "Ada Quill",
                        "Baker",
                        "ada@example.org",
                        "+43 20 7946 0001",
                        "Work",
                        "Head baker, Linz",
                        "2019 to 2021",
                        "Rye bread",
                        "Skills\tSourdough",
                        "Years\tNine",
                        "After");
        assertThat(document.asides()).isEmpty();
    }
}
