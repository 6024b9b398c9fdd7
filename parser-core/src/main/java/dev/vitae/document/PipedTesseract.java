package dev.vitae.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Tika's parser for Tesseract, which finds the program and its languages, but with pipes in place of files: Tika hands
 * the picture over, and takes the text back, in temporary files, of which the second is as public as the umask lets it
 * be and stays behind when the time is over. Here nothing touches the disk. The handler gets hOCR. Thread-safe.
 */
final class PipedTesseract extends TesseractOCRParser {

    private static final long serialVersionUID = 1L;

    /** hOCR takes some hundred bytes a word. */
    private static final int MOST_OUTPUT = 32_000_000;

    private static final int GOOD_DPI = 300;

    /** Looks for the program and its languages. */
    static PipedTesseract find() {
        PipedTesseract tesseract = new PipedTesseract();
        try {
            tesseract.setPreloadLangs(true);
            tesseract.initialize(Map.of());
        } catch (TikaConfigException e) {
            // It is asked next whether the program is there; it is not.
            return tesseract;
        }
        return tesseract;
    }

    /** Whether the program is there and can read some language. */
    boolean isReady() {
        return !getLangs().isEmpty();
    }

    /**
     * Reads a picture in any format that Tesseract knows.
     *
     * @param context holds a {@link TesseractOCRConfig} with language, mode and seconds
     * @throws TikaException if the program fails or takes too long; it is ended then
     */
    @Override
    public void parse(InputStream picture, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        TesseractOCRConfig config = context.get(TesseractOCRConfig.class, getDefaultConfig());
        byte[] hocr = run(picture.readAllBytes(), config);
        XMLReaderUtils.parseSAX(new ByteArrayInputStream(hocr), handler, context);
    }

    private byte[] run(byte[] picture, TesseractOCRConfig config) throws IOException, TikaException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        getTesseractPath() + getTesseractProg(),
                        "stdin",
                        "stdout",
                        "--dpi",
                        Integer.toString(GOOD_DPI),
                        "--psm",
                        config.getPageSegMode(),
                        "-l",
                        config.getLanguage(),
                        "hocr"))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // More threads gain little on one page, and take the processor from other files.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        String id = register(process);
        try {
            FutureTask<byte[]> output = read(process);
            write(picture, process);
            if (!process.waitFor(config.getTimeoutSeconds(), TimeUnit.SECONDS)) {
                throw new TikaException("Tesseract took too long");
            }
            if (process.exitValue() != 0) {
                throw new TikaException("Tesseract ended with " + process.exitValue());
            }
            return output.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw new TikaException("What Tesseract says can't be read", e);
        } finally {
            process.destroyForcibly();
            release(id);
        }
    }

    private static FutureTask<byte[]> read(Process process) {
        FutureTask<byte[]> output =
                new FutureTask<>(() -> process.getInputStream().readNBytes(MOST_OUTPUT));
        start(output, "vitae-ocr-out");
        return output;
    }

    private static void write(byte[] picture, Process process) {
        FutureTask<Boolean> input = new FutureTask<>(() -> {
            try (OutputStream in = process.getOutputStream()) {
                in.write(picture);
            }
            return true;
        });
        start(input, "vitae-ocr-in");
    }

    private static void start(FutureTask<?> task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
