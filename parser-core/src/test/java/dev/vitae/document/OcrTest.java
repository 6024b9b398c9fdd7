package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OcrTest {

    private static Scan resume() {
        return new Scan()
                .text(60, 80, 24, "Rosalba Quennell")
                .text(60, 130, 14, "Experience")
                .text(60, 160, 12, "Keeper of Clocks, Tower of Ostermark")
                .text(430, 160, 12, "2015 - 2021")
                .bullet(64, 180)
                .text(76, 180, 12, "Wound forty clocks every morning before seven")
                .bullet(64, 200)
                .text(76, 200, 12, "Taught three apprentices how to oil a movement")
                .text(60, 240, 14, "Education")
                .text(60, 270, 12, "Diploma in Clockmaking, School of Ostermark");
    }

    private static SourceDocument read(byte[] bytes, OcrOptions options) throws IOException {
        return DocumentReader.builder().ocr(options).build().read(new ByteArrayInputStream(bytes), "");
    }

    private static OcrOptions english() {
        return new OcrOptions(true, List.of("eng"), 10, Duration.ofSeconds(45));
    }

    @Test
    void leavesPicturesAloneWhenTurnedOff() throws IOException {
        byte[] scan = Scan.pdf(resume().image(0));
        assertThatExceptionOfType(UnreadableDocumentException.WithoutText.class)
                .isThrownBy(() -> read(scan, OcrOptions.OFF))
                .withMessageContaining("text recognition is turned off");
    }

    @Test
    void saysWhichPagesArePictures() throws IOException {
        SourceDocument document =
                read(Scan.pdf("Rosalba Quennell", resume().image(0), resume().image(0)), OcrOptions.OFF);
        assertThat(Show.lines(document)).containsExactly("Rosalba Quennell");
        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ReadingProblem.Code.PAGE_WITHOUT_TEXT);
            assertThat(problem.message())
                    .isEqualTo("Pages 2, 3 are images without text; text recognition is turned off.");
        });
    }

    @Test
    void takesOnlyNamesOfLanguages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OcrOptions(true, List.of("../eng"), 1, Duration.ofSeconds(1)));
    }

    @Nested
    class WithTesseract {

        @BeforeEach
        void requireTesseract() {
            assumeTrue(PipedTesseract.find().getLangs().contains("eng"), "tesseract with English is not installed");
        }

        @Test
        void readsAScanAsLinesInOrder() throws IOException {
            SourceDocument document = read(Scan.pdf(resume().image(0)), english());
            assertThat(Show.lines(document))
                    .containsExactly(
                            "Rosalba Quennell",
                            "Experience",
                            "Keeper of Clocks, Tower of Ostermark\t2015 - 2021",
                            "• Wound forty clocks every morning before seven",
                            "• Taught three apprentices how to oil a movement",
                            "Education",
                            "Diploma in Clockmaking, School of Ostermark");
            assertThat(document.problems()).isEmpty();
        }

        @Test
        void placesTheLinesOnThePage() throws IOException {
            Line name = read(Scan.pdf(resume().image(0)), english()).lines().get(0);
            Placement place = name.placement().orElseThrow();
            assertThat(place.page()).isEqualTo(1);
            assertThat(place.box().left()).isCloseTo(60, within(3.0));
            assertThat(place.box().bottom()).isCloseTo(85, within(6.0));
            assertThat(name.style().size().orElseThrow()).isCloseTo(24, within(4.0));
        }

        @Test
        void readsTwoColumnsOneAfterTheOther() throws IOException {
            Scan scan = new Scan();
            List<String> left = List.of("Skills", "Clock repair", "Brass turning", "Engraving", "Gilding dials");
            List<String> right = List.of(
                    "Rosalba has kept clocks since her youth and knows",
                    "every wheel of the tower by its proper name. She",
                    "writes a diary of all repairs, in which no day is",
                    "missing, and reads from it to the town council at",
                    "the end of every year, to general contentment.");
            for (int i = 0; i < left.size(); i++) {
                scan.text(50, 110 + 27 * i, 12, left.get(i)).text(250, 100 + 18 * i, 12, right.get(i));
            }
            List<String> words = read(Scan.pdf(scan.image(0)), english()).lines().stream()
                    .map(Line::words)
                    .toList();
            assertThat(words).containsSequence(left).containsSequence(right).hasSize(left.size() + right.size());
        }

        @Test
        void readsAPageThatLiesOnItsSideOrStandsOnItsHead() throws IOException {
            assumeTrue(PipedTesseract.find().getLangs().contains("osd"), "tesseract lacks its model of orientation");
            for (int quarters = 1; quarters < 4; quarters++) {
                assertThat(Show.lines(read(Scan.pdf(resume().image(quarters)), english())))
                        .as("turned by %s quarters", quarters)
                        .contains("Rosalba Quennell", "Education");
            }
        }

        @Test
        void readsTheScannedPageOfAMixedDocument() throws IOException {
            SourceDocument document = read(
                    Scan.pdf("A covering page with more text than any scanner stamps", resume().image(0)), english());
            assertThat(Show.lines(document)).contains("Rosalba Quennell");
            assertThat(document.lines()
                            .get(document.lines().size() - 1)
                            .placement()
                            .orElseThrow()
                            .page())
                    .isEqualTo(2);
        }

        @Test
        void readsALonePictureAsAScan() throws IOException {
            assertThat(Show.lines(read(resume().png(), english()))).contains("Rosalba Quennell", "Education");
        }

        @Test
        void readsNoMorePagesThanAllowed() throws IOException {
            SourceDocument document = read(
                    Scan.pdf(resume().image(0), resume().image(0)),
                    new OcrOptions(true, List.of("eng"), 1, Duration.ofSeconds(45)));
            assertThat(document.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message())
                            .isEqualTo("Page 2 is an image without text; no more than 1 such pages are read."));
        }

        @Test
        void namesALanguageThatIsMissing() throws IOException {
            byte[] scan = Scan.pdf(resume().image(0));
            assertThatExceptionOfType(UnreadableDocumentException.WithoutText.class)
                    .isThrownBy(() -> read(scan, new OcrOptions(true, List.of("zzz"), 1, Duration.ofSeconds(45))))
                    .withMessageContaining("tesseract lacks the language zzz");
        }

        @Test
        void endsWhenTheTimeIsOver() throws IOException {
            byte[] scan = Scan.pdf(resume().image(0));
            assertThatExceptionOfType(UnreadableDocumentException.WithoutText.class)
                    .isThrownBy(() -> read(scan, new OcrOptions(true, List.of("eng"), 1, Duration.ofNanos(1))));
            assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                    .isEmpty();
        }

        @Test
        void leavesNoFileBehind() throws IOException {
            Set<Path> before = temporary();
            read(Scan.pdf(resume().image(0)), english());
            assertThat(temporary()).isSubsetOf(before);
        }

        private static Set<Path> temporary() throws IOException {
            try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
                return files.filter(file -> String.valueOf(file.getFileName()).contains("tika"))
                        .collect(Collectors.toSet());
            }
        }
    }
}
