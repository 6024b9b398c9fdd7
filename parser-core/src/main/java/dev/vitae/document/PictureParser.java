package dev.vitae.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/**
 * Reads a lone picture as a PDF that is scanned would be: each picture of the file is a page. Stateless and thread-safe.
 */
final class PictureParser implements Parser {

    static final Set<String> TYPES = Set.of("image/jpeg", "image/png", "image/tiff", "image/gif", "image/bmp");

    private static final long serialVersionUID = 1L;

    private static final long MOST_PIXELS = 17_500_000;
    /** A point for as many pixels as {@link PageRenderer} draws, so that a picture of usual size is drawn as it is. */
    private static final float POINTS_PER_PIXEL = 72f / 300;
    /** The longer sides of pages of A5 and A2, between which a page is taken to be. */
    private static final float SHORTEST = 595;

    private static final float LONGEST = 1684;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return TYPES.stream().map(MediaType::parse).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException {
        ReadLimits limits = context.get(ReadLimits.class, ReadLimits.DEFAULT);
        try (PDDocument document = pages(stream, limits)) {
            new PdfDocumentReader(context.get(DocumentBuilder.class), limits, context.get(Ocr.class)).read(document);
        }
    }

    /** The pictures of a file as the pages of a PDF. */
    static PDDocument pages(InputStream stream, ReadLimits limits) throws IOException {
        PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache());
        boolean whole = false;
        try {
            addPages(stream, document, limits);
            whole = true;
            return document;
        } finally {
            if (!whole) {
                document.close();
            }
        }
    }

    private static void addPages(InputStream stream, PDDocument document, ReadLimits limits) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(stream)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw damaged();
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            try {
                // Only a TIFF holds pages; the others hold frames of a film at most.
                boolean paged = reader.getFormatName().equalsIgnoreCase("tif")
                        || reader.getFormatName().equalsIgnoreCase("tiff");
                int count = paged ? Math.min(reader.getNumImages(true), limits.pages() + 1) : 1;
                for (int i = 0; i < count; i++) {
                    addPage(document, read(reader, i));
                }
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader, int index) throws IOException {
        long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
        int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return reader.read(index, param);
    }

    private static void addPage(PDDocument document, BufferedImage image) throws IOException {
        int pixels = Math.max(image.getWidth(), image.getHeight());
        float scale = Math.max(SHORTEST, Math.min(LONGEST, pixels * POINTS_PER_PIXEL)) / pixels;
        float width = scale * image.getWidth();
        float height = scale * image.getHeight();
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, width, height);
        }
    }

    private static UnreadableDocumentException damaged() {
        return new UnreadableDocumentException.Damaged("The picture is damaged and can't be read; save it anew.");
    }
}
