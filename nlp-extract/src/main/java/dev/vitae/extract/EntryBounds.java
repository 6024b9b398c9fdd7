package dev.vitae.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sees to it, once words are labelled, that a head is that of one entry: a job or school has its own dates, a certificate its name. */
final class EntryBounds {

    /** What is told in so few words that it has one name and no second. */
    private static final Set<SectionKind> NAMED = EnumSet.of(SectionKind.CERTIFICATES, SectionKind.AWARDS);

    private EntryBounds() {}

    /** The section with {@link LineLabel#HEAD} where what seemed an entry goes on with the one before. */
    static Optional<Section> joined(LabelledSection labelled) {
        Set<Integer> joined = new HashSet<>();
        List<EntryHead> heads =
                heads(labelled, labelled.kind().isCareer() || labelled.kind().isBrief());
        for (int i = 1; i < heads.size(); i++) {
            EntryHead before = heads.get(i - 1);
            EntryHead next = heads.get(i);
            Optional<EntryHead> behind = i + 1 < heads.size() ? Optional.of(heads.get(i + 1)) : Optional.empty();
            if (goesOn(labelled.kind(), before, next, behind)) {
                next.lines().stream().findFirst().ifPresent(line -> joined.add(start(line)));
                heads.set(i, before.with(next));
            }
        }
        return as(labelled.section(), joined, LineLabel.HEAD);
    }

    /** A job has dates, so of two heads one of which has none, one is part of the other; some schools have none. */
    private static boolean goesOn(SectionKind kind, EntryHead before, EntryHead next, Optional<EntryHead> behind) {
        if (kind.isBrief()) {
            return before.isNamedBy(next);
        }
        if (!before.mayGoOnIn(next)) {
            return false;
        }
        boolean begins = behind.filter(other -> next.mayGoOnIn(other) && next.differsFrom(other))
                .isPresent();
        return kind != SectionKind.EDUCATION || before.differsFrom(next) || (next.isLoose() && !begins);
    }

    /** The section with {@link LineLabel#ENTRY} where another entry begins within the head of one. */
    static Optional<Section> parted(LabelledSection labelled) {
        Set<Integer> beginnings = new HashSet<>();
        for (EntryHead head : heads(labelled, labelled.kind().isCareer() || NAMED.contains(labelled.kind()))) {
            head.repetitions().forEach(line -> beginnings.add(start(line)));
        }
        return as(labelled.section(), beginnings, LineLabel.ENTRY);
    }

    private static List<EntryHead> heads(LabelledSection labelled, boolean wanted) {
        List<EntryHead> heads = new ArrayList<>();
        if (wanted) {
            Map<Integer, List<Field>> said = said(labelled);
            labelled.section().entries().forEach(entry -> heads.add(EntryHead.of(entry, said)));
        }
        return heads;
    }

    /** What the lines of heads say, by where they start in the document. */
    static Map<Integer, List<Field>> said(LabelledSection labelled) {
        Map<Integer, List<Field>> said = new HashMap<>();
        for (LabelledPassage passage : labelled.passages()) {
            Passage lines = passage.tokens().passage();
            if (!lines.list()) {
                for (Phrase phrase : passage.phrases()) {
                    said.computeIfAbsent(start(lines.lines().get(phrase.line())), line -> new ArrayList<>())
                            .add(phrase.field());
                }
            }
        }
        return said;
    }

    /** What tells a line from all others: those that one line was cut into share its number. */
    static int start(LabelledLine line) {
        return line.line().span().start();
    }

    private static Optional<Section> as(Section section, Set<Integer> lines, LineLabel label) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(section.with(section.lines().stream()
                        .map(line -> lines.contains(start(line)) ? line.as(label) : line)
                        .toList()));
    }
}
