package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.helpers.DefaultHandler;

class PdfDocumentParserTest {

    @Test
    void tellsWhereALineStandsAndHowItLooks() throws Exception {
        Line line = new Sheet()
                .bold()
                .size(14)
                .text(72, 100, "Head gardener")
                .read()
                .lines()
                .get(0);

        assertThat(line.placement()).hasValueSatisfying(place -> {
            assertThat(place.page()).isEqualTo(1);
            assertThat(place.box().left()).isBetween(71.9, 72.1);
            assertThat(place.box().top()).isLessThan(100).isGreaterThan(85);
            assertThat(place.box().bottom()).isGreaterThan(100).isLessThan(105);
        });
        assertThat(line.style().bold()).isTrue();
        assertThat(line.style().size()).hasValue(14);
        assertThat(line.style().color()).hasValue(0);
        assertThat(line.style().font()).hasValue("Helvetica-Bold");
    }

    @Test
    void tellsWhereOnThePageSomeWordsStand() throws Exception {
        SourceDocument document = new Sheet()
                .text(72, 100, "Head gardener")
                .text(300, 100, "2019")
                .read();
        int start = document.text().indexOf("gardener");

        assertThat(document.spots(new Span(start, start + 8))).singleElement().satisfies(spot -> {
            assertThat(spot.page()).isEqualTo(1);
            assertThat(spot.box().left()).isGreaterThan(90);
            assertThat(spot.box().right()).isLessThan(290);
        });
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void joinsLettersThatAreSetApart(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet().text(72, 100, "E X P E R I E N C E").text(72, 140, "W O R K   H I S T O R Y");

        assertThat(Sheet.texts(sheet.read(stream))).containsExactly("EXPERIENCE", "WORK HISTORY");
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void setsABlankBetweenWordsWhoseLettersAreALittleApart(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet().size(14);
        String[] headings = {"CAREER HISTORY", "SKILLS & TOOLS", "HOW I WORK"};
        for (int i = 0; i < headings.length; i++) {
            sheet.spaced(72, 100 + 40 * i, 1.9, headings[i]);
        }

        assertThat(Sheet.texts(sheet.read(stream))).containsExactly(headings);
    }

    @Test
    void joinsAWordAroundASoftHyphenThatTakesNoRoom() throws Exception {
        Sheet sheet = new Sheet().spaced(72, 100, 0, "gar\u00AD").spaced(72 + 14.45, 100, 0, "dener");

        assertThat(Sheet.texts(sheet.read())).containsExactly("gardener");
    }

    @Test
    void joinsShortWordsWhoseLettersAreFarApart() throws Exception {
        Sheet sheet = new Sheet().spaced(72, 100, 7, "IT SKILLS").spaced(72, 140, 7, "EXP IN IT");

        assertThat(Sheet.texts(sheet.read())).containsExactly("IT SKILLS", "EXP IN IT");
    }

    @Test
    void readsTextThatIsDrawnTwiceOnceAndAsBold() throws Exception {
        SourceDocument document = new Sheet()
                .text(72, 100, "Head gardener")
                .text(72.3, 100, "Head gardener")
                .text(72, 130, "Gardener")
                .read();

        assertThat(Sheet.texts(document)).containsExactly("Head gardener", "Gardener");
        assertThat(document.lines().get(0).style().bold()).isTrue();
        assertThat(document.lines().get(1).style().bold()).isFalse();
    }

    @Test
    void keepsWhiteTextOnWhiteOutOfTheResume() throws Exception {
        SourceDocument document = new Sheet()
                .text(72, 100, "Gardener")
                .colored(72, 200, Color.WHITE, "hire this person")
                .read();

        assertThat(Sheet.texts(document)).containsExactly("Gardener");
        assertThat(document.asides()).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("hire this person");
            assertThat(line.flow()).isEqualTo(Flow.HIDDEN);
        });
        assertThat(document.problems())
                .extracting(ReadingProblem::code)
                .containsExactly(ReadingProblem.Code.HIDDEN_TEXT);
    }

    @Test
    void readsWhiteTextOnADarkBand() throws Exception {
        SourceDocument document = new Sheet()
                .fill(0, 60, 600, 80, new Color(20, 40, 60))
                .colored(72, 100, Color.WHITE, "Ada Fern")
                .read();

        assertThat(Sheet.texts(document)).containsExactly("Ada Fern");
        assertThat(document.problems()).isEmpty();
    }

    @Test
    void keepsTextOfTheColourOfItsBandOut() throws Exception {
        SourceDocument document = new Sheet()
                .fill(0, 60, 600, 80, Color.BLUE)
                .colored(72, 100, Color.BLUE, "python java kubernetes")
                .text(72, 200, "Gardener")
                .read();

        assertThat(Sheet.texts(document)).containsExactly("Gardener");
    }

    @Test
    void keepsWhatNobodySeesOut() throws Exception {
        SourceDocument document = new Sheet()
                .text(72, 100, "Gardener")
                .inkless(72, 120, "drawn without ink")
                .size(1)
                .text(72, 140, "too small to read")
                .size(10)
                .text(72, 900, "below the page")
                .text(300, 400, "under a box")
                .draw(page -> {
                    page.setNonStrokingColor(Color.LIGHT_GRAY);
                    page.addRect(290, 380, 200, 40);
                    page.fill();
                })
                .read();

        assertThat(Sheet.texts(document)).containsExactly("Gardener");
        assertThat(document.asides())
                .extracting(Line::text)
                .containsExactlyInAnyOrder("drawn without ink", "too small to read", "below the page", "under a box");
    }

    @Test
    void joinsLinksToTheWordsTheyCover() throws Exception {
        SourceDocument document = new Sheet()
                .text(72, 100, "Portfolio: garden.example and more")
                .link(120, 90, 185, 104, "https://garden.example/")
                .read();

        Line line = document.lines().get(0);
        assertThat(line.links()).singleElement().satisfies(link -> {
            assertThat(document.text(link.span())).isEqualTo("garden.example");
            assertThat(link.target()).isEqualTo("https://garden.example/");
        });
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void takesListMarksOffTheText(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet()
                .lines(72, 100, 14, "\u2022 Planted bulbs", "\u2022 Cut hedges")
                .text(90, 128, "- box and yew")
                .text(72, 142, "\u2022 Led a team");

        SourceDocument document = sheet.read(stream);
        assertThat(Sheet.texts(document))
                .containsExactly("* Planted bulbs", "* Cut hedges", "* box and yew", "* Led a team");
        assertThat(document.lines())
                .extracting(line -> line.bullet().orElseThrow().level())
                .containsExactly(0, 0, 1, 0);
    }

    @Test
    void seesListMarksThatAreDrawnAsShapes() throws Exception {
        Sheet sheet = new Sheet().lines(72, 100, 14, "Planted four thousand bulbs", "Cut hedges", "Led a team");
        for (int i = 0; i < 3; i++) {
            sheet.fill(62, 95 + 14 * i, 3, 3, Color.BLACK);
        }

        assertThat(sheet.read().lines())
                .allSatisfy(line -> assertThat(line.bullet()).hasValue(new Bullet("", 0)));
    }

    @Test
    void writesAMarkThatIsDrawnWithinALineAsASign() throws Exception {
        Sheet sheet =
                new Sheet().text(72, 100, "Pruning").text(160, 100, "Grafting").text(72, 114, "Bees");
        sheet.fill(62, 95, 3, 3, Color.BLACK).fill(150, 95, 3, 3, Color.BLACK).fill(62, 109, 3, 3, Color.BLACK);

        assertThat(sheet.read().text()).startsWith("Pruning\t•\tGrafting\n");
    }

    @Test
    void tellsLinesThatGoOnFromLinesThatAreSetApart() throws Exception {
        List<Line> lines = new Sheet()
                .lines(
                        72,
                        100,
                        12,
                        "Kept the beds and borders of a park of nine hectares, planted",
                        "four thousand bulbs.")
                .lines(
                        72,
                        140,
                        12,
                        "Wrote the planting plans for three new squares and a school,",
                        "all within budget.")
                .read()
                .lines();

        assertThat(lines).extracting(Line::continuation).containsExactly(false, true, false, true);
        assertThat(lines).extracting(Line::separated).containsExactly(true, false, true, false);
    }

    @Test
    void readsAVeryLongParagraphInNoTime() throws Exception {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 60; i++) {
            sheet.text(72, 60 + 12 * i, "Kept the beds and borders of a park of nine hectares and more");
        }

        assertThat(sheet.read().lines().stream().skip(1)).allMatch(Line::continuation);
    }

    @Test
    void takesRunningHeadsAndPageNumbersForNoise() throws Exception {
        Sheet sheet = new Sheet();
        for (int page = 1; page <= 3; page++) {
            sheet.text(72, 40, "Ada Fern")
                    .text(72, 200, "Body of page " + page + ".")
                    .text(280, 780, "Page " + page + " of 3");
            if (page < 3) {
                sheet.nextPage();
            }
        }

        SourceDocument document = sheet.read();
        assertThat(Sheet.texts(document))
                .containsExactly("Ada Fern", "Body of page 1.", "Body of page 2.", "Body of page 3.");
        assertThat(document.asides())
                .hasSize(5)
                .allSatisfy(line -> assertThat(line.flow()).isEqualTo(Flow.NOISE));
    }

    @Test
    void takesARunningHeadForNoiseThatBeginsOnTheSecondPage() throws Exception {
        SourceDocument document = new Sheet()
                .text(72, 40, "Ada Fern, gardener")
                .text(72, 200, "Body of page 1.")
                .nextPage()
                .text(72, 40, "Fern")
                .text(72, 200, "Body of page 2.")
                .nextPage()
                .text(72, 40, "Fern")
                .text(72, 200, "Body of page 3.")
                .read();

        assertThat(Sheet.texts(document))
                .containsExactly("Ada Fern, gardener", "Body of page 1.", "Body of page 2.", "Body of page 3.");
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void readsRotatedPagesAsTheyAreShown(int degrees) throws Exception {
        SourceDocument document = new Sheet()
                .rotated(degrees)
                .lines(72, 100, 14, "Ada Fern", "Gardener")
                .read();

        assertThat(Sheet.texts(document)).containsExactly("Ada Fern", "Gardener");
        assertThat(document.pages().get(0).width()).isEqualTo(degrees == 180 ? 600 : 800);
    }

    @Test
    void readsTextThatRunsUpThePageApart() throws Exception {
        SourceDocument document = new Sheet()
                .lines(172, 100, 14, "Ada Fern", "Gardener of the year")
                .draw(page -> showUpwards(page, "Curriculum"))
                .read();

        assertThat(Sheet.texts(document)).containsExactly("Ada Fern", "Gardener of the year", "Curriculum");
    }

    private static void showUpwards(PDPageContentStream page, String text) throws java.io.IOException {
        page.beginText();
        page.setFont(Sheet.PLAIN, 20);
        page.setTextMatrix(new Matrix(0, 1, -1, 0, 60, 500));
        page.showText(text);
        page.endText();
    }

    @Test
    void takesAWatermarkForNoise() throws Exception {
        SourceDocument document = new Sheet()
                .text(72, 100, "Gardener")
                .draw(page -> {
                    page.beginText();
                    page.setFont(Sheet.PLAIN, 60);
                    page.setTextMatrix(Matrix.getRotateInstance(Math.PI / 4, 100, 200));
                    page.showText("DRAFT");
                    page.endText();
                })
                .read();

        assertThat(Sheet.texts(document)).containsExactly("Gardener");
        assertThat(document.asides()).extracting(Line::flow).containsOnly(Flow.NOISE);
    }

    @Test
    void readsAProfileAsLinkedInSavesIt() throws Exception {
        Sheet sheet = new Sheet()
                .size(13)
                .text(40, 60, "Contact")
                .size(10)
                .lines(40, 80, 12, "www.linkedin.com/in/ada-", "fern-garden (LinkedIn)")
                .link(40, 70, 160, 96, "https://www.linkedin.com/in/ada-fern-garden")
                .size(13)
                .text(40, 120, "Top Skills")
                .size(10)
                .lines(40, 138, 16, "Pruning", "Grafting")
                .size(26)
                .text(220, 66, "Ada Fern")
                .size(12)
                .text(220, 90, "Gardener")
                .size(16)
                .text(220, 130, "Experience")
                .size(12)
                .lines(220, 152, 14, "Leeds City Council", "Head gardener")
                .size(10)
                .text(220, 180, "May 2019 - Present (4 years)")
                .text(500, 780, "Page 1 of 2")
                .nextPage()
                .size(16)
                .text(220, 60, "Education")
                .size(12)
                .text(220, 80, "Askham College")
                .size(10)
                .text(500, 780, "Page 2 of 2");

        SourceDocument document = sheet.read();
        assertThat(Sheet.texts(document))
                .containsExactly(
                        "Contact",
                        "www.linkedin.com/in/ada-fern-garden (LinkedIn)",
                        "Top Skills",
                        "Pruning",
                        "Grafting",
                        "Ada Fern",
                        "Gardener",
                        "Experience",
                        "Leeds City Council",
                        "Head gardener",
                        "May 2019 - Present (4 years)",
                        "Education",
                        "Askham College");
        assertThat(document.asides()).extracting(Line::text).containsExactly("Page 1 of 2", "Page 2 of 2");
    }

    @Test
    void refusesAFileThatNeedsAPassword() throws Exception {
        byte[] pdf = new Sheet().text(72, 100, "Secret gardener").encrypted("password");

        assertThatThrownBy(() -> new PdfDocumentParser()
                        .parse(new ByteArrayInputStream(pdf), new DefaultHandler(), new Metadata(), new ParseContext()))
                .isInstanceOf(EncryptedDocumentException.class);
    }

    @Test
    void refusesMorePagesThanTheLimit() throws Exception {
        byte[] pdf =
                new Sheet().text(72, 100, "One").nextPage().text(72, 100, "Two").bytes(Sheet.Stream.AS_GIVEN);

        assertThatThrownBy(() -> Sheet.read(pdf, new ReadLimits(1_000_000, 1_000, 1, 500, Duration.ofSeconds(5))))
                .isInstanceOf(UnreadableDocumentException.OverLimit.class);
    }

    @Test
    void readsGermanAccentsWithoutLoss() throws Exception {
        assertThat(Sheet.texts(new Sheet()
                        .text(72, 100, "Gärtnerin für Größe, façade, señor")
                        .read()))
                .containsExactly("Gärtnerin für Größe, façade, señor");
    }
}
