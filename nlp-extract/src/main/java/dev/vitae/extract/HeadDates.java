package dev.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dates in the lines of a passage; a date may go on in the next line where that goes on with the one before.
 *
 * @param dates in order
 */
record HeadDates(List<Placed> dates) {

    /**
     * A date with the lines it stands on.
     *
     * @param first the number of the first line in the passage
     * @param paragraph the lines, in whose joined text the date's offsets count
     * @param starts where each line starts in that text
     * @param date the date
     */
    record Placed(int first, Paragraph paragraph, List<Integer> starts, DateMention date) {

        /** Where a token of the passage stands in the joined text; empty if on other lines. */
        Optional<Integer> start(int line, Token token) {
            boolean inside = line >= first && line < first + starts.size();
            return inside ? Optional.of(starts.get(line - first) + token.start()) : Optional.empty();
        }

        /** Whether it ends before the token begins. */
        private boolean isBefore(int line, Token token) {
            return line >= first + starts.size()
                    || start(line, token).filter(start -> start >= date.end()).isPresent();
        }

        /** Whether a comma stands before it and nothing behind it. */
        boolean isLast() {
            String text = paragraph.text();
            return text.substring(0, date.start()).stripTrailing().endsWith(",")
                    && text.substring(date.end()).isBlank();
        }

        /** Whether the mention begins on one of its lines. */
        boolean isBeside(Mention mention) {
            return paragraph.lines().stream()
                    .anyMatch(line -> line.span().contains(mention.spans().get(0)));
        }

        /** Whether the token is part of the date. */
        boolean contains(int line, Token token) {
            return start(line, token)
                    .filter(start ->
                            start >= date.start() && start + token.text().length() <= date.end())
                    .isPresent();
        }
    }

    HeadDates {
        dates = List.copyOf(dates);
    }

    static HeadDates of(Passage passage, DateRecognizer recognizer) {
        List<Placed> dates = new ArrayList<>();
        List<LabelledLine> lines = passage.lines();
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size() && lines.get(to).label() == LineLabel.CONTINUATION) {
                to++;
            }
            Paragraph paragraph = new Paragraph(
                    lines.subList(from, to).stream().map(LabelledLine::line).toList());
            List<Integer> starts = paragraph.starts();
            List<DateMention> found = to - from == 1 ? lines.get(from).dates() : recognizer.find(paragraph.text());
            for (DateMention date : found) {
                dates.add(new Placed(from, paragraph, starts, date));
            }
            from = to;
        }
        return new HeadDates(dates);
    }

    /** The date that a token is part of. */
    Optional<Placed> at(int line, Token token) {
        int from = 0;
        int to = dates.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (dates.get(middle).isBefore(line, token)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < dates.size() && dates.get(from).contains(line, token)
                ? Optional.of(dates.get(from))
                : Optional.empty();
    }
}
