package dev.vitae.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * Finds the resume in a mail: the only attachment that is a document, else the body. Reads with mime4j, as Tika does.
 * Thread-safe.
 */
final class MailOpener {

    private static final int DEEPEST = 20;

    /** What was found: the bytes of a file, and whether they are the mail's own plain text in UTF-8. */
    static final class Found {
        private final byte[] bytes;
        private final boolean text;

        private Found(byte[] bytes, boolean text) {
            this.bytes = bytes;
            this.text = text;
        }

        byte[] bytes() {
            return bytes;
        }

        boolean isText() {
            return text;
        }
    }

    /** Says whether bytes are of a format that is read. */
    interface Documents {
        boolean isDocument(byte[] bytes) throws IOException;
    }

    Found open(byte[] mail, Documents documents) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        Message message = builder.parseMessage(new ByteArrayInputStream(mail));
        List<Found> bodies = new ArrayList<>();
        List<Found> attachments = new ArrayList<>();
        collect(message, bodies, attachments, documents, 0);
        if (attachments.size() == 1) {
            return attachments.get(0);
        }
        return bodies.stream()
                .filter(Found::isText)
                .findFirst()
                .or(() -> bodies.stream().findFirst())
                .orElseThrow(
                        () -> new UnreadableDocumentException.Empty(
                                "The mail has no text and not exactly one document attached; save the resume's file and read that."));
    }

    private void collect(Entity entity, List<Found> bodies, List<Found> attachments, Documents documents, int depth)
            throws IOException {
        if (depth > DEEPEST) {
            return;
        }
        if (entity.getBody() instanceof Multipart parts) {
            for (Entity part : parts.getBodyParts()) {
                collect(part, bodies, attachments, documents, depth + 1);
            }
            return;
        }
        boolean attached = entity.getFilename() != null || "attachment".equalsIgnoreCase(entity.getDispositionType());
        if (entity.getBody() instanceof TextBody text && !attached) {
            byte[] bytes = bytes(text);
            boolean plain = "text/plain".equals(entity.getMimeType());
            if (!new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
                bodies.add(new Found(plain ? utf8(text, bytes) : bytes, plain));
            }
        } else if (entity.getBody() instanceof TextBody || entity.getBody() instanceof BinaryBody) {
            byte[] bytes = bytes((SingleBody) entity.getBody());
            if (documents.isDocument(bytes)) {
                attachments.add(new Found(bytes, false));
            }
        }
    }

    private static byte[] utf8(TextBody text, byte[] bytes) {
        return Optional.ofNullable(text.getMimeCharset())
                .filter(Charset::isSupported)
                .map(name -> new String(bytes, Charset.forName(name)).getBytes(StandardCharsets.UTF_8))
                .orElse(bytes);
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        return bytes.toByteArray();
    }
}
