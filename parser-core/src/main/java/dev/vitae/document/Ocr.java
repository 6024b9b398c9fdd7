package dev.vitae.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Reads pictures of pages with Tesseract, if it is there. It is looked for once, when it is first needed. Thread-safe.
 */
final class Ocr {

    private static final List<String> USUAL_LANGUAGES = List.of("eng", "deu", "fra", "spa");
    private static final String ORIENTATION = "osd";
    private static final String PAGE = "3";
    private static final String PAGE_WITH_ORIENTATION = "1";
    /** Below this, the page may stand on its side or its head. */
    private static final double POOR = 60;

    private static final int FEW_LETTERS = 20;

    private final OcrOptions options;
    private @Nullable PipedTesseract tesseract;

    Ocr(OcrOptions options) {
        this.options = options;
    }

    OcrOptions options() {
        return options;
    }

    /** Why no picture can be read, and what to do, to follow a semicolon; empty if pictures can be read. */
    Optional<String> obstacle() {
        if (!options.enabled()) {
            return Optional.of("text recognition is turned off");
        }
        PipedTesseract program = tesseract();
        if (!program.isReady()) {
            return Optional.of("install tesseract to read it");
        }
        Set<String> missing = new TreeSet<>(options.languages());
        missing.removeAll(program.getLangs());
        if (!missing.isEmpty()) {
            return Optional.of("tesseract lacks the language " + String.join(", ", missing) + " (it has "
                    + String.join(", ", new TreeSet<>(program.getLangs())) + ")");
        }
        return languages().isEmpty()
                ? Optional.of("tesseract has none of the usual languages; name one that it has")
                : Optional.empty();
    }

    /** What a picture of a page says. */
    record Reading(List<List<Word>> lines, int letters, double confidence, boolean sideways, int angle) {

        /** Whether the page may not stand upright. */
        boolean isPoor() {
            return sideways || letters < FEW_LETTERS || confidence < POOR;
        }
    }

    /**
     * Reads the picture of a page.
     *
     * @param scale how many points a pixel is
     * @param time how long it may take
     * @throws TikaException if Tesseract fails or takes too long
     */
    Reading read(GrayPicture picture, int page, double scale, Duration time) throws IOException, TikaException {
        long end = System.nanoTime() + time.toNanos();
        Reading upright = run(picture, page, scale, PAGE, end);
        if (!upright.isPoor() || !tesseract().getLangs().contains(ORIENTATION)) {
            return upright;
        }
        int angle = run(picture, page, scale, PAGE_WITH_ORIENTATION, end).angle();
        if (angle == 0) {
            return upright;
        }
        GrayPicture turned = picture;
        for (int i = 0; i < angle / 90; i++) {
            turned = turned.turned();
        }
        Reading read = run(turned, page, scale, PAGE, end);
        return upright.sideways() || read.letters() > upright.letters() ? read : upright;
    }

    private Reading run(GrayPicture picture, int page, double scale, String mode, long end)
            throws IOException, TikaException {
        TesseractOCRConfig config = new TesseractOCRConfig();
        config.setLanguage(String.join("+", languages()));
        config.setPageSegMode(mode);
        long left = Duration.ofNanos(end - System.nanoTime()).toSeconds();
        config.setTimeoutSeconds((int) Math.max(1, left));
        ParseContext context = new ParseContext();
        context.set(TesseractOCRConfig.class, config);
        HocrHandler words = new HocrHandler(page, scale);
        try {
            tesseract().parse(new ByteArrayInputStream(picture.toPgm()), words, new Metadata(), context);
        } catch (SAXException e) {
            throw new TikaException("Tesseract's answer is not hOCR", e);
        }
        return new Reading(words.lines(), words.letters(), words.confidence(), words.isSideways(), words.angle());
    }

    private List<String> languages() {
        if (!options.languages().isEmpty()) {
            return options.languages();
        }
        Set<String> installed = tesseract().getLangs();
        return USUAL_LANGUAGES.stream().filter(installed::contains).collect(Collectors.toUnmodifiableList());
    }

    private synchronized PipedTesseract tesseract() {
        PipedTesseract found = tesseract;
        if (found == null) {
            found = PipedTesseract.find();
            tesseract = found;
        }
        return found;
    }
}
