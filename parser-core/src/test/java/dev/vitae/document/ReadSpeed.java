package dev.vitae.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Times our PDF parser against Tika's over the same files, in turns, in one process. Run by {@code bench/read-speed}. */
final class ReadSpeed {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 9;
    private static final Formats FORMATS = new Formats(new Ocr(OcrOptions.OFF));

    private ReadSpeed() {}

    public static void main(String[] args) throws IOException, TikaException, SAXException {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(Path.of(args[0]))) {
            for (Path file : tree.filter(path -> path.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()) {
                files.add(Files.readAllBytes(file));
            }
        }
        Parser ours = new PdfDocumentParser();
        PDFParser stock = new PDFParser();
        stock.getPDFParserConfig().setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        TikaConfig config = TikaConfig.getDefaultConfig();
        List<Double> ratios = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double a = seconds(ours, files, config);
            double b = seconds(stock, files, config);
            if (round >= 0) {
                ratios.add(a / b);
                System.out.printf(Locale.ROOT, "vitae %.2f s, tika %.2f s, ratio %.2f%n", a, b, a / b);
            }
        }
        ratios.sort(Double::compare);
        System.out.printf(Locale.ROOT, "%d files, median ratio %.2f%n", files.size(), ratios.get(ratios.size() / 2));
    }

    private static double seconds(Parser parser, List<byte[]> files, TikaConfig config)
            throws IOException, TikaException, SAXException {
        long start = System.nanoTime();
        for (byte[] file : files) {
            // The context that our reader gives either: nothing embedded is looked for, which Tika's would pay dearly
            // for.
            ParseContext context = FORMATS.context(new DocumentBuilder(), ReadLimits.DEFAULT);
            context.set(TikaConfig.class, config);
            try (InputStream in = new ByteArrayInputStream(file)) {
                parser.parse(in, new BodyContentHandler(-1), new Metadata(), context);
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
