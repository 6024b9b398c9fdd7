package dev.vitae.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The head of an entry with what its lines say.
 *
 * @param lines its lines
 * @param said what each of them says, in reading order
 * @param told where in the document the lines begin that tell of it
 */
record EntryHead(List<LabelledLine> lines, List<List<Field>> said, NavigableSet<Integer> told) {

    /** What tells one job or school from another. */
    private static final Set<Field> TELLING = EnumSet.of(Field.TITLE, Field.ORGANISATION, Field.DEGREE);

    EntryHead {
        lines = List.copyOf(lines);
        said = List.copyOf(said);
        told = Collections.unmodifiableNavigableSet(new TreeSet<>(told));
    }

    /** @param said what the lines of a section say, by where they start in the document */
    static EntryHead of(Entry entry, Map<Integer, List<Field>> said) {
        return new EntryHead(
                entry.head(),
                entry.head().stream()
                        .map(line -> said.getOrDefault(EntryBounds.start(line), List.of()))
                        .toList(),
                entry.body().stream().map(EntryBounds::start).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Whether nothing is told between this head and the next, and only one of them has dates. */
    boolean mayGoOnIn(EntryHead next) {
        return told.isEmpty() && isDated() != next.isDated();
    }

    /** Whether this one says when it was or who gave it but not what, and the next only what. */
    boolean isNamedBy(EntryHead next) {
        return told.isEmpty()
                && (isDated() || says(Field.ISSUER))
                && !says(Field.NAME)
                && next.says(Field.NAME)
                && !next.says(Field.ISSUER)
                && !next.isDated();
    }

    private boolean says(Field field) {
        return said.stream().anyMatch(fields -> fields.contains(field));
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
        return lines.stream().anyMatch(EntryHead::isDated);
    }

    private static boolean isDated(LabelledLine line) {
        return !line.dates().isEmpty();
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
        boolean[] wholeFrom = wholeFrom();
        int start = 0;
        boolean dated = false;
        EnumSet<Field> telling = EnumSet.noneOf(Field.class);
        for (int i = 0; i < lines.size(); i++) {
            boolean repeats = i > 0
                    && lines.get(i).label() == LineLabel.HEAD
                    && first(i).isPresent()
                    && first(i).equals(first(start));
            boolean named = repeats && first(i).equals(Optional.of(Field.NAME));
            boolean job = repeats && first(i).filter(TELLING::contains).isPresent();
            boolean another = (job && telling.size() > 1) || (!telling.isEmpty() && isBehindBody(i));
            if (named || (another && dated && wholeFrom[i]) || isAnotherRole(start, i)) {
                repetitions.add(lines.get(i));
                start = i;
                dated = false;
                telling.clear();
            }
            dated |= isDated(lines.get(i));
            telling.addAll(telling(List.of(said.get(i))));
        }
        return repetitions;
    }

    /** Whether the line stands below what is told of what stands above it. */
    private boolean isBehindBody(int line) {
        int above = line > 0 ? EntryBounds.start(lines.get(line - 1)) : Integer.MAX_VALUE;
        Optional<Integer> body = Optional.ofNullable(told.higher(above));
        return body.filter(start -> start < EntryBounds.start(lines.get(line))).isPresent();
    }

    /** Whether the line is a role with its dates, below an employer and another role with dates of its own. */
    private boolean isAnotherRole(int start, int line) {
        return isRole(line)
                && said.get(start).contains(Field.ORGANISATION)
                && !said.get(start).contains(Field.TITLE)
                && IntStream.range(start + 1, line).anyMatch(this::isRole);
    }

    private boolean isRole(int line) {
        return lines.get(line).label() == LineLabel.HEAD
                && first(line).equals(Optional.of(Field.TITLE))
                && !said.get(line).contains(Field.ORGANISATION)
                && isDated(lines.get(line));
    }

    /** For each line whether those from it on say when it was, and more than one thing beside. */
    private boolean[] wholeFrom() {
        boolean[] whole = new boolean[lines.size()];
        boolean dated = false;
        EnumSet<Field> telling = EnumSet.noneOf(Field.class);
        for (int i = lines.size() - 1; i >= 0; i--) {
            dated |= isDated(lines.get(i));
            telling.addAll(telling(List.of(said.get(i))));
            whole[i] = dated && telling.size() > 1;
        }
        return whole;
    }

    private Optional<Field> first(int line) {
        return said.get(line).stream().findFirst();
    }
}
