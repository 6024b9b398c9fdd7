package dev.vitae.document;

import java.util.List;

/**
 * A file as text: lines in the order a person reads them, over one string that all offsets point into.
 *
 * <p>Of a text file, {@link #text()} is the decoded file itself, unchanged but for a byte order mark at its start, which
 * is left out, and the lines are views of it. Where such a file holds several people's profiles, each has a document of
 * its own, with the whole file's text and only its own lines. Of other formats the text is built from the pages: the
 * lines' texts, in reading order. Immutable.
 *
 * @param text the only coordinate system: every {@link Span} counts in it
 * @param lines what is to be read, in reading order; each of {@link Flow#BODY}
 * @param asides what is not to be read as the resume: noise and hidden text
 * @param pages the pages, in order; empty where the format has none
 * @param metadata what the file says of itself
 * @param problems what its reader should know
 */
public record SourceDocument(
        String text,
        List<Line> lines,
        List<Line> asides,
        List<Page> pages,
        SourceMetadata metadata,
        List<ReadingProblem> problems) {

    public SourceDocument {
        lines = List.copyOf(lines);
        asides = List.copyOf(asides);
        pages = List.copyOf(pages);
        problems = List.copyOf(problems);
        requireViews(text, lines);
        requireViews(text, asides);
        if (lines.stream().anyMatch(line -> line.flow() != Flow.BODY)
                || asides.stream().anyMatch(line -> line.flow() == Flow.BODY)) {
            throw new IllegalArgumentException("a line stands in the wrong flow");
        }
    }

    /** The characters under {@code span}. */
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    private static void requireViews(String text, List<Line> lines) {
        for (Line line : lines) {
            Span span = line.span();
            if (span.end() > text.length() || !text.regionMatches(span.start(), line.text(), 0, span.length())) {
                throw new IllegalArgumentException("a line's text differs from the document's at " + span);
            }
        }
    }
}
