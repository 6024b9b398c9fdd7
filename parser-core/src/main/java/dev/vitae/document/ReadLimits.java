package dev.vitae.document;

import java.time.Duration;

/**
 * What reading one file may cost at most. A file that would cost more ends in
 * {@link UnreadableDocumentException.OverLimit}.
 *
 * @param bytes the size of the file, and of anything inside it once unpacked
 * @param characters the characters of text
 * @param pages the pages of a paged document
 * @param nesting how deep elements (DOCX, ODT) or groups (RTF) may stand within each other; of HTML what is deeper is read as if
 *     it stood less deep
 * @param time the wall-clock time
 */
public record ReadLimits(long bytes, int characters, int pages, int nesting, Duration time) {

    /** 50 MB, two million characters, 200 pages, 500 deep, 60 seconds: far more than any resume, far less than a machine. */
    public static final ReadLimits DEFAULT = new ReadLimits(50_000_000, 2_000_000, 200, 500, Duration.ofSeconds(60));

    public ReadLimits {
        if (bytes <= 0 || characters <= 0 || pages <= 0 || nesting <= 0 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a limit must be positive");
        }
    }
}
