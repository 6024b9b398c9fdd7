package dev.vitae.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells interests from the words under each by how they are set, where there are two ways: names come first. */
final class InterestNames {

    private static final Set<LineLabel> LISTED =
            EnumSet.of(LineLabel.ITEM, LineLabel.GROUP, LineLabel.CONTINUATION, LineLabel.ENTRY, LineLabel.HEAD);

    private InterestNames() {}

    /** The lines of a section, with {@link LineLabel#GROUP} for those set as the first is, and for no others. */
    static List<LabelledLine> align(List<LabelledLine> lines) {
        List<LabelledLine> said =
                lines.stream().filter(line -> line.label() != LineLabel.NOISE).toList();
        boolean list = said.stream().allMatch(line -> LISTED.contains(line.label()) && !hasBoth(line));
        Optional<TwoLooks> looks = list ? TwoLooks.below(said) : Optional.empty();
        return looks.map(InterestNames::named).orElse(lines);
    }

    /** As in {@code Sports: tennis, golf}. */
    private static boolean hasBoth(LabelledLine line) {
        int colon = line.line().text().indexOf(':');
        return colon >= 0 && colon < line.line().text().strip().length() - 1;
    }

    private static List<LabelledLine> named(TwoLooks looks) {
        List<LabelledLine> named = new ArrayList<>();
        LineLabel label = LineLabel.GROUP;
        for (List<LabelledLine> run : looks.runs()) {
            for (int i = 0; i < run.size(); i++) {
                boolean goesOn = i > 0 && run.get(i).label() == LineLabel.CONTINUATION;
                named.add(goesOn ? run.get(i) : run.get(i).as(label));
            }
            label = label == LineLabel.GROUP ? LineLabel.ITEM : LineLabel.GROUP;
        }
        return named;
    }
}
