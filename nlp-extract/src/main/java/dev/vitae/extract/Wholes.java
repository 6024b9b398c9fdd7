package dev.vitae.extract;

import dev.vitae.extract.PassageTokens.InDate;
import dev.vitae.extract.PassageTokens.Joint;
import dev.vitae.extract.PassageTokens.PassageWord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes wholes of what the model, word by word, has left in parts: a bracket that is opened is closed, a remark in
 * brackets belongs to what it stands behind, and a title or field of study goes on over a word between two of its parts.
 */
final class Wholes {

    private static final Set<Field> WITH_REMARKS = EnumSet.of(
            Field.TITLE,
            Field.DEGREE,
            Field.AREA,
            Field.ORGANISATION,
            Field.NAME,
            Field.KEYWORD,
            Field.FLUENCY,
            Field.ISSUER,
            Field.SCORE,
            Field.PLACE);
    private static final Set<Field> IN_PARTS = EnumSet.of(
            Field.TITLE, Field.DEGREE, Field.AREA, Field.ORGANISATION, Field.NAME, Field.ISSUER, Field.SCORE);
    private static final Set<Field> REMARKED =
            EnumSet.of(Field.TITLE, Field.DEGREE, Field.AREA, Field.ORGANISATION, Field.NAME);
    private static final Set<Field> OPEN_ENDED = EnumSet.of(Field.TITLE, Field.DEGREE, Field.AREA);
    private static final Set<Field> CONNECTED = EnumSet.of(Field.ORGANISATION, Field.AREA);
    private static final Set<SectionKind> OF_JOBS = EnumSet.of(SectionKind.WORK, SectionKind.VOLUNTEER);
    private static final Set<String> CONNECTORS =
            Set.of("at", "in", "of", "bei", "für", "chez", "en", "presso", "bij", "em", "na", "no");
    private static final Set<Field> COMPLETE = EnumSet.of(
            Field.TITLE,
            Field.DEGREE,
            Field.AREA,
            Field.ORGANISATION,
            Field.NAME,
            Field.ISSUER,
            Field.KEYWORD,
            Field.GROUP_NAME);
    private static final Set<String> JOINING = Set.of("-", "–", "/", "'", "’");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "und", "et", "y", "e", "en", "&");
    private static final int MOST_WORDS_BETWEEN = 4;

    private final List<PassageWord> words;
    private final List<Optional<Field>> fields;
    private final boolean list;

    private Wholes(List<PassageWord> words, List<Optional<Field>> fields, boolean list) {
        this.list = list;
        this.words = words;
        this.fields = new ArrayList<>(fields);
    }

    static List<Optional<Field>> of(PassageTokens tokens, List<Optional<Field>> fields) {
        Wholes wholes = new Wholes(
                tokens.words(), ScoreWholes.of(tokens, fields), tokens.passage().list());
        wholes.keepWords();
        wholes.completeChunks(tokens);
        if (!tokens.passage().list()) {
            wholes.mendBrackets();
            wholes.closeBrackets();
            wholes.bridge();
            wholes.dropConnectors();
            wholes.extend(tokens);
            if (OF_JOBS.contains(tokens.passage().section())) {
                wholes.partAtSign(tokens.segments());
                wholes.placeSites();
            }
            return wholes.fields;
        }
        wholes.closeBrackets();
        return ItemWholes.of(tokens, wholes.fields);
    }

    /** What is written as one word, with hyphens or slashes in it, says one thing. */
    private void keepWords() {
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean hyphen = JOINING.contains(words.get(i).token().text())
                    && words.get(i).joint() == Joint.NONE
                    && (words.get(i + 1).joint() == Joint.NONE
                            || words.get(i + 1).joint() == Joint.WRAP)
                    && !words.get(i - 1).isSign()
                    && !words.get(i + 1).isSign()
                    && words.get(i - 1).date() == InDate.NO
                    && words.get(i + 1).date() == InDate.NO;
            if (hyphen && fields.get(i - 1).isPresent()) {
                fill(i, i + 2, fields.get(i - 1));
            }
        }
    }

    /** What stands between two commas says one thing, if the model finds but one in it. */
    private void completeChunks(PassageTokens tokens) {
        for (Segment chunk : tokens.chunks()) {
            int from = chunk.from();
            int to = chunk.to();
            while (from < to && words.get(from).isSign()) {
                from++;
            }
            boolean label = words.get(to - 1).token().text().equals(":");
            while (to > from && words.get(to - 1).isSign()) {
                to--;
            }
            // The last word before a colon tells what follows it.
            while (label && to > from && fields.get(to - 1).isEmpty()) {
                to--;
            }
            Set<Field> said = EnumSet.noneOf(Field.class);
            fields.subList(from, to).forEach(field -> field.ifPresent(said::add));
            boolean dated = words.subList(from, to).stream().anyMatch(word -> word.date() != InDate.NO);
            if (said.size() != 1 || dated || said.stream().noneMatch(COMPLETE::contains)) {
                continue;
            }
            Optional<Field> field = Optional.of(said.iterator().next());
            int first = from;
            while (fields.get(first).isEmpty()
                    && Character.isLowerCase(words.get(first).token().text().codePointAt(0))) {
                first++;
            }
            if (!isParted(first, to)) {
                fill(first, to, field);
            }
        }
    }

    /** Whether nothing but words such as "and" stand between what is said. */
    private boolean isParted(int from, int to) {
        boolean parted = false;
        for (int i = from; i < to; i++) {
            if (fields.get(i).isEmpty()) {
                if (!CONJUNCTIONS.contains(words.get(i).token().text())) {
                    return false;
                }
                parted = true;
            }
        }
        return parted && fields.get(from).equals(Optional.of(Field.KEYWORD));
    }

    private void closeBrackets() {
        for (int from = 0; from < fields.size(); from = end(from)) {
            Optional<Field> field = fields.get(from).filter(WITH_REMARKS::contains);
            if (field.isEmpty()) {
                continue;
            }
            int to = end(from);
            int open = depth(from, to);
            boolean remark = open == 0 && to < words.size() && continues(to) && isOpening(to);
            if (open > 0 || remark) {
                closing(to, remark ? 0 : open, field).ifPresent(close -> fill(to, close + 1, field));
            }
        }
    }

    /** What stands in one pair of brackets says one thing: what stands before it says, if what it holds is at odds. */
    private void mendBrackets() {
        for (int open = 1; open < words.size(); open++) {
            Optional<Field> before = fields.get(open - 1).filter(REMARKED::contains);
            if (!isOpening(open) || before.isEmpty() || !continues(open)) {
                continue;
            }
            int close = close(open);
            Set<Optional<Field>> inside = new HashSet<>(fields.subList(open + 1, Math.max(open + 1, close)));
            boolean dated = close < 0 || words.subList(open, close).stream().anyMatch(word -> word.date() != InDate.NO);
            boolean crossed = close > 0
                    && close + 1 < words.size()
                    && fields.get(close).isPresent()
                    && fields.get(close + 1).equals(fields.get(close))
                    && !fields.get(close).equals(before)
                    && continues(close + 1);
            boolean acronym = close == open + 2
                    && words.get(open + 1).token().text().chars().allMatch(Character::isUpperCase)
                    && before.equals(Optional.of(Field.ORGANISATION));
            if (!dated && (inside.size() > 1 || crossed || acronym)) {
                fill(open, close + 1, before);
            }
        }
    }

    /** A title, degree or field of study goes on to the end of its segment, if nothing else is said there. */
    private void extend(PassageTokens tokens) {
        for (Segment segment : tokens.segments()) {
            int last = segment.to() - 1;
            while (last >= segment.from()
                    && fields.get(last).isEmpty()
                    && words.get(last).date() == InDate.NO) {
                last--;
            }
            boolean comma = last + 2 < segment.to()
                    && words.get(last + 1).token().text().equals(",");
            if (comma
                    && last >= segment.from()
                    && fields.get(last).filter(OPEN_ENDED::contains).isPresent()) {
                fill(last + 1, withoutSign(segment.to(), last), fields.get(last));
            }
            extendWithin(segment);
        }
    }

    /** Between two commas of a segment, what says nothing goes with the title or degree before it. */
    private void extendWithin(Segment segment) {
        for (int i = segment.from() + 1; i < segment.to(); i++) {
            boolean opens = words.get(i).token().text().equals(",")
                    && fields.get(i).isEmpty()
                    && fields.get(i - 1).filter(OPEN_ENDED::contains).isPresent();
            if (!opens) {
                continue;
            }
            int end = i + 1;
            while (end < segment.to()
                    && fields.get(end).isEmpty()
                    && words.get(end).date() == InDate.NO
                    && !words.get(end).token().text().equals(",")) {
                end++;
            }
            boolean closes = end > i + 1
                    && end + 1 < segment.to()
                    && words.get(end).token().text().equals(",")
                    && fields.get(end + 1).isPresent();
            if (closes) {
                fill(i, end, fields.get(i - 1));
            }
        }
    }

    private int withoutSign(int to, int last) {
        int end = to;
        while (end > last + 1
                && words.get(end - 1).isSign()
                && !words.get(end - 1).token().text().equals(")")) {
            end--;
        }
        return end;
    }

    /** Where the bracket closes on its line, or -1. */
    private int close(int open) {
        int depth = 0;
        for (int i = open; i < words.size() && (i == open || words.get(i).joint() != Joint.NEW_LINE); i++) {
            depth += isOpening(i) ? 1 : words.get(i).token().text().equals(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The word that leads from one to the next ({@code at}, {@code in}) is no part of either. */
    private void dropConnectors() {
        for (int i = 1; i + 1 < fields.size(); i++) {
            boolean ends = fields.get(i).equals(Optional.of(Field.DEGREE))
                    && !fields.get(i + 1).equals(fields.get(i))
                    && (fields.get(i + 1).equals(Optional.of(Field.AREA)) || !continues(i + 1));
            boolean starts = fields.get(i).filter(CONNECTED::contains).isPresent()
                    && !fields.get(i).equals(fields.get(i - 1));
            if ((starts || ends)
                    && continues(i)
                    && CONNECTORS.contains(words.get(i).token().text())) {
                fields.set(i, Optional.empty());
            }
        }
    }

    /** Before the sign of "at" stands what one was, behind it where. */
    private void partAtSign(List<Segment> segments) {
        for (int i = 0; i + 1 < segments.size(); i++) {
            Segment title = segments.get(i);
            Segment employer = segments.get(i + 1);
            boolean at = words.get(title.to() - 1).token().text().equals("@")
                    && employer.line() == title.line()
                    && title.slot() == 0;
            if (at) {
                sayUntilDate(title.from(), title.to() - 1, Field.TITLE);
                sayUntilDate(employer.from(), employer.to(), Field.ORGANISATION);
            }
        }
    }

    private void sayUntilDate(int from, int to, Field field) {
        int end = from;
        while (end < to
                && words.get(end).date() == InDate.NO
                && !(words.get(end).isSign()
                        && end + 1 < to
                        && words.get(end + 1).date() != InDate.NO
                        && field == Field.ORGANISATION)) {
            end++;
        }
        fill(from, end, Optional.of(field));
    }

    /** Of two names of organisations in a head, the one that a town follows behind a comma is the site. */
    private void placeSites() {
        List<Integer> sites = new ArrayList<>();
        int names = 0;
        for (int from = 0; from < fields.size(); from = end(from)) {
            if (!fields.get(from).equals(Optional.of(Field.ORGANISATION))) {
                continue;
            }
            names++;
            int to = end(from);
            boolean town = to + 1 < fields.size()
                    && words.get(to).token().text().equals(",")
                    && fields.get(to + 1).equals(Optional.of(Field.PLACE))
                    && words.get(to + 1).line() == words.get(to - 1).line();
            if (town) {
                sites.add(from);
            }
        }
        if (names > sites.size()) {
            sites.forEach(from -> fill(from, end(from) + 1, Optional.of(Field.PLACE)));
        }
    }

    private void bridge() {
        for (int from = 0; from < fields.size(); from = end(from)) {
            Optional<Field> field = fields.get(from).filter(IN_PARTS::contains);
            int gap = end(from);
            int next = gap;
            while (next < fields.size()
                    && next - gap <= MOST_WORDS_BETWEEN
                    && continues(next)
                    && fields.get(next).isEmpty()
                    && words.get(next).date() == InDate.NO) {
                next++;
            }
            boolean goesOn = field.isPresent()
                    && next > gap
                    && next < fields.size()
                    && continues(next)
                    && fields.get(next).equals(field);
            if (goesOn) {
                fill(gap, next, field);
            }
        }
    }

    private void fill(int from, int to, Optional<Field> field) {
        for (int i = from; i < to; i++) {
            fields.set(i, field);
        }
    }

    private int end(int from) {
        int to = from + 1;
        while (to < fields.size()
                && fields.get(to).equals(fields.get(from))
                && !words.get(to).joint().parts(list)) {
            to++;
        }
        return to;
    }

    /** Whether the word goes on in the line of the one before, without a separator. */
    private boolean continues(int i) {
        Joint joint = words.get(i).joint();
        return !joint.parts(list) && joint != Joint.MARK;
    }

    private boolean isOpening(int i) {
        return words.get(i).token().text().equals("(");
    }

    private int depth(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += isOpening(i) ? 1 : words.get(i).token().text().equals(")") ? -1 : 0;
        }
        return depth;
    }

    /** Where the brackets that are open close again, if all until there is unsaid or says the same. */
    private Optional<Integer> closing(int from, int open, Optional<Field> field) {
        int depth = open;
        for (int i = from; i < words.size() && words.get(i).joint() != Joint.NEW_LINE; i++) {
            if (fields.get(i).isPresent() && !fields.get(i).equals(field)) {
                return Optional.empty();
            }
            depth += isOpening(i) ? 1 : words.get(i).token().text().equals(")") ? -1 : 0;
            if (depth == 0) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
