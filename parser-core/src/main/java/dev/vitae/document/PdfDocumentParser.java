package dev.vitae.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.PasswordProvider;
import org.xml.sax.ContentHandler;

/**
 * Reads a PDF into the {@link DocumentBuilder} that it finds in the parse context, as lines in reading order; nothing
 * goes to the content handler. It keeps the {@link ReadLimits} of the context. Stateless and thread-safe.
 */
final class PdfDocumentParser implements Parser {

    private static final long serialVersionUID = 1L;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(TypeDetector.PDF);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, TikaException {
        CharacterMaps.prepare();
        DocumentBuilder builder = context.get(DocumentBuilder.class, new DocumentBuilder());
        ReadLimits limits = context.get(ReadLimits.class, ReadLimits.DEFAULT);
        Ocr ocr = context.get(Ocr.class, new Ocr(OcrOptions.OFF));
        try (PDDocument document = load(stream, password(metadata, context))) {
            describe(document, metadata);
            if (!EuropassAttachment.read(document, builder, limits)) {
                new PdfDocumentReader(builder, limits, ocr).read(document);
            }
        }
    }

    /** Opens a PDF, in memory only. */
    static PDDocument load(InputStream stream, String password) throws IOException, TikaException {
        try {
            RandomAccessReadBuffer bytes = new RandomAccessReadBuffer(CloseShieldInputStream.wrap(stream));
            return Loader.loadPDF(bytes, password, IOUtils.createMemoryOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw new EncryptedDocumentException(e);
        } catch (IOException e) {
            String message = e.getMessage();
            if (message != null && message.contains("No security handler for filter")) {
                throw new EncryptedDocumentException(e);
            }
            throw e;
        }
    }

    private static String password(Metadata metadata, ParseContext context) {
        PasswordProvider provider = context.get(PasswordProvider.class);
        String password = provider == null ? null : provider.getPassword(metadata);
        return password == null ? "" : password;
    }

    private static void describe(PDDocument document, Metadata metadata) {
        PDDocumentInformation information = document.getDocumentInformation();
        metadata.set(Metadata.CONTENT_TYPE, TypeDetector.PDF.toString());
        metadata.set(PagedText.N_PAGES, document.getNumberOfPages());
        Optional.ofNullable(information.getTitle())
                .filter(title -> !title.isBlank())
                .ifPresent(title -> metadata.set(TikaCoreProperties.TITLE, title));
        Optional.ofNullable(information.getAuthor())
                .ifPresent(author -> metadata.set(TikaCoreProperties.CREATOR, author));
        Optional.ofNullable(information.getCreationDate())
                .ifPresent(created -> metadata.set(TikaCoreProperties.CREATED, created));
        Optional.ofNullable(information.getModificationDate())
                .ifPresent(modified -> metadata.set(TikaCoreProperties.MODIFIED, modified));
    }
}
