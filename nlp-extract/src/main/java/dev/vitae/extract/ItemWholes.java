package dev.vitae.extract;

import dev.vitae.extract.PassageTokens.InDate;
import dev.vitae.extract.PassageTokens.Joint;
import dev.vitae.extract.PassageTokens.PassageWord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes wholes of the items of a list, as {@link Wholes} does of heads. */
final class ItemWholes {

    private static final Set<String> ITEM_SEPARATORS = Set.of(",", ";", "|", "·", "•", "●");
    private static final int FEWEST_LINES_OF_ITEMS = 4;
    private static final Set<Joint> LISTING =
            EnumSet.of(Joint.START, Joint.NEW_LINE, Joint.WRAP, Joint.COMMA, Joint.COLON, Joint.GAP, Joint.WIDE_BLANK);

    private final List<PassageWord> words;
    private final List<Optional<Field>> fields;

    private ItemWholes(List<PassageWord> words, List<Optional<Field>> fields) {
        this.words = words;
        this.fields = new ArrayList<>(fields);
    }

    static List<Optional<Field>> of(PassageTokens tokens, List<Optional<Field>> fields) {
        ItemWholes wholes = new ItemWholes(tokens.words(), fields);
        SectionKind section = tokens.passage().section();
        if (section != SectionKind.LANGUAGES) {
            wholes.partItems();
            wholes.joinAlternatives(tokens);
        }
        if (section == SectionKind.SKILLS) {
            wholes.nameGroups(tokens);
            wholes.nameGroupLines(tokens);
            wholes.completeItems(tokens);
        }
        return wholes.fields;
    }

    /** A comma outside of brackets stands between two items of a list. */
    private void partItems() {
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            String text = words.get(i).token().text();
            if (words.get(i).joint() == Joint.NEW_LINE) {
                depth = 0;
            }
            depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
            if (depth <= 0 && ITEM_SEPARATORS.contains(text)) {
                fields.set(i, Optional.empty());
            }
        }
    }

    /** A slash stands within an item ({@code ovens / grills}) where items are parted by something else. */
    private void joinAlternatives(PassageTokens tokens) {
        boolean lines = tokens.passage().lines().size() >= FEWEST_LINES_OF_ITEMS;
        for (int i = 1; i + 1 < words.size(); i++) {
            int line = words.get(i).line();
            boolean between = words.get(i).token().text().equals("/")
                    && fields.get(i).isEmpty()
                    && fields.get(i - 1).equals(Optional.of(Field.KEYWORD))
                    && fields.get(i + 1).equals(Optional.of(Field.KEYWORD))
                    && words.get(i - 1).line() == line
                    && words.get(i + 1).line() == line;
            boolean parted = lines
                    || words.stream()
                            .anyMatch(word -> word.line() == line
                                    && (word.joint() == Joint.GAP
                                            || word.joint() == Joint.WIDE_BLANK
                                            || ITEM_SEPARATORS.contains(
                                                    word.token().text())));
            if (between && parted) {
                fields.set(i, Optional.of(Field.KEYWORD));
            }
        }
    }

    /** What stands before the colon of an item is the name of the group that follows. */
    private void nameGroups(PassageTokens tokens) {
        for (Segment chunk : tokens.chunks()) {
            int colon = chunk.to() - 1;
            boolean first = chunk.from() == 0
                    || words.get(chunk.from()).line()
                            != words.get(chunk.from() - 1).line();
            boolean goesOn = chunk.to() < words.size()
                    && words.get(chunk.to()).joint() == Joint.COLON
                    && words.get(chunk.to()).line() == chunk.line();
            if (first && goesOn && colon > chunk.from()) {
                fill(chunk.from(), colon, Optional.of(Field.GROUP_NAME));
            }
        }
    }

    /** A line that heads a group is its name, if nothing else was found on it. */
    private void nameGroupLines(PassageTokens tokens) {
        for (Segment segment : tokens.segments()) {
            LabelledLine line = tokens.passage().lines().get(segment.line());
            if (line.label() == LineLabel.GROUP && segment.slot() == 0 && isUnsaid(segment.from(), segment.to())) {
                fill(segment.from(), segment.to(), Optional.of(Field.GROUP_NAME));
            }
        }
    }

    /** Between the commas of a line of skills stands a skill, if most of what stands there are. */
    private void completeItems(PassageTokens tokens) {
        for (int line = 0; line < tokens.passage().lines().size(); line++) {
            int number = line;
            List<Segment> chunks = tokens.chunks().stream()
                    .filter(chunk -> chunk.line() == number && isListed(chunk))
                    .toList();
            List<Segment> unsaid = chunks.stream()
                    .filter(chunk -> isUnsaid(chunk.from(), chunk.to()))
                    .toList();
            if (unsaid.size() * 2 < chunks.size()) {
                unsaid.forEach(chunk -> fill(chunk.from(), chunk.to(), Optional.of(Field.KEYWORD)));
            }
        }
        partItems();
    }

    /** Whether it stands between commas or as a chip, rather than behind a dash or in brackets, as levels do. */
    private boolean isListed(Segment chunk) {
        Joint before = words.get(chunk.from()).joint();
        Joint after = chunk.to() < words.size() ? words.get(chunk.to()).joint() : Joint.START;
        boolean dated = words.subList(chunk.from(), chunk.to()).stream().anyMatch(word -> word.date() != InDate.NO);
        return !dated
                && LISTING.contains(before)
                && LISTING.contains(after)
                && fields.subList(chunk.from(), chunk.to()).stream()
                        .noneMatch(field -> field.equals(Optional.of(Field.GROUP_NAME)));
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
