package dev.vitae.extract;

import dev.vitae.document.BoundingBox;
import dev.vitae.document.Line;
import dev.vitae.document.PlacedWord;
import dev.vitae.document.Placement;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets dates at the end of a line behind what that line goes on with on the next: where a title or school wraps beside a
 * column of dates, reading line by line puts the date in the middle of its name.
 */
final class DatesAside {

    /** The room between a column of dates and what stands beside it, in heights of a line. */
    private static final double MARGIN = 1.5;

    private final DateRecognizer dates;

    DatesAside(DateRecognizer dates) {
        this.dates = dates;
    }

    /** The section's lines, those with such a date in two parts. */
    List<LabelledLine> moved(List<LabelledLine> lines) {
        List<LabelledLine> moved = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            LabelledLine line = lines.get(i);
            int date = dateAside(line);
            if (date < 0 || i + 1 == lines.size() || !isWrap(line.line(), date, lines.get(i + 1))) {
                moved.add(line);
                continue;
            }
            moved.add(part(line, 0, date, line.label()));
            while (i + 1 < lines.size() && goesOn(lines.get(i + 1))) {
                i++;
                moved.add(lines.get(i));
            }
            moved.add(part(line, date, line.line().text().length(), LineLabel.HEAD));
        }
        return moved;
    }

    private static boolean goesOn(LabelledLine line) {
        return line.label() == LineLabel.CONTINUATION
                && line.dates().isEmpty()
                && line.line().text().indexOf('\t') < 0;
    }

    /** Where the date begins that alone stands behind the last gap of the line; -1 if none does. */
    private static int dateAside(LabelledLine line) {
        boolean head = line.label() == LineLabel.ENTRY || line.label() == LineLabel.HEAD;
        String text = line.line().text();
        int gap = text.lastIndexOf('\t');
        if (!head || gap < 0 || text.substring(0, gap).isBlank()) {
            return -1;
        }
        String aside = text.substring(gap).strip();
        boolean dated = line.dates().stream()
                .anyMatch(date -> date.start() > gap && date.end() - date.start() == aside.length());
        return dated ? gap : -1;
    }

    /** Whether the next line stands below the words before the date for want of room, as far as their places tell. */
    private static boolean isWrap(Line line, int date, LabelledLine behind) {
        Line next = behind.line();
        if (!goesOn(behind) || line.placement().isEmpty() || next.placement().isEmpty()) {
            return false;
        }
        int split = line.span().start() + date;
        Placement place = line.placement().get();
        double end = 0;
        double start = Double.MAX_VALUE;
        for (PlacedWord word : place.words()) {
            if (word.span().end() <= split) {
                end = Math.max(end, word.box().right());
            } else {
                start = Math.min(start, word.box().left());
            }
        }
        Placement below = next.placement().get();
        BoundingBox first = below.words().get(0).box();
        boolean level = Math.abs(below.box().left() - place.box().left()) < first.height();
        return level && start - end < first.width() + MARGIN * first.height();
    }

    private LabelledLine part(LabelledLine whole, int from, int to, LineLabel label) {
        Line part = whole.line().narrow(from, to).strip();
        return new LabelledLine(whole.index(), part, label, whole.probability(), dates.find(part.text()));
    }
}
