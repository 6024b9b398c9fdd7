package dev.vitae.extract;

import dev.vitae.document.Line;
import java.util.List;

/**
 * A line with what it is.
 *
 * @param index its number in the document, from 0
 * @param line the line
 * @param label what it is
 * @param probability how sure that is, from 0 to 1
 * @param dates its dates, counted in the line's text: found once, since many stages ask for them
 * @param cut its text
 */
record LabelledLine(int index, Line line, LineLabel label, double probability, List<DateMention> dates, CutText cut) {

    LabelledLine {
        dates = List.copyOf(dates);
    }

    LabelledLine(int index, Line line, LineLabel label, double probability, List<DateMention> dates) {
        this(index, line, label, probability, dates, new CutText(line.text()));
    }

    LabelledLine as(LineLabel other) {
        return new LabelledLine(index, line, other, probability, dates, cut);
    }

    /** A part of the line by itself, with the dates in that part. */
    LabelledLine part(Line part, LineLabel other, DateRecognizer recognizer) {
        return new LabelledLine(index, part, other, probability, recognizer.find(part.text()));
    }

    /** Whether it says no more than one date or range. */
    boolean isDate() {
        String text = line.text();
        return dates.stream()
                .map(date -> text.substring(0, date.start()) + text.substring(date.end()))
                .anyMatch(rest -> rest.codePoints().noneMatch(Character::isLetterOrDigit));
    }
}
