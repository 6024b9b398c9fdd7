package dev.vitae.document;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The list items among the lines of a text. A sign is a bullet wherever it starts a line; a number or a letter is one
 * only if it counts on from the item before, or another counts on from it, since "1. Preis" and "J. Doe" are none. Must
 * be asked in the order of the lines. Not thread-safe.
 */
final class ListMarks {

    /**
     * A line that is a list item.
     *
     * @param end where the words start in the line's content
     */
    record Item(String mark, int level, int end) {}

    /** How many lines the next number may be away. */
    private static final int REACH = 16;

    private final List<RawLine> raws;
    private final Item[] items;
    private final boolean tightDashes;
    private final BitSet letters;
    private Deque<Integer> indents = new ArrayDeque<>();

    ListMarks(List<RawLine> raws) {
        this.raws = raws;
        this.items = new Item[raws.size()];
        this.tightDashes = raws.stream().filter(ListMarks::isTightDash).count() > 2;
        this.letters = LetterMarks.in(raws);
        find();
    }

    /** The item that line {@code i} is, if it is one. */
    Optional<Item> at(int i) {
        Optional<Item> item = Optional.ofNullable(items[i]);
        if (item.isPresent()) {
            open(raws.get(i).indent());
        }
        return item;
    }

    /** A blank line or a heading: what follows at the left margin is no part of an item. */
    void blank() {
        indents.clear();
    }

    /** Whether a line of this indentation hangs under the item before it. */
    boolean isInside(int indent) {
        return !indents.isEmpty() && indent > indents.peek();
    }

    private void open(int indent) {
        while (!indents.isEmpty() && indents.peek() >= indent) {
            indents.pop();
        }
        indents.push(indent);
    }

    private void find() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < raws.size(); i++) {
            RawLine raw = raws.get(i);
            Optional<BulletMark> mark = mark(i);
            if (mark.isEmpty() || (mark.get().isOrdinal() && !counts(i, mark.get()))) {
                continue;
            }
            while (!open.isEmpty() && open.peek() >= raw.indent()) {
                open.pop();
            }
            items[i] = new Item(mark.get().text(), open.size(), mark.get().end());
            open.push(raw.indent());
        }
    }

    private Optional<BulletMark> mark(int i) {
        RawLine raw = raws.get(i);
        if (raw.isEmpty()) {
            return Optional.empty();
        }
        if (letters.get(i)) {
            return Optional.of(new BulletMark(ListMark.LETTER, LetterMarks.LENGTH));
        }
        if (tightDashes && isTightDash(raw)) {
            return Optional.of(new BulletMark(raw.text().substring(raw.start(), raw.start() + 1), 1));
        }
        return BulletMark.at(raw.content());
    }

    /** A sign set against its word; one that stands at the line's end as well is emphasis. */
    private static boolean isTightDash(RawLine raw) {
        if (raw.length() <= 2) {
            return false;
        }
        char sign = raw.text().charAt(raw.start());
        return "-*–+".indexOf(sign) >= 0
                && Character.isLetter(raw.text().charAt(raw.start() + 1))
                && raw.text().charAt(raw.start() + raw.length() - 1) != sign;
    }

    private boolean counts(int i, BulletMark mark) {
        Ordinal ordinal = Ordinal.of(mark.text());
        for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
            Optional<BulletMark> other = mark(j);
            if (other.isPresent()
                    && other.get().isOrdinal()
                    && ordinal.follows(Ordinal.of(other.get().text()))) {
                return true;
            }
        }
        for (int j = i + 1; j < Math.min(raws.size(), i + REACH); j++) {
            Optional<BulletMark> other = mark(j);
            if (other.isPresent()
                    && other.get().isOrdinal()
                    && Ordinal.of(other.get().text()).follows(ordinal)) {
                return true;
            }
        }
        return false;
    }
}
