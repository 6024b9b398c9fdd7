package dev.vitae.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Small Word files made of hand-written parts. */
final class WordSamples {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private WordSamples() {}

    static byte[] docx(String body) throws IOException {
        return docx(body, "<w:p/>");
    }

    static byte[] docx(String body, String header) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD
                            + "document.main+xml\"/></Types>");
            part(
                    zip,
                    "_rels/.rels",
                    relations("<Relationship Id=\"r1\" Type=\"" + TYPE
                            + "officeDocument\" Target=\"word/document.xml\"/>"));
            part(
                    zip,
                    "word/_rels/document.xml.rels",
                    relations("<Relationship Id=\"h1\" Type=\"" + TYPE + "header\" Target=\"header1.xml\"/>"
                            + "<Relationship Id=\"l1\" Type=\"" + TYPE
                            + "hyperlink\" Target=\"https://ada.example.org\" TargetMode=\"External\"/>"));
            part(zip, "word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
            part(zip, "word/header1.xml", "<w:hdr " + W + ">" + header + "</w:hdr>");
            part(
                    zip,
                    "word/styles.xml",
                    "<w:styles " + W
                            + "><w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/>"
                            + "<w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Mine\">"
                            + "<w:basedOn w:val=\"berschrift1\"/></w:style></w:styles>");
            part(
                    zip,
                    "word/numbering.xml",
                    "<w:numbering " + W
                            + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>"
                            + "<w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/>"
                            + "<w:lvlText w:val=\"\uF0B7\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
        }
        return bytes.toByteArray();
    }

    /** The same package with another type of its main part. */
    static byte[] withType(byte[] docx, String type, String other) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(content.replace(type, other).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((XML + content).getBytes(StandardCharsets.UTF_8));
    }
}
