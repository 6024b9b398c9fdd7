package dev.vitae.extract;

import dev.vitae.extract.PassageTokens.InDate;
import dev.vitae.extract.PassageTokens.Joint;
import dev.vitae.extract.PassageTokens.PassageWord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes wholes of the items of a list, as {@link Wholes} does of heads: what stands between two separators is one item. */
final class ItemWholes {

    private static final Set<Joint> APART =
            EnumSet.of(Joint.START, Joint.NEW_LINE, Joint.GAP, Joint.WIDE_BLANK, Joint.MARK);
    private static final int FEWEST_LINES_OF_ITEMS = 4;
    private static final int FEWEST_ITEMS = 5;
    private static final int FEWEST_LINES_OF_INTERESTS = 3;
    private static final int FEWEST_LINES_WITH_COLONS = 2;

    /** Of so many items at most one may hold a comma that parts nothing. */
    private static final int RARE = 4;

    private static final int LONGEST_GROUP_NAME = 6;
    private static final Optional<Field> KEYWORD = Optional.of(Field.KEYWORD);
    private static final Optional<Field> LEVEL = Optional.of(Field.LEVEL);
    private static final Optional<Field> GROUP_NAME = Optional.of(Field.GROUP_NAME);

    private final PassageTokens tokens;
    private final List<PassageWord> words;
    private final List<Optional<Field>> fields;
    private final BitSet separators = new BitSet();
    private final boolean[] colons;

    /** Where each chunk that says how well one knows something begins, and ends. */
    private final Map<Integer, Integer> levels;

    private ItemWholes(PassageTokens tokens, List<Optional<Field>> fields) {
        this.tokens = tokens;
        this.words = tokens.words();
        this.fields = new ArrayList<>(fields);
        this.colons = colons();
        this.levels = tokens.chunks().stream()
                .filter(chunk -> chunk.traits().contains(Segment.Trait.LEVEL))
                .collect(Collectors.toMap(Segment::from, Segment::to));
    }

    static List<Optional<Field>> of(PassageTokens tokens, List<Optional<Field>> fields) {
        ItemWholes wholes = new ItemWholes(tokens, fields);
        SectionKind section = tokens.passage().section();
        if (section != SectionKind.LANGUAGES) {
            wholes.partItems();
            wholes.joinAlternatives();
            wholes.keepNumbers();
            if (section == SectionKind.SKILLS) {
                wholes.nameGroups();
                wholes.nameGroupLines();
            } else {
                wholes.nameBeforeBrackets();
                if (section == SectionKind.INTERESTS) {
                    wholes.nameBeforeColons();
                }
            }
            wholes.completeItems(section == SectionKind.SKILLS);
        }
        return wholes.fields;
    }

    /** A comma outside of brackets stands between two items of a list, if it is no exception there. */
    private void partItems() {
        boolean interests = tokens.passage().section() == SectionKind.INTERESTS;
        Set<Integer> within = interests ? commasWithinInterests() : commasWithinItems();
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            String text = words.get(i).token().text();
            if (words.get(i).joint() == Joint.NEW_LINE) {
                depth = 0;
            }
            depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
            separators.set(i, depth <= 0 && isSeparator(text) && !within.contains(i));
        }
        separators.or(LoneSeparators.in(words, separators));
        separators.stream().forEach(i -> fields.set(i, Optional.empty()));
    }

    private static boolean isSeparator(String text) {
        return text.length() == 1 && (",;".contains(text) || Separators.GLYPHS.contains(text));
    }

    /** Where items stand on lines of their own or as chips, a rare comma is part of one. */
    private Set<Integer> commasWithinItems() {
        List<Integer> commas = new ArrayList<>();
        int with = 0;
        for (Segment segment : tokens.segments()) {
            List<Integer> own = commas(segment);
            with += own.isEmpty() ? 0 : 1;
            if (own.size() == 1) {
                commas.addAll(own);
            }
        }
        int items = tokens.segments().size();
        return items >= FEWEST_ITEMS && with * RARE <= items ? Set.copyOf(commas) : Set.of();
    }

    /** Where lines have an interest each, a lone comma parts it from what is said of it ({@code Choir, alto}). */
    private Set<Integer> commasWithinInterests() {
        Set<Integer> commas = new HashSet<>();
        for (Segment line : tokens.segments()) {
            List<Integer> own = commas(line);
            if (own.size() > 1) {
                return Set.of();
            }
            commas.addAll(own);
        }
        int lines = tokens.segments().size();
        return lines >= FEWEST_LINES_OF_INTERESTS && commas.size() * 2 <= lines ? commas : Set.of();
    }

    private List<Integer> commas(Segment segment) {
        return IntStream.range(segment.from(), segment.to() - 1)
                .filter(i -> words.get(i).token().text().equals(","))
                .boxed()
                .toList();
    }

    /** A slash stands within an item ({@code ovens / grills}) where items are parted by something else. */
    private void joinAlternatives() {
        boolean lines = tokens.passage().lines().size() >= FEWEST_LINES_OF_ITEMS;
        BitSet parted = partedLines();
        for (int i = 1; i + 1 < words.size(); i++) {
            int line = words.get(i).line();
            boolean between = words.get(i).token().text().equals("/")
                    && !separators.get(i)
                    && fields.get(i).isEmpty()
                    && fields.get(i - 1).equals(KEYWORD)
                    && fields.get(i + 1).equals(KEYWORD)
                    && words.get(i - 1).line() == line
                    && words.get(i + 1).line() == line;
            if (between && (lines || parted.get(line))) {
                fields.set(i, KEYWORD);
            }
        }
    }

    /** A level is set off from what it is of: what stands behind a mere blank ({@code Form 7 Classic}) is part of the item. */
    private void keepNumbers() {
        for (int i = 1; i < words.size(); i++) {
            boolean tail = fields.get(i).equals(LEVEL)
                    && fields.get(i - 1).equals(KEYWORD)
                    && (words.get(i).joint() == Joint.BLANK || words.get(i).joint() == Joint.NONE);
            if (tail) {
                fields.set(i, KEYWORD);
            }
        }
    }

    /** The lines on which something parts items. */
    private BitSet partedLines() {
        BitSet parted = new BitSet();
        IntStream.range(0, words.size())
                .filter(i -> parts(i) || separators.get(i))
                .forEach(i -> parted.set(words.get(i).line()));
        return parted;
    }

    /** What stands before the colon of an item is the name of the group that follows. */
    private void nameGroups() {
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 && words.get(i).line() != words.get(i - 1).line()) {
                start = i;
            }
            boolean colon = colons[i]
                    && i > start
                    && i - start <= LONGEST_GROUP_NAME
                    && i + 1 < words.size()
                    && words.get(i + 1).joint() == Joint.COLON
                    && words.get(i + 1).line() == words.get(i).line();
            if (colon && separators.get(start, i).isEmpty()) {
                fill(start, i, GROUP_NAME);
            }
        }
    }

    /** The colons that part something; one within a chip behind others ({@code Excel: pivots}) doesn't. */
    private boolean[] colons() {
        boolean[] colons = new boolean[words.size()];
        boolean behindChips = false;
        for (int i = 0; i < colons.length; i++) {
            boolean sameLine = i > 0 && words.get(i).line() == words.get(i - 1).line();
            behindChips = parts(i) || (behindChips && sameLine);
            colons[i] = !behindChips && words.get(i).token().text().equals(":");
        }
        return colons;
    }

    private boolean parts(int i) {
        return words.get(i).joint() == Joint.GAP || words.get(i).joint() == Joint.WIDE_BLANK;
    }

    /** What stands in square brackets ({@code Sailing [ dinghies, races ], Chess}) is listed for what stands before. */
    private void nameBeforeBrackets() {
        boolean bracketed = words.stream().anyMatch(word -> word.token().text().equals("["));
        boolean inside = false;
        for (int i = 0; bracketed && i < words.size(); i++) {
            String text = words.get(i).token().text();
            inside = text.equals("[") || (inside && !text.equals("]"));
            if (text.equals("[") || text.equals("]")) {
                separators.set(i);
                fields.set(i, Optional.empty());
            } else if (!separators.get(i)) {
                fields.set(i, inside ? KEYWORD : GROUP_NAME);
            }
        }
    }

    /** Where each of several lines has a colon, it names something before it, and lists behind what is said of that, if anything. */
    private void nameBeforeColons() {
        Map<Integer, Integer> first = new TreeMap<>();
        IntStream.range(0, words.size())
                .filter(i -> colons[i])
                .forEach(i -> first.putIfAbsent(words.get(i).line(), i));
        long lines = words.stream().mapToInt(PassageWord::line).distinct().count();
        if (lines < FEWEST_LINES_WITH_COLONS || first.size() < lines) {
            return;
        }
        for (int from = 0, to; from < words.size(); from = to) {
            int line = words.get(from).line();
            to = from + 1;
            while (to < words.size() && words.get(to).line() == line) {
                to++;
            }
            int colon = first.getOrDefault(line, from);
            fill(from, colon, GROUP_NAME);
            if (isUnsaid(colon, to)) {
                IntStream.range(colon + 1, to).filter(i -> !separators.get(i)).forEach(i -> fields.set(i, KEYWORD));
            }
        }
    }

    /** A line that heads a group is its name, if nothing else was found on it. */
    private void nameGroupLines() {
        for (Segment segment : tokens.segments()) {
            LabelledLine line = tokens.passage().lines().get(segment.line());
            if (line.label() == LineLabel.GROUP && segment.slot() == 0 && isUnsaid(segment.from(), segment.to())) {
                fill(segment.from(), segment.to(), GROUP_NAME);
            }
        }
    }

    /**
     * An item reaches from one separator to the next, but for a level in brackets behind it; and what the model says
     * nothing of is one as well, if most of what stands beside it are, or of what has a line for itself as it has.
     */
    private void completeItems(boolean all) {
        List<Segment> items = items();
        for (Segment item : items) {
            complete(item);
        }
        if (all) {
            Map<Integer, List<Segment>> byLine =
                    items.stream().filter(this::isListed).collect(Collectors.groupingBy(Segment::line));
            List<Segment> alone = new ArrayList<>();
            for (List<Segment> beside : byLine.values()) {
                if (beside.size() == 1) {
                    alone.addAll(beside);
                } else {
                    fillUnsaid(beside);
                }
            }
            fillUnsaid(alone);
        }
    }

    private void fillUnsaid(List<Segment> beside) {
        List<Segment> unsaid =
                beside.stream().filter(item -> isUnsaid(item.from(), item.to())).toList();
        if (unsaid.size() * 2 < beside.size()) {
            unsaid.forEach(item -> fill(item.from(), item.to(), KEYWORD));
        }
    }

    /** What stands between separators, gaps and lines, without the separators. */
    private List<Segment> items() {
        List<Segment> items = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            boolean ends = i == words.size()
                    || separators.get(i)
                    || colons[i]
                    || (i > 0 && APART.contains(words.get(i).joint()));
            if (!ends) {
                continue;
            }
            if (i > from) {
                items.add(new Segment(words.get(from).line(), 0, from, i, Set.of()));
            }
            boolean sign = i < words.size() && (separators.get(i) || colons[i]);
            from = sign ? i + 1 : i;
        }
        return items;
    }

    private void complete(Segment item) {
        int first = item.from();
        while (first < item.to() && fields.get(first).isEmpty()) {
            first++;
        }
        if (first == item.to() || !fields.get(first).equals(KEYWORD) || isDated(item)) {
            return;
        }
        if (isWithinBracket(item.from(), first)) {
            // What a bracket explains stands before it.
            first = item.from();
        }
        int to = item.to();
        if (words.get(to - 1).token().text().equals(")")) {
            int open = opening(item.from(), to - 1);
            to = open > first && !fields.subList(open, to).contains(KEYWORD) ? open : to;
        }
        while (to > first
                && words.get(to - 1).isSign()
                && !words.get(to - 1).token().text().equals(")")) {
            to--;
        }
        boolean one = IntStream.range(first, to)
                .allMatch(i -> fields.get(i).isEmpty() || fields.get(i).equals(KEYWORD));
        if (one) {
            fill(first, to, KEYWORD);
        }
    }

    private boolean isWithinBracket(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            String text = words.get(i).token().text();
            depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
        }
        return depth > 0;
    }

    /** Where the bracket opens that closes at a token. */
    private int opening(int from, int close) {
        int depth = 0;
        for (int i = close; i >= from; i--) {
            String text = words.get(i).token().text();
            depth += text.equals(")") ? 1 : text.equals("(") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return from;
    }

    /** Whether it stands between commas or as a chip, rather than behind a dash, as levels do. */
    private boolean isListed(Segment item) {
        return words.get(item.from()).joint() != Joint.MARK
                && !isDated(item)
                && !isLevel(item)
                && fields.subList(item.from(), item.to()).stream().noneMatch(GROUP_NAME::equals);
    }

    private boolean isLevel(Segment item) {
        return levels.getOrDefault(item.from(), -1) == item.to();
    }

    private boolean isDated(Segment item) {
        return words.subList(item.from(), item.to()).stream()
                .anyMatch(word -> word.date() != InDate.NO && word.range());
    }

    private boolean isUnsaid(int from, int to) {
        return fields.subList(from, to).stream().allMatch(Optional::isEmpty)
                && words.subList(from, to).stream().anyMatch(word -> !word.isSign());
    }

    private void fill(int from, int to, Optional<Field> field) {
        for (int i = from; i < to; i++) {
            fields.set(i, field);
        }
    }
}
