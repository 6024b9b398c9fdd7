package dev.vitae.document;

import java.util.List;

/** The furniture of scraped web pages. */
final class ScrapedNoise {

    private ScrapedNoise() {}

    static List<Line> mark(List<Line> lines) {
        return lines;
    }
}
