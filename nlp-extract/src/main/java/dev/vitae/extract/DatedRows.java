package dev.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where a job or school begins with its dates, another that is written so begins another: rows of dates with what was done
 * then ({@code 2015 - 2018 Cook at Harbour}), or dates on a line of their own above it.
 */
final class DatedRows {

    private static final Pattern GAP = Pattern.compile("\\t|  ");
    private static final Pattern PARTED = Pattern.compile(",|\\t|  ");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private DatedRows() {}

    /** The section's lines, with {@link LineLabel#ENTRY} where a job or school only seemed to go on. */
    static List<LabelledLine> align(List<LabelledLine> lines) {
        boolean months = !comeInPairs(lines);
        List<LabelledLine> aligned = new ArrayList<>();
        int entry = -1;
        for (int i = 0; i < lines.size(); i++) {
            LabelledLine line = lines.get(i);
            if (entry >= 0 && mayBegin(line) && repeats(line, lines.get(entry), i - entry, months)) {
                line = line.as(LineLabel.ENTRY);
            }
            if (line.label() == LineLabel.ENTRY && (entry < 0 || !mayBeToldOf(line, lines.get(entry)))) {
                entry = i;
            }
            aligned.add(line);
        }
        return aligned;
    }

    /** Whether what seems to begin an entry may be an item of the one before: it alone of the two has a list mark, and no date. */
    private static boolean mayBeToldOf(LabelledLine line, LabelledLine entry) {
        return line.line().bullet().isPresent()
                && entry.line().bullet().isEmpty()
                && line.dates().isEmpty()
                && leading(entry).isPresent();
    }

    /** What seems an item has to stand behind a column of dates: within a text, a line may begin with a year as well. */
    private static boolean mayBegin(LabelledLine line) {
        return line.label() == LineLabel.HEAD
                || (line.label() == LineLabel.ITEM
                        && line.line().bullet().isEmpty()
                        && leading(line)
                                .filter(date -> GAP.matcher(behind(line, date)).lookingAt())
                                .isPresent());
    }

    /** Whether one of two lone months begins an entry and the other goes on with it, throughout: the two ends of a range. */
    private static boolean comeInPairs(List<LabelledLine> lines) {
        List<LineLabel> labels = lines.stream()
                .filter(line -> leading(line).filter(date -> !mayBeAll(date)).isPresent())
                .map(LabelledLine::label)
                .toList();
        return labels.size() > 2
                && labels.size() % 2 == 0
                && IntStream.range(0, labels.size()).allMatch(i -> (labels.get(i) == LineLabel.ENTRY) == (i % 2 == 0));
    }

    /** @param months whether an earlier month begins another entry */
    private static boolean repeats(LabelledLine line, LabelledLine entry, int distance, boolean months) {
        Optional<DateMention> date = leading(line);
        Optional<DateMention> first = leading(entry);
        if (date.isEmpty()
                || first.isEmpty()
                || line.line().isHeading() != entry.line().isHeading()
                || line.line().bullet().isPresent() != entry.line().bullet().isPresent()) {
            return false;
        }
        String said = behind(line, date.get());
        String before = behind(entry, first.get());
        if (saysNothing(said) || saysNothing(before)) {
            // Of two dates one above the other the second may be the end of the first.
            return saysNothing(said)
                    && saysNothing(before)
                    && distance > 1
                    && mayBeAll(date.get())
                    && mayBeAll(first.get());
        }
        boolean ranges = date.get().isRange() && first.get().isRange();
        boolean whole =
                (mayBeAll(date.get()) && mayBeAll(first.get())) || (months && isYearsBefore(date.get(), first.get()));
        return ranges || (whole && saysTwoThings(said) && saysTwoThings(before));
    }

    /** Whether it ends no entry that began then: what stands below began in an earlier year. */
    private static boolean isYearsBefore(DateMention date, DateMention first) {
        Optional<Integer> year = date.year();
        return year.isPresent()
                && first.year().filter(later -> later > year.get()).isPresent();
    }

    /** Whether it may say all of when it was. Of months, one that stands alone is more often a start or an end. */
    private static boolean mayBeAll(DateMention date) {
        return date.isRange() || isYear(date);
    }

    private static boolean isYear(DateMention date) {
        return !date.isRange()
                && date.from()
                        .filter(part -> YEAR.matcher(part.text()).matches())
                        .isPresent();
    }

    private static String behind(LabelledLine line, DateMention date) {
        return line.line().text().substring(date.end());
    }

    private static boolean saysTwoThings(String text) {
        return PARTED.matcher(text.strip()).find();
    }

    private static boolean saysNothing(String text) {
        return text.codePoints().noneMatch(Character::isLetter);
    }

    private static Optional<DateMention> leading(LabelledLine line) {
        String text = line.line().text();
        return line.dates().stream()
                .filter(date -> date.from().isPresent()
                        && text.substring(0, date.start()).isBlank())
                .findFirst();
    }
}
