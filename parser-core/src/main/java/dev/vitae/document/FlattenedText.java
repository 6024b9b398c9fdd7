package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Unfolds a text that was flattened to one line ({@code # Name > Label Location: … ## Work Experience ### Title @
 * Employer Jan 2020 – Present | Place Prose - Item - Item}) into the lines that it had. What can't be cut surely stays
 * on one line. Every line is a view of the text. Not thread-safe; one for each stretch.
 */
final class FlattenedText {

    private static final Pattern HARD =
            Pattern.compile("(?<!\\S)(?:(#{1,6})\\s+(?=\\S)|([-=_*~]{3,}|[—–─━═]{3,})(?!\\S))");
    private static final Pattern LABEL =
            Pattern.compile("(?<!\\S)(?:Location|Profile|Source|JSON Resume|Last updated|Last modified|Updated"
                    + "|E-?mail|Phone|Tel|Telephone|Mobile|Website|Web|URL|Homepage|Portfolio|LinkedIn|Git[Hh]ub|Twitter|Address)"
                    + "\\s?:\\s+(?=\\S)");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)\\S+|[^\\s@]+@[^\\s@]+\\.\\w+|\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern LIST_LABEL = Pattern.compile("(?<![^.;!?]\\s)(?<!\\S)\\p{Lu}[\\p{L}&/' -]{2,50}:$");
    private static final int SHORTEST = 120;
    private static final int SHORTEST_OF_DUMP = 20;
    private static final int LONG = 300;

    private final String text;
    private final int from;
    private final int to;
    private final InlineMarks marks;
    private final List<Line> lines = new ArrayList<>();
    private boolean separated;
    private int deepest;

    FlattenedText(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.marks = new InlineMarks(text, from, to);
    }

    /**
     * Whether a single line holds more than one line's structure.
     *
     * @param dump whether lines of the text are known to have been put together, so that a short one may be, too
     */
    static boolean isFlattened(RawLine raw, boolean dump) {
        if (raw.length() < (dump ? SHORTEST_OF_DUMP : SHORTEST)) {
            return false;
        }
        int inner = countInnerHeadings(raw.text(), raw.start(), raw.end());
        if (inner > 0) {
            return true;
        }
        List<InlineMarks.Mark> marks =
                new InlineMarks(raw.text(), raw.start(), raw.end()).find(raw.start(), raw.end(), raw.start(), true);
        boolean head = raw.text().startsWith("#", raw.start())
                && DateRanges.first(raw.text(), raw.start(), raw.end()).length() > 0;
        return marks.size() > (dump ? 0 : 2)
                || (head && raw.length() > LONG)
                || (head && !marks.isEmpty())
                || (dump && isNameWithFields(raw));
    }

    /** Whether the fields that stand under a name ({@code Location: …}) stand on its line. */
    private static boolean isNameWithFields(RawLine raw) {
        return raw.text().startsWith("# ", raw.start())
                && LABEL.matcher(raw.text())
                        .region(raw.start() + 2, raw.end())
                        .useTransparentBounds(true)
                        .find();
    }

    /** Whether a heading of a part or an entry stands within one of the lines. */
    static boolean isIn(List<RawLine> lines) {
        return lines.stream()
                .anyMatch(raw ->
                        raw.content().contains(" ##") && countInnerHeadings(raw.text(), raw.start(), raw.end()) > 0);
    }

    /** How many headings start within a line rather than at its start. */
    static int countInnerHeadings(String text, int from, int to) {
        if (!hasHash(text, from, to)) {
            return 0;
        }
        Matcher hard = HARD.matcher(text).region(from, to).useTransparentBounds(true);
        int count = 0;
        while (hard.find()) {
            if (hard.group(1) != null && hard.start() > from && !startsLine(text, hard.start())) {
                count++;
            }
        }
        return count;
    }

    private static boolean hasHash(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) != '#') {
            i++;
        }
        return i < to;
    }

    private static boolean startsLine(String text, int at) {
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }

    List<Line> unfold() {
        Matcher hard = HARD.matcher(text).region(from, to).useTransparentBounds(true);
        deepest = hard.results()
                .map(mark -> mark.group(1))
                .filter(Objects::nonNull)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        hard.region(from, to);
        int start = from;
        int level = 0;
        while (hard.find()) {
            stretch(start, hard.start(), level);
            separated = true;
            if (hard.group(1) == null) {
                add(Line.at(hard.start(), hard.group()).flow(Flow.NOISE).build());
                separated = true;
                level = 0;
            } else {
                level = hard.group(1).length();
            }
            start = hard.end();
        }
        stretch(start, to, level);
        return lines;
    }

    /** From one heading's mark to the next: the heading, what stands under it, its items. */
    private void stretch(int start, int end, int level) {
        int headEnd = level > 0 ? headEnd(start, end, level) : start;
        List<InlineMarks.Mark> items = marks.find(start, end, headEnd, level == 1 || level == 0);
        items.removeIf(mark -> mark.start() < headEnd && mark.level() == 0 && isInHead(mark, headEnd));
        if (level > 1 && level < deepest && headEnd == end && !items.isEmpty()) {
            listHead(start, items.get(0)).ifPresent(first -> items.add(0, first));
        }
        int bodyEnd = items.isEmpty() ? end : items.get(0).start();
        if (level > 0) {
            int cut = Math.min(headEnd, bodyEnd);
            heading(start, cut, level);
            fields(Math.max(start, cut), bodyEnd, !items.isEmpty());
        } else {
            fields(start, bodyEnd, !items.isEmpty());
        }
        for (int i = 0; i < items.size(); i++) {
            boolean last = i + 1 == items.size();
            item(
                    items.get(i),
                    last ? end : items.get(i + 1).start(),
                    !last && items.get(i + 1).opensList());
        }
    }

    /**
     * The first item's mark right after a section's heading of one word ({@code ## Languages - English - French}), which
     * elsewhere may be the hyphen of a pair ({@code Nurse - Ward 3}); the other items' marks are known.
     */
    private Optional<InlineMarks.Mark> listHead(int start, InlineMarks.Mark item) {
        int wordEnd = skipBlanks(start, item.start());
        while (wordEnd < item.start() && Character.isLetter(text.charAt(wordEnd))) {
            wordEnd++;
        }
        int at = skipBlanks(wordEnd, item.start());
        int words = skipBlanks(at + item.text().length(), item.start());
        boolean marked = wordEnd > skipBlanks(start, wordEnd)
                && at > wordEnd
                && text.startsWith(item.text(), at)
                && words > at + item.text().length()
                && words < item.start();
        return marked
                ? Optional.of(new InlineMarks.Mark(at, words, item.text(), item.level(), false))
                : Optional.empty();
    }

    private boolean isInHead(InlineMarks.Mark mark, int headEnd) {
        return headEnd < to
                && headEnd - mark.start() < LONG
                && DateRanges.first(text, mark.start(), headEnd).start() >= headEnd
                && !text.substring(mark.start(), headEnd).isBlank()
                && DateRanges.first(text, headEnd, Math.min(to, headEnd + 40)).start() == headEnd;
    }

    /** The heading ends where its dates start, or (a name's) where the headline or the first field does. */
    private int headEnd(int start, int end, int level) {
        int cut = DateRanges.first(text, start, end).start();
        if (level == 1) {
            int quote = text.substring(start, cut).indexOf(" > ");
            cut = quote >= 0 ? start + quote : cut;
            Matcher label = LABEL.matcher(text).region(start, end).useTransparentBounds(true);
            cut = label.find() ? Math.min(cut, label.start()) : cut;
        }
        return cut;
    }

    private void heading(int start, int end, int level) {
        Line line = view(start, end);
        if (!line.text().isEmpty()) {
            add(line.toBuilder().headingLevel(level).build());
        }
    }

    /** Prose with field lines ({@code Location: …}) in it, and the label of the list that follows. */
    private void fields(int start, int end, boolean listFollows) {
        int quote = skipBlanks(start, end);
        int from = text.startsWith("> ", quote) && quote + 2 <= end ? quote + 2 : start;
        Matcher label = LABEL.matcher(text).region(from, end).useTransparentBounds(true);
        while (label.find()) {
            if (label.start() < from) {
                continue;
            }
            prose(from, label.start(), false);
            Matcher address = ADDRESS.matcher(text).region(label.end(), end);
            if (address.lookingAt()) {
                prose(label.start(), address.end(), false);
                from = address.end();
            } else {
                from = label.start();
                int next = nextLabel(label.end(), end);
                prose(from, next, listFollows && next == end);
                from = next;
            }
        }
        prose(from, end, listFollows);
    }

    private int nextLabel(int from, int end) {
        Matcher label = LABEL.matcher(text).region(from, end).useTransparentBounds(true);
        return label.find() ? label.start() : end;
    }

    private void prose(int start, int end, boolean listFollows) {
        OptionalInt label = listFollows ? listLabel(start, end) : OptionalInt.empty();
        int cut = label.orElse(end);
        Line line = view(start, cut);
        if (!line.text().isEmpty()) {
            add(line);
        }
        if (label.isPresent()) {
            add(view(cut, end));
        }
    }

    private void item(InlineMarks.Mark mark, int end, boolean listFollows) {
        OptionalInt label = listFollows ? listLabel(mark.end(), end) : OptionalInt.empty();
        int cut = label.orElse(end);
        add(view(mark.end(), cut).toBuilder()
                .bullet(new Bullet(mark.text(), mark.level()))
                .build());
        if (label.isPresent()) {
            add(view(cut, end));
        }
    }

    /** Where the words start that announce a list ({@code Highlights:}), after the end of a sentence. */
    private OptionalInt listLabel(int start, int end) {
        Line line = view(start, end);
        Matcher label = LIST_LABEL.matcher(line.text());
        int region = Math.max(0, line.text().length() - 60);
        label.region(region, line.text().length()).useTransparentBounds(true);
        return label.find() && line.span().start() + label.start() > start
                ? OptionalInt.of(line.span().start() + label.start())
                : OptionalInt.empty();
    }

    private int skipBlanks(int start, int end) {
        int i = start;
        while (i < end && RawLine.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private Line view(int start, int end) {
        RawLine raw = RawLine.of(text, start, end);
        return Line.at(raw.start(), raw.content()).build();
    }

    /** Adds a line, or several where the text has breaks of its own in it. */
    private void add(Line line) {
        boolean first = true;
        for (RawLine raw : RawLine.split(text, line.span().start(), line.span().end())) {
            if (raw.isEmpty()) {
                separated = true;
                continue;
            }
            int offset = line.span().start();
            Line part = line.narrow(raw.start() - offset, raw.end() - offset);
            Line.Builder builder = part.toBuilder().separated(separated).continuation(!first && !separated);
            Line built = builder.build();
            lines.add(first ? InlineMarkup.mark(built, true) : InlineMarkup.mark(withoutBullet(built), true));
            separated = false;
            first = false;
        }
    }

    private static Line withoutBullet(Line line) {
        return Line.at(line.span().start(), line.text())
                .flow(line.flow())
                .separated(line.separated())
                .continuation(line.continuation())
                .headingLevel(line.headingLevel())
                .style(line.style())
                .build();
    }
}
