package dev.vitae.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Sees to it that entries begin alike: where lines set as the first of a section is stand apart above others, and what
 * follows each is set in one way, each of them begins an entry and nothing else does.
 */
final class EntryLooks {

    private static final int FEWEST = 2;

    /** What looks otherwise begins an entry if the model is as sure as that. */
    private static final double SURE = 0.9;

    private static final Set<LineLabel> OF_HEADS = EnumSet.of(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.CONTINUATION);

    private static final Set<LineLabel> LISTED =
            EnumSet.of(LineLabel.ENTRY, LineLabel.HEAD, LineLabel.CONTINUATION, LineLabel.ITEM, LineLabel.GROUP);

    private EntryLooks() {}

    /** The lines of a section, with {@link LineLabel#ENTRY} for those that begin as the first does, and for no others. */
    static List<LabelledLine> align(List<LabelledLine> lines) {
        List<LabelledLine> said =
                lines.stream().filter(line -> line.label() != LineLabel.NOISE).toList();
        if (isBareList(said)) {
            return lines.stream().map(EntryLooks::listed).toList();
        }
        Set<Integer> starts = starts(said);
        if (starts.isEmpty()) {
            return lines;
        }
        Object first = look(said.get(0));
        return lines.stream().map(line -> aligned(line, starts, first)).toList();
    }

    /**
     * Whether nothing but titles stands there, as in the side bar of a LinkedIn profile: lines that all look alike, without
     * dates, each of which either is set apart or goes on with the one before.
     */
    private static boolean isBareList(List<LabelledLine> lines) {
        boolean bare = lines.size() > FEWEST
                && lines.stream()
                        .allMatch(line -> LISTED.contains(line.label())
                                && line.dates().isEmpty()
                                && line.line().bullet().isEmpty()
                                && line.line().segments().size() == 1
                                && look(line).equals(look(lines.get(0))));
        List<LabelledLine> behind = lines.subList(Math.min(1, lines.size()), lines.size());
        return bare
                && behind.stream()
                        .allMatch(line -> line.line().separated() != line.line().continuation())
                && behind.stream().anyMatch(line -> line.line().separated())
                && behind.stream().anyMatch(line -> line.line().continuation());
    }

    private static LabelledLine listed(LabelledLine line) {
        if (line.label() == LineLabel.NOISE || line.label() == LineLabel.ENTRY) {
            return line;
        }
        return line.as(line.line().continuation() ? LineLabel.CONTINUATION : LineLabel.ENTRY);
    }

    private static LabelledLine aligned(LabelledLine line, Set<Integer> starts, Object first) {
        if (starts.contains(EntryBounds.start(line))) {
            return line.as(LineLabel.ENTRY);
        }
        boolean doubtful = line.label() == LineLabel.ENTRY
                && line.probability() < SURE
                && !look(line).equals(first);
        return doubtful ? line.as(LineLabel.HEAD) : line;
    }

    private static Set<Integer> starts(List<LabelledLine> lines) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            LabelledLine line = lines.get(i);
            boolean begins = i == 0 || (line.line().separated() && look(line).equals(look(lines.get(0))));
            if (begins && OF_HEADS.contains(line.label())) {
                starts.add(i);
            }
        }
        if (starts.size() < FEWEST || starts.get(0) != 0) {
            return Set.of();
        }
        List<Object> follows = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            if (to - from < FEWEST) {
                return Set.of();
            }
            follows.add(look(lines.get(from + 1)));
        }
        boolean alike = follows.stream().distinct().count() == 1;
        return alike
                ? Set.copyOf(starts.stream()
                        .map(i -> EntryBounds.start(lines.get(i)))
                        .toList())
                : Set.of();
    }

    private static Object look(LabelledLine labelled) {
        return List.of(TwoLooks.type(labelled.line()), labelled.line().bullet().isPresent());
    }
}
