package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

    /** This document with other lines to be read, all else the same. */
    public SourceDocument withLines(List<Line> lines) {
        return withLines(lines, asides);
    }

    /** This document with a problem more for its reader. */
    SourceDocument withProblem(ReadingProblem problem) {
        List<ReadingProblem> more = new ArrayList<>(problems);
        more.add(problem);
        return new SourceDocument(text, lines, asides, pages, metadata, more);
    }

    /** This document with other lines to be read and not to be read, all else the same. */
    public SourceDocument withLines(List<Line> lines, List<Line> asides) {
        return new SourceDocument(text, lines, asides, pages, metadata, problems);
    }

    /** The characters under {@code span}. */
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /**
     * Where on the pages the words under {@code span} stand: a spot for each line that they stand on. Empty in a format
     * without pages.
     */
    public List<Spot> spots(Span span) {
        if (pages.isEmpty()) {
            return List.of();
        }
        return Stream.of(lines, asides)
                .flatMap(flow -> overlapping(flow, span))
                .flatMap(line -> line.placement().stream()
                        .flatMap(place -> place.box(span).map(box -> new Spot(place.page(), box)).stream()))
                .toList();
    }

    /** The lines under the span; those of a document with pages stand in the order of its text. */
    private static Stream<Line> overlapping(List<Line> lines, Span span) {
        int from = 0;
        int to = lines.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (lines.get(middle).span().end() <= span.start()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return lines.subList(from, lines.size()).stream()
                .takeWhile(line -> line.span().start() < span.end());
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
