package dev.vitae.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The way from the bytes of a file to its documents. Thread-safe. */
final class Reading {

    /** What an encrypted office file is called from outside, whatever is inside. */
    private static final Set<String> ENCRYPTED =
            Set.of("application/x-tika-ooxml-protected", "application/x-tika-ole-drm-encrypted");

    private final ReadLimits limits;
    private final TypeDetector detector = new TypeDetector();
    private final TextDecoder decoder = new TextDecoder();
    private final Formats formats;
    private final MailOpener mails = new MailOpener();

    Reading(ReadLimits limits, OcrOptions ocr) {
        this.limits = limits;
        this.formats = new Formats(new Ocr(ocr));
    }

    /** All documents in a file: one, or one for each profile of a text that holds several. */
    List<SourceDocument> readAll(byte[] bytes, Optional<String> name) throws IOException {
        Content content = content(bytes);
        return read(content.bytes, content.type, name);
    }

    /** The pages of the document in a file as a PDF, to be closed; empty if its format has no pages of its own. */
    Optional<PDDocument> openPages(byte[] bytes) throws IOException {
        Content content = content(bytes);
        InputStream stream = new ByteArrayInputStream(content.bytes);
        try {
            if (content.type.equals(MediaType.application("pdf"))) {
                return Optional.of(PdfDocumentParser.load(stream, ""));
            }
            return PictureParser.TYPES.contains(content.type.toString())
                    ? Optional.of(PictureParser.pages(stream, limits))
                    : Optional.empty();
        } catch (IOException | TikaException | RuntimeException | StackOverflowError e) {
            throw explain(e);
        }
    }

    /** The document itself: the file, or what a mail brings. */
    private Content content(byte[] bytes) throws IOException {
        requireContent(bytes);
        MediaType type = detector.detect(bytes);
        if (type.equals(TypeDetector.MAIL)) {
            MailOpener.Found found = mails.open(bytes, this::isDocument);
            return new Content(found.bytes(), found.isText() ? MediaType.TEXT_PLAIN : detector.detect(found.bytes()));
        }
        return new Content(bytes, type);
    }

    private static final class Content {
        private final byte[] bytes;
        private final MediaType type;

        private Content(byte[] bytes, MediaType type) {
            this.bytes = bytes;
            this.type = type;
        }
    }

    private boolean isDocument(byte[] bytes) throws IOException {
        MediaType type = detector.detect(bytes);
        return bytes.length > 0 && (isText(type) || formats.knows(type));
    }

    private List<SourceDocument> read(byte[] bytes, MediaType type, Optional<String> name) throws IOException {
        List<SourceDocument> documents = isText(type) ? readText(bytes, name) : List.of(readFormat(bytes, type, name));
        for (SourceDocument document : documents) {
            requireWithin(document);
        }
        return documents.stream().map(LongLines::cut).map(LineEndHyphens::tell).toList();
    }

    private List<SourceDocument> readText(byte[] bytes, Optional<String> name) throws IOException {
        String text = decoder.decode(bytes);
        if (text.isBlank()) {
            throw empty();
        }
        if (text.length() > limits.characters()) {
            throw UnreadableDocumentException.OverLimit.characters(limits.characters());
        }
        return new TextReader(name).readAll(text);
    }

    private SourceDocument readFormat(byte[] bytes, MediaType type, Optional<String> name) throws IOException {
        if (ENCRYPTED.contains(type.toString())) {
            throw encrypted();
        }
        if (!formats.knows(type)) {
            throw Unsupported.of(type);
        }
        DocumentBuilder document = new DocumentBuilder();
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, type.toString());
        parse(bytes, type, metadata, document);
        SourceDocument read = document.build(new SourceMetadata(
                type.toString(),
                name,
                Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE)).filter(title -> !title.isBlank()),
                modified(metadata)));
        if (read.lines().stream().allMatch(line -> line.text().isBlank())) {
            throw withoutText(type, read.problems());
        }
        return type.equals(MediaType.TEXT_HTML) ? ScrapedNoise.putAside(read) : read;
    }

    private void parse(byte[] bytes, MediaType type, Metadata metadata, DocumentBuilder document) throws IOException {
        try {
            formats.parser(type)
                    .parse(
                            new ByteArrayInputStream(bytes),
                            new DefaultHandler(),
                            metadata,
                            formats.context(document, limits));
        } catch (UnreadableDocumentException | CancellationException e) {
            throw e;
        } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException e) {
            throw encrypted();
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError e) {
            // Parsers answer a broken file with any of these.
            throw explain(e);
        }
    }

    private static UnreadableDocumentException explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableDocumentException unreadable) {
                return unreadable;
            }
            if (cause instanceof CancellationException cancelled) {
                throw cancelled;
            }
            if (cause instanceof EncryptedDocumentException
                    || cause instanceof org.apache.poi.EncryptedDocumentException) {
                return encrypted();
            }
        }
        UnreadableDocumentException damaged = new UnreadableDocumentException.Damaged(
                "The file is damaged and can't be read; open it in the program that made it and save it anew.");
        damaged.initCause(failure);
        return damaged;
    }

    private void requireWithin(SourceDocument document) throws IOException {
        if (document.text().length() > limits.characters()) {
            throw UnreadableDocumentException.OverLimit.characters(limits.characters());
        }
        if (document.pages().size() > limits.pages()) {
            throw new UnreadableDocumentException.OverLimit("The document has more than " + limits.pages()
                    + " pages; take out the resume's own pages or raise the limit.");
        }
    }

    private static void requireContent(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            throw empty();
        }
    }

    private static boolean isText(MediaType type) {
        return (type.getType().equals("text") && !type.equals(MediaType.TEXT_HTML))
                || type.equals(MediaType.application("json"));
    }

    private static Optional<Instant> modified(Metadata metadata) {
        Date date = metadata.getDate(TikaCoreProperties.MODIFIED);
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    private static UnreadableDocumentException empty() {
        return new UnreadableDocumentException.Empty(
                "The file is empty; check that it was saved or downloaded in full.");
    }

    private static UnreadableDocumentException encrypted() {
        return new UnreadableDocumentException.Encrypted(
                "The file is protected by a password; save a copy without protection and read that.");
    }

    private static UnreadableDocumentException withoutText(MediaType type, List<ReadingProblem> problems) {
        for (ReadingProblem problem : problems) {
            if (problem.code() == ReadingProblem.Code.PAGE_WITHOUT_TEXT) {
                return new UnreadableDocumentException.WithoutText(
                        "The document (" + type + ") has no text to read. " + problem.message());
            }
        }
        return new UnreadableDocumentException.WithoutText("The document (" + type
                + ") has no text, only pictures or empty pages; save it anew with text, or run text recognition (OCR)"
                + " over it.");
    }
}
