package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    private static final DocumentReader READER = DocumentReader.create();

    private static SourceDocument read(byte[] bytes) throws IOException {
        return READER.read(new ByteArrayInputStream(bytes), "");
    }

    private static SourceDocument read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(String text, String userPassword, String ownerPassword) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(text);
                content.endText();
            }
            if (!ownerPassword.isEmpty()) {
                StandardProtectionPolicy policy =
                        new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission());
                policy.setEncryptionKeyLength(256);
                document.protect(policy);
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void readsAPdfThatOnlyItsOwnerMayChange() throws IOException {
        assertThat(Show.lines(read(pdf("Ada Quill", "", "owner")))).containsExactly("Ada Quill");
    }

    @Test
    void refusesAnEncryptedPdf() throws IOException {
        byte[] locked = pdf("Ada Quill", "user", "owner");
        assertThatExceptionOfType(UnreadableDocumentException.Encrypted.class)
                .isThrownBy(() -> read(locked))
                .withMessageContaining("password");
    }

    @Test
    void refusesAnEncryptedWordFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("crust");
            try (OutputStream inner = encryptor.getDataStream(files)) {
                inner.write(WordSamples.docx("<w:p><w:r><w:t>Ada Quill</w:t></w:r></w:p>"));
            }
            files.writeFilesystem(bytes);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        assertThatExceptionOfType(UnreadableDocumentException.Encrypted.class)
                .isThrownBy(() -> read(bytes.toByteArray()))
                .withMessageContaining("password");
    }

    @Test
    void refusesAPdfWithoutText() throws IOException {
        byte[] blank = pdf("", "", "");
        assertThatExceptionOfType(UnreadableDocumentException.WithoutText.class).isThrownBy(() -> read(blank));
    }

    @Test
    void refusesWhatIsEmpty() {
        assertThatExceptionOfType(UnreadableDocumentException.Empty.class).isThrownBy(() -> read(""));
        assertThatExceptionOfType(UnreadableDocumentException.Empty.class).isThrownBy(() -> read(" \n\t\n"));
    }

    @Test
    void refusesWhatIsDamaged() throws IOException {
        assertThatExceptionOfType(UnreadableDocumentException.Damaged.class)
                .isThrownBy(() -> read("%PDF-1.7\nnothing else"));
        byte[] whole = WordSamples.docx("<w:p><w:r><w:t>Ada Quill</w:t></w:r></w:p>");
        byte[] half = java.util.Arrays.copyOf(whole, whole.length - 200);
        assertThatExceptionOfType(UnreadableDocumentException.Damaged.class).isThrownBy(() -> read(half));
    }

    @Test
    void refusesPicturesAndArchives() throws IOException {
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1};
        DocumentReader withoutOcr = DocumentReader.builder().ocr(OcrOptions.OFF).build();
        assertThatExceptionOfType(UnreadableDocumentException.Unsupported.class)
                .isThrownBy(() -> withoutOcr.read(new ByteArrayInputStream(jpeg), ""))
                .withMessageContaining("picture");
        byte[] archive = zip(Map.of("a.txt", "Ada"));
        assertThatExceptionOfType(UnreadableDocumentException.Unsupported.class)
                .isThrownBy(() -> read(archive))
                .withMessageContaining("vitae batch");
    }

    @Test
    void keepsItsLimits() throws IOException {
        DocumentReader small = DocumentReader.builder()
                .limits(new ReadLimits(5_000, 1_000, 1, 500, Duration.ofSeconds(30)))
                .build();
        byte[] large = "word ".repeat(2_000).getBytes(StandardCharsets.UTF_8);
        byte[] wordy = "word ".repeat(500).getBytes(StandardCharsets.UTF_8);
        byte[] bomb = WordSamples.docx("<w:p><w:r><w:t>" + "a".repeat(100_000) + "</w:t></w:r></w:p>");
        assertThat(bomb.length).isLessThan(5_000);
        for (byte[] bytes : java.util.List.of(large, wordy, bomb)) {
            assertThatExceptionOfType(UnreadableDocumentException.OverLimit.class)
                    .isThrownBy(() -> small.read(new ByteArrayInputStream(bytes), ""));
        }
    }

    @Test
    void readsTheBodyOfAMail() throws IOException {
        assertThat(Show.lines(read("From: a@example.org\nTo: b@example.org\nSubject: Hello\n\nAda Quill\n- bakes\n")))
                .containsExactly("Ada Quill", "- bakes");
    }

    @Test
    void readsTheOnlyDocumentAttachedToAMail() throws IOException {
        String mail = """
                From: a@example.org
                Subject: CV
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="x"

                --x
                Content-Type: text/plain

                See attached.
                --x
                Content-Type: text/plain; name="cv.txt"
                Content-Disposition: attachment; filename="cv.txt"

                Ada Quill
                Baker
                --x--
                """;
        assertThat(Show.lines(read(mail))).containsExactly("Ada Quill", "Baker");
    }

    @Test
    void readsHtml() throws IOException {
        SourceDocument document = read("<html><head><title>CV</title></head><body><h1>Ada  Quill</h1>"
                + "<p>Baker<br>Linz <a href='https://ada.example.org'>Site</a></p>"
                + "<p style='display:none'>rockstar</p><h2>Work</h2><ul><li>Bread<ul><li>Rye</li></ul></li></ul>"
                + "<table><tr><td>Rye</td><td>2019</td></tr></table></body></html>");
        assertThat(Show.lines(document))
                .containsExactly("H1 Ada Quill", "Baker", "Linz Site", "H2 Work", " Bread", "   Rye", "Rye\t2019");
        assertThat(document.asides()).extracting(Line::flow).containsExactly(Flow.HIDDEN);
        assertThat(document.problems())
                .extracting(ReadingProblem::code)
                .containsExactly(ReadingProblem.Code.HIDDEN_TEXT);
        assertThat(document.metadata().title()).contains("CV");
    }

    @Test
    void neverFetchesAnExternalEntity() throws IOException {
        byte[] hostile = zip(Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><office:document-content"
                        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                        + "<text:p>Ada &e;</text:p></office:text></office:body></office:document-content>"));
        try {
            assertThat(Show.lines(read(hostile))).containsExactly("Ada");
        } catch (UnreadableDocumentException.Damaged refused) {
            assertThat(refused).hasMessageContaining("damaged");
        }
    }
}
