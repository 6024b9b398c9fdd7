package dev.vitae.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/**
 * Reads DOC with POI, with what Tika's stock XHTML loses: tabs, list marks, font sizes, hidden text. Of files of Word 6
 * and 95 only the text. Thread-safe.
 */
final class OldWordDocumentParser implements Parser {

    private static final long serialVersionUID = 1L;

    private static final Set<MediaType> TYPES = Set.of(MediaType.application("msword"));

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return TYPES;
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException {
        byte[] bytes = stream.readAllBytes();
        DocumentBuilder document = context.get(DocumentBuilder.class);
        try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            read(word, document);
            describe(word.getSummaryInformation(), metadata);
        } catch (OldWordFileFormatException e) {
            readOlder(bytes, document);
        }
    }

    private static void read(HWPFDocument word, DocumentBuilder document) {
        OldWordBoxes boxes = OldWordBoxes.of(word);
        OldWordBody stories = new OldWordBody(word.getStyleSheet(), boxes);
        HeaderStories margins = new HeaderStories(word);
        List<List<Block>> heads = stories(
                stories,
                margins.getFirstHeaderSubrange(),
                margins.getOddHeaderSubrange(),
                margins.getEvenHeaderSubrange());
        List<List<Block>> feet = stories(
                stories,
                margins.getFirstFooterSubrange(),
                margins.getOddFooterSubrange(),
                margins.getEvenFooterSubrange());
        List<Block> body = new ArrayList<>(stories.blocks(word.getRange()));
        boxes.unread().forEach(box -> body.addAll(stories.boxBlocks(box)));
        Margins.write(new BlockWriter(document), heads, feet, body);
    }

    private static List<List<Block>> stories(OldWordBody body, Range... ranges) {
        return Stream.of(ranges).filter(Objects::nonNull).map(body::blocks).toList();
    }

    private static void readOlder(byte[] bytes, DocumentBuilder document) throws IOException {
        try (Word6Extractor word = new Word6Extractor(new ByteArrayInputStream(bytes))) {
            StoryBuilder story = new StoryBuilder(StoryBuilder.Kind.BODY);
            word.getText().lines().forEach(paragraph -> {
                story.add(new Block.Run(paragraph.strip(), Style.PLAIN, false, Optional.empty()));
                story.endParagraph(0, false, 0, 0);
            });
            new BlockWriter(document).write(story.end());
        }
    }

    private static void describe(SummaryInformation summary, Metadata metadata) {
        if (summary == null) {
            return;
        }
        Optional.ofNullable(summary.getTitle()).ifPresent(title -> metadata.set(TikaCoreProperties.TITLE, title));
        // A time that was never set reads as the year 1601.
        Optional.ofNullable(summary.getLastSaveDateTime())
                .filter(date -> date.toInstant().isAfter(Instant.EPOCH))
                .ifPresent(date -> metadata.set(TikaCoreProperties.MODIFIED, date));
    }
}
