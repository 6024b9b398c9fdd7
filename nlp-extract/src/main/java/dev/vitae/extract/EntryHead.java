package dev.vitae.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The head of an entry with what its lines say.
 *
 * @param lines its lines
 * @param said what each of them says, in reading order
 * @param told whether a body follows
 */
record EntryHead(List<LabelledLine> lines, List<List<Field>> said, boolean told) {

    /** What tells one job or school from another. */
    private static final Set<Field> TELLING = EnumSet.of(Field.TITLE, Field.ORGANISATION, Field.DEGREE);

    EntryHead {
        lines = List.copyOf(lines);
        said = List.copyOf(said);
    }

    static EntryHead of(Entry entry, List<LabelledPassage> passages) {
        List<List<Field>> said = new ArrayList<>();
        entry.head().forEach(line -> said.add(new ArrayList<>()));
        for (LabelledPassage passage : passages) {
            List<LabelledLine> lines = passage.tokens().passage().lines();
            if (!passage.tokens().passage().list() && entry.head().containsAll(lines)) {
                for (Phrase phrase : passage.phrases()) {
                    said.get(entry.head().indexOf(lines.get(phrase.line()))).add(phrase.field());
                }
            }
        }
        return new EntryHead(entry.head(), said, !entry.body().isEmpty());
    }

    /** Whether nothing is told between this head and the next, and only one of them has dates. */
    boolean mayGoOnIn(EntryHead next) {
        return !told && isDated() != next.isDated();
    }

    /** Whether it says other things than this one. */
    boolean differsFrom(EntryHead other) {
        return Collections.disjoint(telling(said), telling(other.said));
    }

    /** Whether it tells no more than one thing, and not when it was. */
    boolean isLoose() {
        return !isDated() && telling(said).size() < 2;
    }

    EntryHead with(EntryHead next) {
        return new EntryHead(
                Stream.concat(lines.stream(), next.lines.stream()).toList(),
                Stream.concat(said.stream(), next.said.stream()).toList(),
                next.told);
    }

    private boolean isDated() {
        return isDated(0, lines.size());
    }

    private boolean isDated(int from, int to) {
        return lines.subList(from, to).stream().anyMatch(line -> !line.dates().isEmpty());
    }

    private static EnumSet<Field> telling(List<List<Field>> said) {
        EnumSet<Field> telling = EnumSet.noneOf(Field.class);
        said.forEach(telling::addAll);
        telling.retainAll(TELLING);
        return telling;
    }

    /** The lines with which another head begins. */
    List<LabelledLine> repetitions() {
        List<LabelledLine> repetitions = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean repeats =
                    lines.get(i).label() == LineLabel.HEAD && first(i).isPresent() && first(i).equals(first(start));
            boolean named = repeats && first(i).equals(Optional.of(Field.NAME));
            if (named || (repeats && isWhole(start, i) && isWhole(i, lines.size()))) {
                repetitions.add(lines.get(i));
                start = i;
            }
        }
        return repetitions;
    }

    private Optional<Field> first(int line) {
        return said.get(line).stream().findFirst();
    }

    /** Whether the lines say when it was, and more than what they begin with. */
    private boolean isWhole(int from, int to) {
        return first(from).filter(TELLING::contains).isPresent()
                && isDated(from, to)
                && telling(said.subList(from, to)).size() > 1;
    }
}
