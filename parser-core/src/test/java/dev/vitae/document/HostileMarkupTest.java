package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML, RTF, mails, text and what is none of these, made to exhaust a reader or to make it fetch something. */
class HostileMarkupTest {

    private static final String TEXT = "Ada Quill";

    private static String outcome(String file) {
        return Outcome.of(file.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<blockquote>", "<a href=x>", "<svg><g>", "<font>"
            })
    void elementsNestedDeepEnd(String opening) {
        String page = "<html><body><p>Ada Quill</p>" + opening.repeat(20_000) + "x";
        assertThat(outcome(page))
                .satisfiesAnyOf(
                        outcome -> assertThat(outcome).startsWith(TEXT),
                        outcome -> assertThat(outcome).isIn("damaged", "over-limit"));
    }

    @Test
    void aPageOfMillionsOfElementsIsRefused() {
        assertThat(outcome("<html><body><p>Ada Quill</p>" + "<b>x</b>".repeat(3_000_000)))
                .isEqualTo("over-limit");
    }

    @Test
    void noEntityOfAPageIsUnfolded() {
        String laughs = "<!DOCTYPE html [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY e SYSTEM"
                + " \"file:///etc/passwd\">]>";
        for (String head : new String[] {"", "<?xml version=\"1.0\"?>"}) {
            String page = head + laughs + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>Ada Quill</p>"
                    + "<p>&b;&e;</p></body></html>";
            assertThat(outcome(page)).contains(TEXT).doesNotContain("haha").doesNotContain("root:");
        }
    }

    @Test
    void aPictureOfLaughsIsNoResume() {
        assertThat(outcome("<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&b;</text></svg>"))
                .isEqualTo("unsupported");
    }

    @Test
    void nothingOfAPageIsFetched() throws IOException {
        try (Eavesdropper ear = new Eavesdropper()) {
            String there = ear.address();
            String page = "<html><head><base href='" + there + "'><link rel=stylesheet href='" + there
                    + "a.css'><style>@import url(" + there + "b.css); @font-face { font-family: x; src: url(" + there
                    + "x.woff) } p { background: url(" + there + "bg.png) }</style><script src='" + there
                    + "x.js'></script><meta http-equiv=refresh content='0;url=" + there
                    + "'></head><body><p>Ada Quill</p>"
                    + "<img src='" + there + "a.png'><iframe src='" + there + "'></iframe><object data='" + there
                    + "'></object><embed src='" + there + "'><video src='" + there + "'></video></body></html>";
            assertThat(outcome(page)).isEqualTo(TEXT);
            assertThat(outcome("{\\rtf1 Ada Quill{\\field{\\*\\fldinst INCLUDEPICTURE \"" + there
                            + "\"}{\\fldrslt }}{\\*\\template " + there + "x.dot}}"))
                    .isEqualTo(TEXT);
            assertThat(outcome("Ada Quill\n![x](" + there + "a.png)")).startsWith(TEXT);
            String pdf = RawPdf.shown(TEXT);
            for (String action : new String[] {
                "/S /URI /URI (" + there + ")", "/S /GoToR /F (" + there + ")", "/S /SubmitForm /F (" + there + ")"
            }) {
                RawPdf file = RawPdf.page(pdf, "")
                        .replace(1, "<< /Type /Catalog /Pages 2 0 R /OpenAction << " + action + " >> >>")
                        .replace(
                                3,
                                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font"
                                        + " << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
                                        + " /Annots [<< /Type /Annot /Subtype /Link /Rect [70 690 200 720] /A << "
                                        + action + " >> >>] >>");
                assertThat(Outcome.of(file.bytes())).isEqualTo(TEXT);
            }
            RawPdf elsewhere = RawPdf.page(pdf, "/XObject << /X1 5 0 R >>").stream(
                    "/Type /XObject /Subtype /Image /Width 1 /Height 1 /F << /FS /URL /F (" + there + ") >>", "");
            assertThat(Outcome.of(elsewhere.bytes())).isEqualTo(TEXT);
            assertThat(ear.heard()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\\b ", "{\\*\\x ", "{\\field{\\fldrslt ", "\\trowd ", "{\\fonttbl", "\\u-3"})
    void groupsNestedDeepEnd(String opening) {
        String file = "{\\rtf1 Ada Quill\\par " + opening.repeat(100_000);
        assertThat(outcome(file))
                .satisfiesAnyOf(
                        outcome -> assertThat(outcome).startsWith(TEXT),
                        outcome -> assertThat(outcome).isIn("damaged", "over-limit"));
    }

    @Test
    void groupsWithinGroupsAreRefusedBeyondTheLimit() {
        assertThat(outcome("{\\rtf1 " + "{".repeat(400) + "Ada Quill" + "}".repeat(400) + "}"))
                .isEqualTo(TEXT);
        assertThat(outcome("{\\rtf1 " + "{".repeat(600) + "Ada Quill" + "}".repeat(600) + "}"))
                .isEqualTo("over-limit");
    }

    @Test
    void bytesThatARichTextSkipsEnd() {
        assertThat(outcome("{\\rtf1 Ada Quill\\par \\bin2147483647 x}")).startsWith(TEXT);
    }

    @Test
    void mailsWithinMailsEnd() {
        StringBuilder mail = new StringBuilder();
        for (int depth = 0; depth < 300; depth++) {
            mail.append("From: a@example.org\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b")
                    .append(depth)
                    .append("\n\n--b")
                    .append(depth)
                    .append("\nContent-Type: message/rfc822\n\n");
        }
        assertThat(outcome(mail + "From: b@example.org\nSubject: y\n\nAda Quill"))
                .isNotNull();
    }

    @Test
    void aFileThatIsTwoThingsIsTheOneItBeginsAs() throws IOException {
        byte[] pdf = RawPdf.page(RawPdf.shown(TEXT), "").bytes();
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(pdf);
        try (ZipOutputStream zip = new ZipOutputStream(both)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Outcome.of(both.toByteArray())).isEqualTo(TEXT);
        String page = "<html><body><p>Ada Quill</p></body></html>\n";
        assertThat(outcome(page + new String(pdf, StandardCharsets.ISO_8859_1))).startsWith(TEXT);
    }

    @Test
    void aWrongExtensionChangesNothing(@TempDir Path folder) throws IOException {
        DocumentReader reader = DocumentReader.create();
        Path text = Files.writeString(folder.resolve("resume.pdf"), "Ada Quill\n");
        assertThat(Show.lines(reader.read(text))).containsExactly(TEXT);
        Path pdf = Files.write(
                folder.resolve("resume.docx"),
                RawPdf.page(RawPdf.shown(TEXT), "").bytes());
        assertThat(Show.lines(reader.read(pdf))).containsExactly(TEXT);
    }

    @Test
    void twoGigabytesAreRefusedByTheirSize(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2_500_000_000L);
        }
        long start = System.nanoTime();
        assertThatExceptionOfType(UnreadableDocumentException.OverLimit.class)
                .isThrownBy(() -> DocumentReader.create().read(file))
                .withMessageContaining("larger than the limit");
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0",
                "\0\0\0\0\0\0\0\0",
                "%PDF",
                "PK\3\4",
                "\u00D0\u00CF\u0011\u00E0",
                "{\\rtf",
                "<",
                "From:",
                "\u00FF\u00FE"
            })
    void aFewBytesEnd(String bytes) {
        assertThat(outcome(bytes)).isNotNull();
    }
}
