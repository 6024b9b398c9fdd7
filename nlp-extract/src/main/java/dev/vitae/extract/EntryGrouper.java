package dev.vitae.extract;

import dev.vitae.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Cuts the lines of a section into its entries, by sub-headings, else by dates, else by white space. Thread-safe. */
final class EntryGrouper {

    private static final int MOST_LINES_BEFORE = 3;
    private static final int MOST_LINES_AFTER = 2;
    private static final double MOST_SEPARATED = 0.8;
    private static final int LONGEST_TAIL = 80;

    private final DateRecognizer dates;

    EntryGrouper(DateRecognizer dates) {
        this.dates = dates;
    }

    List<EntryLines> group(List<Line> lines) {
        List<DatedLine> dated = withTellingGaps(lines).stream()
                .map(line -> DatedLine.of(line, dates))
                .filter(line -> !line.line().text().isEmpty())
                .toList();
        if (dated.isEmpty()) {
            return List.of();
        }
        List<Integer> headings = headings(dated);
        if (!headings.isEmpty()) {
            return cut(
                    dated,
                    headings,
                    headings.stream().map(start -> headEnd(dated, start, start)).toList());
        }
        List<Integer> anchors = anchors(dated);
        if (!anchors.isEmpty()) {
            return aroundDates(dated, anchors);
        }
        List<Integer> blocks = IntStream.range(0, dated.size())
                .filter(i -> i == 0 || startsBlock(dated, i))
                .boxed()
                .toList();
        return cut(
                dated,
                blocks,
                blocks.stream().map(start -> headEnd(dated, start, start)).toList());
    }

    /** Where nearly every line is set apart, the gaps say nothing of entries. */
    private static List<Line> withTellingGaps(List<Line> lines) {
        long separated = lines.stream().filter(Line::separated).count();
        if (separated < lines.size() * MOST_SEPARATED) {
            return lines;
        }
        return lines.stream()
                .map(line -> line.toBuilder().separated(false).build())
                .toList();
    }

    private static boolean startsBlock(List<DatedLine> lines, int i) {
        DatedLine line = lines.get(i);
        return line.line().separated() && line.isHeadLike();
    }

    private static List<Integer> headings(List<DatedLine> lines) {
        int shallowest = lines.stream()
                .mapToInt(line -> line.line().headingLevel())
                .filter(level -> level > 0)
                .min()
                .orElse(0);
        return IntStream.range(0, lines.size())
                .filter(i -> shallowest > 0 && lines.get(i).line().headingLevel() == shallowest)
                .boxed()
                .toList();
    }

    private static List<Integer> anchors(List<DatedLine> lines) {
        List<Integer> ranges = IntStream.range(0, lines.size())
                .filter(i ->
                        lines.get(i).datesEntry().filter(DateMention::isRange).isPresent())
                .boxed()
                .toList();
        if (ranges.size() > 1) {
            return ranges;
        }
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).datesEntry().isPresent())
                .boxed()
                .toList();
    }

    private static List<EntryLines> aroundDates(List<DatedLine> lines, List<Integer> anchors) {
        List<Integer> before = new ArrayList<>();
        boolean datesLead = anchors.get(0) == 0 && lines.get(0).isOnlyDates();
        for (int k = 0; k < anchors.size(); k++) {
            int floor = k == 0 ? 0 : anchors.get(k - 1) + 1;
            before.add(datesLead ? 0 : linesBefore(lines, anchors.get(k), floor));
        }
        int usual = median(before.subList(before.size() > 2 ? 1 : 0, before.size()));
        TreeSet<Integer> starts = new TreeSet<>();
        List<Integer> ends = new ArrayList<>();
        for (int k = 0; k < anchors.size(); k++) {
            int anchor = anchors.get(k);
            int start = k == 0
                    ? 0
                    : anchor - Math.min(before.get(k), Math.max(usual, separatedBefore(lines, anchor, before.get(k))));
            starts.add(start);
            ends.add(headEnd(lines, start, anchor));
        }
        return cut(lines, List.copyOf(starts), ends);
    }

    /** How far up the line stands that white space sets apart, if it is within reach. */
    private static int separatedBefore(List<DatedLine> lines, int anchor, int reach) {
        for (int i = 0; i <= reach; i++) {
            if (lines.get(anchor - i).line().separated()) {
                return i;
            }
        }
        return 0;
    }

    private static int linesBefore(List<DatedLine> lines, int anchor, int floor) {
        int start = anchor;
        boolean crossed = false;
        while (start > floor
                && anchor - start < MOST_LINES_BEFORE
                && lines.get(start - 1).isHeadLike()) {
            if (lines.get(start).line().separated()) {
                // A line of nothing but dates belongs to the one above, however wide the gap.
                boolean bare = start == anchor && lines.get(start).isOnlyDates();
                if (!bare || crossed) {
                    break;
                }
                crossed = true;
            }
            start--;
        }
        return anchor - start;
    }

    private static int headEnd(List<DatedLine> lines, int start, int anchor) {
        int end = anchor + 1;
        boolean dated = IntStream.range(start, end)
                .anyMatch(i -> lines.get(i).datesEntry().isPresent());
        while (end < lines.size()
                && end - anchor <= MOST_LINES_AFTER
                && continuesHead(lines.get(end - 1), lines.get(end), dated)) {
            dated |= lines.get(end).datesEntry().isPresent();
            end++;
        }
        return end;
    }

    private static boolean continuesHead(DatedLine before, DatedLine line, boolean dated) {
        if (!line.isHeadLike() || line.line().isHeading()) {
            return !dated && line.datesEntry().isPresent();
        }
        boolean date = line.datesEntry().isPresent();
        boolean apart = line.line().separated() && !before.line().isHeading() && !before.isOnlyDates();
        return date ? !dated : !apart && line.line().text().length() <= LONGEST_TAIL;
    }

    private static List<EntryLines> cut(List<DatedLine> lines, List<Integer> starts, List<Integer> headEnds) {
        List<EntryLines> entries = new ArrayList<>();
        for (int k = 0; k < starts.size(); k++) {
            int end = k + 1 < starts.size() ? starts.get(k + 1) : lines.size();
            int headEnd = Math.min(end, headEnds.get(k));
            entries.add(new EntryLines(
                    lines.subList(starts.get(k), headEnd),
                    lines.subList(headEnd, end).stream().map(DatedLine::line).toList()));
        }
        return entries;
    }

    private static int median(List<Integer> values) {
        List<Integer> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
