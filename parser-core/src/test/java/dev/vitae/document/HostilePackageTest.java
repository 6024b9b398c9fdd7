package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DOCX and ODT made to exhaust a reader, to make it fetch something or to tell what other files hold. */
class HostilePackageTest {

    private static final String TEXT = "Ada Quill";
    private static final String PARAGRAPH = "<w:p><w:r><w:t>Ada Quill</w:t></w:r></w:p>";
    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a0 \"ha\">" + laughs() + "]>";

    private static String laughs() {
        StringBuilder entities = new StringBuilder();
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return entities.toString();
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** A DOCX with a part put in or replaced. */
    private static byte[] docx(String name, String part) throws IOException {
        Map<String, byte[]> parts = parts(WordSamples.docx(PARAGRAPH));
        parts.put(name, part.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private static byte[] docxWithDocument(String doctype, String body) throws IOException {
        String document = new String(parts(WordSamples.docx(body)).get("word/document.xml"), StandardCharsets.UTF_8);
        int root = document.indexOf("<w:document");
        return docx("word/document.xml", document.substring(0, root) + doctype + document.substring(root));
    }

    private static byte[] odt(String doctype, String body) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
        String content = doctype + "<office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:body><office:text>"
                + "<text:p>Ada Quill</text:p>" + body + "</office:text></office:body></office:document-content>";
        parts.put("content.xml", content.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    @Test
    void elementsWithinElementsAreRefusedBeyondTheLimit() throws IOException {
        String box = "<w:sdt><w:sdtContent>";
        String end = "</w:sdtContent></w:sdt>";
        String document =
                new String(parts(WordSamples.docx(PARAGRAPH)).get("word/document.xml"), StandardCharsets.UTF_8);

        assertThat(Outcome.of(docx(
                        "word/document.xml",
                        document.replace(PARAGRAPH, box.repeat(200) + PARAGRAPH + end.repeat(200)))))
                .isEqualTo(TEXT);
        assertThat(Outcome.of(docx(
                        "word/document.xml",
                        document.replace(PARAGRAPH, box.repeat(260) + PARAGRAPH + end.repeat(260)))))
                .isEqualTo("over-limit");
    }

    @Test
    void aBillionLaughsAreNotLaughed() throws IOException {
        assertThat(Outcome.of(docxWithDocument(LAUGHS, "<w:p><w:r><w:t>Ada &a11;</w:t></w:r></w:p>")))
                .isEqualTo("Ada");
        assertThat(Outcome.of(odt(LAUGHS, "<text:p>&a11;</text:p>"))).isEqualTo(TEXT);
    }

    @Test
    void anEntityThatHoldsItselfIsNotUnfolded() throws IOException {
        String loop = "<!DOCTYPE x [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]>";
        assertThat(Outcome.of(odt(loop, "<text:p>&a;</text:p>"))).isEqualTo(TEXT);
    }

    @Test
    void noEntityTellsWhatAnotherFileHolds(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "sesame");
        for (String entity : new String[] {
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
            "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;]>",
            "<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\">"
        }) {
            assertThat(Outcome.of(docxWithDocument(entity, "<w:p><w:r><w:t>Ada &e;</w:t></w:r></w:p>")))
                    .doesNotContain("sesame");
            assertThat(Outcome.of(odt(entity, "<text:p>&e;</text:p>"))).doesNotContain("sesame");
        }
    }

    @Test
    void nothingIsFetched() throws IOException {
        try (Eavesdropper ear = new Eavesdropper()) {
            String there = ear.address();
            String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
            String type = " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
            String[] related = {"attachedTemplate", "image", "header", "aFChunk", "oleObject", "frame", "hyperlink"};
            for (String kind : related) {
                String relation = relations + "<Relationship Id=\"x1\"" + type + kind + "\" Target=\"" + there
                        + "x\" TargetMode=\"External\"/></Relationships>";
                assertThat(Outcome.of(docx("word/_rels/document.xml.rels", relation)))
                        .isEqualTo(TEXT);
                assertThat(Outcome.of(docx("word/_rels/settings.xml.rels", relation)))
                        .isEqualTo(TEXT);
            }
            String field = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>INCLUDEPICTURE \""
                    + there + "\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
            assertThat(Outcome.of(docxWithDocument("", PARAGRAPH + field))).isEqualTo(TEXT);
            for (String doctype : new String[] {
                "<!DOCTYPE x SYSTEM \"" + there + "x.dtd\">", "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + there + "\">]>"
            }) {
                assertThat(Outcome.of(docxWithDocument(doctype, PARAGRAPH + "<w:p><w:r><w:t>&e;</w:t></w:r></w:p>")))
                        .isIn(TEXT, "damaged");
                assertThat(Outcome.of(odt(doctype, "<text:p>&e;</text:p>"))).isIn(TEXT, "damaged");
            }
            String image = "<text:p><draw:frame><draw:image xlink:href=\"" + there + "\"/></draw:frame></text:p>";
            assertThat(Outcome.of(odt("", image + "<text:section xlink:href=\"" + there + "\"/>")))
                    .startsWith(TEXT);
            assertThat(ear.heard()).isEmpty();
        }
    }

    @Test
    void macrosAreNotLookedAt() throws IOException {
        byte[] macros = docx("word/vbaProject.bin", "Sub AutoOpen()\nShell \"calc.exe\"\nEnd Sub");
        assertThat(Outcome.of(WordSamples.withType(
                        macros,
                        "vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                        "vnd.ms-word.document.macroEnabled.main")))
                .isEqualTo(TEXT);
    }

    @Test
    void aPartThatUnpacksBeyondTheLimitIsRefused() throws IOException {
        byte[] bomb = docx("word/document.xml", "<w>" + "a".repeat(60_000_000));
        assertThat(bomb.length).isLessThan(200_000);
        assertThat(Outcome.of(bomb)).isEqualTo("over-limit");
    }

    /** A tree of a part takes fifty times its room. */
    @Test
    void aPartOfMillionsOfElementsIsRefused() throws IOException {
        byte[] bomb = docxWithDocument("", PARAGRAPH + "<w:p/>".repeat(6_000_000));
        assertThat(Outcome.of(bomb)).isEqualTo("over-limit");
        assertThat(Outcome.of(odt("", "<text:p/>".repeat(4_000_000)))).isEqualTo("over-limit");
    }

    @Test
    void anArchiveOfManyEntriesEnds() throws IOException {
        Map<String, byte[]> parts = parts(WordSamples.docx(PARAGRAPH));
        for (int i = 0; i < 60_000; i++) {
            parts.put("x/" + i, new byte[0]);
        }
        assertThat(Outcome.of(zip(parts))).isEqualTo(TEXT);
    }

    @Test
    void archivesWithinArchivesAreNotOpened() throws IOException {
        byte[] inner = zip(Map.of("a.txt", "Ada".getBytes(StandardCharsets.UTF_8)));
        for (int depth = 0; depth < 10; depth++) {
            inner = zip(Map.of("inner.zip", inner));
        }
        assertThat(Outcome.of(inner)).isEqualTo("unsupported");
        Map<String, byte[]> parts = parts(WordSamples.docx(PARAGRAPH));
        parts.put("word/embeddings/inner.zip", inner);
        assertThat(Outcome.of(zip(parts))).isEqualTo(TEXT);
    }

    /** Entries that share their packed bytes: what is unpacked counts each time. */
    @Test
    void entriesThatOverlapAreCountedEachTime() throws IOException {
        byte[] packed = deflate("<w/>" + " ".repeat(30_000_000));
        byte[] bomb = overlapping(packed, "[Content_Types].xml", "word/document.xml", "word/styles.xml");
        assertThat(Outcome.of(bomb)).isIn("over-limit", "damaged", "unsupported");
    }

    private static byte[] deflate(String text) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
        deflater.finish();
        byte[] packed = new byte[1_000_000];
        int length = deflater.deflate(packed);
        deflater.end();
        return java.util.Arrays.copyOf(packed, length);
    }

    /** A ZIP file whose entries all lead to one place. */
    private static byte[] overlapping(byte[] packed, String... names) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        long crc = new CRC32().getValue();
        numbers(file, 4, 0x04034b50, 2, 20, 2, 0, 2, 8, 4, 0, 4, crc, 4, packed.length, 4, 30_000_004, 2, 0, 2, 0);
        file.writeBytes(packed);
        int directory = file.size();
        for (String name : names) {
            numbers(file, 4, 0x02014b50, 2, 20, 2, 20, 2, 0, 2, 8, 4, 0, 4, crc, 4, packed.length, 4, 30_000_004);
            numbers(file, 2, name.length(), 2, 0, 2, 0, 2, 0, 2, 0, 4, 0, 4, 0);
            file.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        }
        int size = file.size() - directory;
        numbers(file, 4, 0x06054b50, 2, 0, 2, 0, 2, names.length, 2, names.length, 4, size, 4, directory, 2, 0);
        return file.toByteArray();
    }

    /** Writes numbers, each behind its size in bytes, the least of these first. */
    private static void numbers(ByteArrayOutputStream file, long... sized) {
        for (int i = 0; i < sized.length; i += 2) {
            for (int at = 0; at < sized[i]; at++) {
                file.write((int) (sized[i + 1] >> (8 * at)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 5_000, 50_000})
    void tablesWithinTablesEnd(int depth) throws IOException {
        String open = "<w:tbl><w:tr><w:tc>";
        String close = "</w:tc></w:tr></w:tbl>";
        byte[] word = docxWithDocument("", open.repeat(depth) + PARAGRAPH + close.repeat(depth));
        assertThat(Outcome.of(word)).isIn(TEXT, "damaged", "over-limit");
        String cell = "<table:table><table:table-row><table:table-cell>";
        String end = "</table:table-cell></table:table-row></table:table>";
        byte[] text = odt("", cell.repeat(depth) + "<text:p>x</text:p>" + end.repeat(depth));
        assertThat(Outcome.of(text))
                .satisfiesAnyOf(
                        outcome -> assertThat(outcome).startsWith(TEXT),
                        outcome -> assertThat(outcome).isIn("damaged", "over-limit"));
    }

    @Test
    void namesThatLeadElsewhereLeadNowhere() throws IOException {
        String relations = "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\""
                + " Target=\"../../../../etc/passwd\"/></Relationships>";
        assertThat(Outcome.of(docx("_rels/.rels", relations))).isEqualTo(TEXT);
        assertThat(Outcome.of(docx("../../evil\n.xml", "<x/>"))).isEqualTo(TEXT);
    }
}
