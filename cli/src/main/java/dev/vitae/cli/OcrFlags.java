package dev.vitae.cli;

import dev.vitae.document.OcrOptions;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Option;

/** How pages that are pictures are read: the same for every command that reads resumes. */
final class OcrFlags {

    @Option(names = "--no-ocr", description = "Leave pages that are pictures unread, though tesseract may be there.")
    private boolean off;

    @Option(
            names = "--ocr-languages",
            paramLabel = "LANG",
            split = ",",
            description = {
                "What to expect on pages that are pictures, as tesseract names it (default: eng,deu,fra,spa, as far as"
                        + " they are installed). Each one costs time."
            })
    private List<String> languages = List.of();

    @Option(
            names = "--ocr-pages",
            paramLabel = "N",
            description = "Pages of a file that are read so at most (default: 10).")
    private int pages = OcrOptions.DEFAULT.pages();

    @Option(
            names = "--ocr-seconds",
            paramLabel = "N",
            description = "Seconds to read them in, within --max-seconds (default: 45).")
    private int seconds = (int) OcrOptions.DEFAULT.time().toSeconds();

    OcrOptions options() {
        if (pages < 1) {
            throw new UsageException("--ocr-pages must be at least 1, not " + pages);
        }
        if (seconds < 1) {
            throw new UsageException("--ocr-seconds must be at least 1, not " + seconds);
        }
        try {
            return new OcrOptions(!off, languages, pages, Duration.ofSeconds(seconds));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--ocr-languages takes names such as eng,deu: " + e.getMessage());
        }
    }
}
