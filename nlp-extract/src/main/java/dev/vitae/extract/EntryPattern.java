package dev.vitae.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Where the jobs or schools of a section begin, once words are labelled: a resume writes its entries in one pattern, so where
 * heads lack what their neighbours say twice, all lines are tried as beginnings that are like one which is.
 */
final class EntryPattern {

    /** A head of two lines leaves nothing to choose. */
    private static final int FEWEST_LINES = 3;

    /** No person's jobs or schools have so many, and what is tried grows with the square. */
    private static final int MOST_LINES = 1_000;

    /** As much as the beginnings have to be better than those that the model saw. */
    private static final double MARGIN = 0.5;

    /** In what a line may be like another. */
    private static final List<Function<HeadLine, Object>> LOOKS = List.of(
            HeadLine::label,
            line -> List.of(line.isHeading(), line.isMarked()),
            line -> List.of(line.first(), line.isHeading(), line.isMarked()),
            HeadLine::first,
            line -> List.of(line.isDated(), line.isHeading(), line.isMarked()),
            line -> List.of(line.beginsWithDate(), line.isMarked()),
            HeadLine::fields,
            line -> line.line().isDate(),
            line -> List.of(line.line().line().separated(), line.isHeading()));

    private final SectionKind kind;
    private final List<HeadLine> lines;

    private EntryPattern(SectionKind kind, List<HeadLine> lines) {
        this.kind = kind;
        this.lines = lines;
    }

    /** The section labelled anew with its beginnings in one pattern, or as it was if that leaves as much to be desired. */
    static LabelledSection align(LabelledSection labelled, FieldLabeler labeler) {
        Optional<LabelledSection> other = aligned(labelled).map(labeler::label);
        return other.filter(aligned -> isBetter(defects(aligned), defects(labelled)))
                .orElse(labelled);
    }

    /** The section with beginnings in one pattern; empty if none is better than that which it has. */
    static Optional<Section> aligned(LabelledSection labelled) {
        boolean small = labelled.section().lines().size() <= MOST_LINES;
        return small && labelled.kind().isCareer()
                ? new EntryPattern(labelled.kind(), HeadLine.of(labelled)).aligned(labelled.section())
                : Optional.empty();
    }

    private static double defects(LabelledSection labelled) {
        EntryPattern pattern = new EntryPattern(labelled.kind(), HeadLine.of(labelled));
        return pattern.defects(pattern.beginnings());
    }

    private static boolean isBetter(double defects, double than) {
        return defects <= than - MARGIN;
    }

    private Optional<Section> aligned(Section section) {
        if (lines.size() < FEWEST_LINES) {
            return Optional.empty();
        }
        Set<Integer> seen = beginnings();
        Set<Integer> best = seen;
        double least = defects(seen);
        double most = least;
        for (Set<Integer> beginnings : candidates(seen)) {
            double defects = defects(beginnings);
            if (defects < least && isBetter(defects, most)) {
                least = defects;
                best = beginnings;
            }
        }
        return best.equals(seen) ? Optional.empty() : Optional.of(section.with(labelled(section, best)));
    }

    /** The lines with which entries begin as it is. */
    private Set<Integer> beginnings() {
        Set<Integer> beginnings = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || lines.get(i).begins()) {
                beginnings.add(i);
            }
        }
        return beginnings;
    }

    /** For each way in which lines may be alike and each beginning, all that are like it; and what stands above dates. */
    private Set<Set<Integer>> candidates(Set<Integer> seen) {
        Set<Set<Integer>> candidates = new LinkedHashSet<>();
        for (Function<HeadLine, Object> look : LOOKS) {
            seen.stream()
                    .map(i -> look.apply(lines.get(i)))
                    .distinct()
                    .forEach(like -> candidates.add(alike(look, like)));
        }
        candidates.add(aboveDates());
        return candidates;
    }

    private Set<Integer> alike(Function<HeadLine, Object> look, Object like) {
        Set<Integer> alike = new HashSet<>(Set.of(0));
        for (int i = 1; i < lines.size(); i++) {
            if (look.apply(lines.get(i)).equals(like)) {
                alike.add(i);
            }
        }
        return alike;
    }

    /** What stands as far above each date as the first line above the first, since labels may be missed where a pattern is not. */
    private Set<Integer> aboveDates() {
        Set<Integer> above = new HashSet<>(Set.of(0));
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isDated()) {
                first = first < 0 ? i : first;
                above.add(i - first);
            }
        }
        return above;
    }

    private double defects(Set<Integer> beginnings) {
        double defects = 0;
        boolean grouped = false;
        for (SupposedHead head : heads(beginnings)) {
            boolean role = grouped && head.isRole();
            defects += role ? head.defects() - SupposedHead.NO_EMPLOYER : head.defects();
            grouped = role || head.isEmployerOfRoles();
        }
        return defects;
    }

    private List<SupposedHead> heads(Set<Integer> beginnings) {
        List<SupposedHead> heads = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || beginnings.contains(i)) {
                heads.add(new SupposedHead(kind, lines.subList(from, i)));
                from = i;
            }
        }
        return heads;
    }

    private List<LabelledLine> labelled(Section section, Set<Integer> beginnings) {
        Map<Integer, LineLabel> labels = new HashMap<>();
        for (SupposedHead head : heads(beginnings)) {
            List<LineLabel> own = head.labels();
            for (int i = 0; i < own.size(); i++) {
                labels.put(head.lines().get(i).start(), own.get(i));
            }
        }
        return section.lines().stream()
                .map(line -> {
                    boolean head = line.label() == LineLabel.ENTRY || line.label() == LineLabel.HEAD;
                    return head ? line.as(labels.getOrDefault(EntryBounds.start(line), line.label())) : line;
                })
                .toList();
    }
}
