package dev.vitae.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.utils.XMLReaderUtils;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The data that Europass puts into its PDFs as an attached XML file, in place of what their pages show. There are two
 * forms: {@code SkillsPassport} (Cedefop's schema, to 2020) and {@code Candidate} (HR Open, since). Entities are never
 * fetched, and an attachment that can't be read is passed over.
 */
final class EuropassAttachment {

    private static final String OLD = "http://europass.cedefop.europa.eu/Europass";
    private static final String NEW = "http://www.europass.eu/";
    private static final int MOST_FILES = 50;
    private static final int DEEPEST = 10;

    private EuropassAttachment() {}

    /** Adds the lines of the attached data to the document; false where there is none, and the pages count. */
    static boolean read(PDDocument pdf, DocumentBuilder document, ReadLimits limits) throws IOException {
        for (PDEmbeddedFile file : files(pdf)) {
            Optional<Element> root = root(file, limits);
            if (root.isPresent()) {
                List<Block> blocks = blocks(root.get());
                if (!blocks.isEmpty()) {
                    new BlockWriter(document).write(blocks);
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Block> blocks(Element root) {
        String namespace = Optional.ofNullable(root.getNamespaceURI()).orElse("");
        if (namespace.startsWith(OLD)) {
            return Xml.child(root, "LearnerInfo")
                    .map(info -> new EuropassPassport(info).blocks())
                    .orElse(List.of());
        }
        boolean candidate = namespace.startsWith(NEW) && Xml.name(root).equals("Candidate");
        return candidate ? new EuropassCandidate(root).blocks() : List.of();
    }

    private static Optional<Element> root(PDEmbeddedFile file, ReadLimits limits) throws IOException {
        byte[] bytes;
        try (InputStream in = file.createInputStream()) {
            bytes = in.readNBytes((int) Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 8));
        }
        if (bytes.length > limits.bytes() || !mentionsEuropass(bytes) || Nesting.of(bytes) > limits.nesting()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    XMLReaderUtils.buildDOM(new ByteArrayInputStream(bytes)).getDocumentElement());
        } catch (SAXException | TikaException e) {
            return Optional.empty();
        }
    }

    private static boolean mentionsEuropass(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        return head.contains(OLD) || head.contains(NEW);
    }

    private static List<PDEmbeddedFile> files(PDDocument pdf) throws IOException {
        List<PDEmbeddedFile> files = new ArrayList<>();
        PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            collect(names.getEmbeddedFiles(), 0, files);
        }
        return files;
    }

    private static void collect(PDNameTreeNode<PDComplexFileSpecification> node, int depth, List<PDEmbeddedFile> files)
            throws IOException {
        Map<String, PDComplexFileSpecification> names = node.getNames();
        if (names != null) {
            for (PDComplexFileSpecification specification : names.values()) {
                if (specification != null && specification.getEmbeddedFile() != null && files.size() < MOST_FILES) {
                    files.add(specification.getEmbeddedFile());
                }
            }
        }
        List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
        if (kids != null && depth < DEEPEST && files.size() < MOST_FILES) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : kids.subList(0, Math.min(kids.size(), MOST_FILES))) {
                collect(kid, depth + 1, files);
            }
        }
    }
}
