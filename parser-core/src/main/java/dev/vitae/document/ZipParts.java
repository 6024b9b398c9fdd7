package dev.vitae.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.tika.exception.TikaException;
import org.apache.tika.utils.XMLReaderUtils;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The XML parts of a zipped document, unpacked in memory one by one and never beyond a limit. External entities are
 * never fetched. Not thread-safe; close it after use.
 */
final class ZipParts implements AutoCloseable {

    private final ZipFile zip;
    private final TagLimit tags = new TagLimit();
    private final int nesting;
    private long left;

    ZipParts(byte[] bytes, ReadLimits limits) throws IOException {
        this(bytes, limits.bytes(), limits.nesting());
    }

    ZipParts(byte[] bytes, long limit, int nesting) throws IOException {
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        this.left = limit;
        this.nesting = nesting;
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The part as a tree, if there is one of that name. */
    Optional<Document> xml(String name) throws IOException, SAXException, TikaException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        byte[] part;
        try (InputStream in = zip.getInputStream(entry)) {
            part = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
        }
        left -= part.length;
        if (left < 0) {
            throw new UnreadableDocumentException.OverLimit(
                    "Unpacked, the file is larger than the limit; save it anew without pictures or raise the limit.");
        }
        tags.count(part);
        if (Nesting.of(part) > nesting) {
            throw UnreadableDocumentException.OverLimit.nesting(nesting);
        }
        return Optional.of(XMLReaderUtils.buildDOM(new ByteArrayInputStream(part)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
