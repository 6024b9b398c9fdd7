package dev.vitae.cli;

import dev.vitae.document.ReadLimits;
import java.time.Duration;
import picocli.CommandLine.Option;

/** What one file may cost at most. */
final class LimitOptions {

    /** A file is held in one array. */
    private static final int MOST_BYTES = Integer.MAX_VALUE - 16;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description = "Size of a file, and of what is packed in it (default: 50000000).")
    private long bytes = ReadLimits.DEFAULT.bytes();

    @Option(
            names = "--max-characters",
            paramLabel = "N",
            description = "Characters of text in a file (default: 2000000).")
    private int characters = ReadLimits.DEFAULT.characters();

    @Option(names = "--max-pages", paramLabel = "N", description = "Pages of a file (default: 200).")
    private int pages = ReadLimits.DEFAULT.pages();

    @Option(names = "--max-nesting", paramLabel = "N", description = "Things within things in a file (default: 500).")
    private int nesting = ReadLimits.DEFAULT.nesting();

    @Option(names = "--max-seconds", paramLabel = "N", description = "Seconds to read a file in (default: 60).")
    private int seconds = (int) ReadLimits.DEFAULT.time().toSeconds();

    ReadLimits limits() {
        if (bytes < 1 || bytes > MOST_BYTES) {
            throw new UsageException("--max-bytes must be from 1 to " + MOST_BYTES + ", not " + bytes);
        }
        requirePositive("--max-characters", characters);
        requirePositive("--max-pages", pages);
        requirePositive("--max-nesting", nesting);
        requirePositive("--max-seconds", seconds);
        return new ReadLimits(bytes, characters, pages, nesting, Duration.ofSeconds(seconds));
    }

    private static void requirePositive(String option, int value) {
        if (value < 1) {
            throw new UsageException(option + " must be at least 1, not " + value);
        }
    }
}
