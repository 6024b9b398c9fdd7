package dev.vitae.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/**
 * Reads RTF with what Tika's stock XHTML loses: headings, tables, list marks, text boxes, hidden text, running headers.
 * Thread-safe.
 *
 * <p>The tokenizer is our own. RTFParserKit, the one library on Maven Central that gives RTF as events, reserves as
 * much memory as a file asks for ({@code \bin}), and gives up on a file with a brace too many or a code page that it
 * does not list.
 */
final class RichTextParser implements Parser {

    private static final long serialVersionUID = 1L;

    private static final Set<MediaType> TYPES = Set.of(MediaType.application("rtf"));

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return TYPES;
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException {
        ReadLimits limits = context.get(ReadLimits.class, ReadLimits.DEFAULT);
        DocumentBuilder document = context.get(DocumentBuilder.class);
        RtfInterpreter file = new RtfInterpreter(limits);
        if (!file.read(new RtfTokens(stream.readAllBytes()))) {
            document.add(new ReadingProblem(
                    ReadingProblem.Code.DAMAGED_PART, "The file breaks off before its end.", Optional.empty()));
        }
        Margins.write(new BlockWriter(document), file.heads(), file.feet(), file.blocks());
        file.head().title().ifPresent(title -> metadata.set(TikaCoreProperties.TITLE, title));
        changed(file.head().changed()).ifPresent(date -> metadata.set(TikaCoreProperties.MODIFIED, date));
    }

    private static Optional<Date> changed(Map<String, Integer> time) {
        try {
            LocalDateTime date = LocalDateTime.of(
                    time.getOrDefault("yr", 0),
                    time.getOrDefault("mo", 0),
                    time.getOrDefault("dy", 0),
                    time.getOrDefault("hr", 0),
                    time.getOrDefault("min", 0));
            return Optional.of(Date.from(date.toInstant(ZoneOffset.UTC)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
