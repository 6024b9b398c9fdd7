package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.SourceDocument;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the full stop off lines that tell of an entry behind its date ({@code 2009–2012 BSc in Physics, Acton
 * University.}), as templates set it: with it, they look like sentences.
 */
final class EntryStops {

    private static final int LONGEST = 140;
    /** A date with a gap behind it. */
    private static final Pattern DATED =
            Pattern.compile("(?=.{0,20}(?:19|20)\\d\\d)[\\p{L}\\d][^\\t]{3,30}?(?:\\t| {2,})\\p{L}.*");
    /** What ends with a full stop in its own right. */
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?:^|.*[\\s.,(])(?:\\p{L}{1,3}|Corp|Univ|Bros|Dept)\\.$");

    private EntryStops() {}

    /** The document with such lines without their full stops. */
    static SourceDocument without(SourceDocument document) {
        if (document.lines().stream().noneMatch(EntryStops::isStopped)) {
            return document;
        }
        List<Line> lines = document.lines().stream()
                .map(line -> isStopped(line) ? line.narrow(0, line.text().length() - 1) : line)
                .toList();
        return document.withLines(lines);
    }

    private static boolean isStopped(Line line) {
        String text = line.text();
        return text.endsWith(".")
                && text.length() <= LONGEST
                && line.bullet().isEmpty()
                && text.contains(", ")
                && !text.contains(". ")
                && DATED.matcher(text).matches()
                && !ABBREVIATED.matcher(text).matches();
    }
}
