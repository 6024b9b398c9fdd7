package dev.vitae.extract;

import dev.vitae.document.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line of an entry with the dates that stand in it.
 *
 * @param line without white space at either end
 * @param dates in order
 */
record DatedLine(Line line, List<DateMention> dates) {

    private static final int LONGEST_HEAD = 140;
    private static final int LONGEST_TAIL = 10;
    private static final Set<String> ABBREVIATIONS = Set.of(
            "inc", "ltd", "co", "corp", "jr", "sr", "llc", "s.a", "s.l", "b.v", "n.v", "e.v", "dept", "etc", "a.g");

    DatedLine {
        dates = List.copyOf(dates);
    }

    static DatedLine of(Line line, DateRecognizer recognizer) {
        Line stripped = line.strip();
        return new DatedLine(stripped, recognizer.find(stripped.text()));
    }

    /** Whether the line could stand in the head of an entry: short, unmarked, no sentence. */
    boolean isHeadLike() {
        String text = line.text();
        if (text.isEmpty() || line.bullet().isPresent() || line.continuation() || text.length() > LONGEST_HEAD) {
            return line.isHeading() && !text.isEmpty();
        }
        return line.isHeading() || !(Character.isLowerCase(text.codePointAt(0)) || endsASentence(text));
    }

    /** The date that dates an entry: a range, or a single date that is not part of a sentence. */
    Optional<DateMention> datesEntry() {
        if (line.bullet().isPresent() || line.continuation() || line.text().length() > LONGEST_HEAD) {
            return Optional.empty();
        }
        return dates.stream()
                .filter(date -> standsAlone(date) && (date.isRange() || isHeadLike()))
                .max(Comparator.comparing(DateMention::isRange).thenComparing(DateMention::length));
    }

    /** Whether nothing but dates, and perhaps how long that was, stands on the line. */
    boolean isOnlyDates() {
        return datesEntry().isPresent() && HeadSplitter.split(List.of(this)).isEmpty();
    }

    private boolean standsAlone(DateMention date) {
        String before = line.text().substring(0, date.start()).strip();
        String after = line.text().substring(date.end()).strip();
        return before.isEmpty()
                || after.isEmpty()
                || isSeparator(before.charAt(before.length() - 1))
                || after.length() < LONGEST_TAIL;
    }

    private static boolean isSeparator(char c) {
        return "|·•,;:–—-([/".indexOf(c) >= 0;
    }

    static boolean endsASentence(String text) {
        char last = text.charAt(text.length() - 1);
        if (last != '.' && last != ';' && last != '!' && last != '?') {
            return false;
        }
        int blank = text.lastIndexOf(' ', text.length() - 1);
        String word = Lexicon.lower(text.substring(blank + 1, text.length() - 1));
        return last != '.' || !(ABBREVIATIONS.contains(word) || word.length() == 1 || word.indexOf('.') >= 0);
    }
}
