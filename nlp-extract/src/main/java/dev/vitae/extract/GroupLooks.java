package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Sees to it that the names of groups in a list of skills are set alike: a line in their looks is one as well, and one by
 * itself that looks like the items under it is none.
 */
final class GroupLooks {

    private static final int FEWEST = 2;

    private GroupLooks() {}

    /** The lines of a list, with {@link LineLabel#GROUP} for those that look like the names of its groups. */
    static List<LabelledLine> align(List<LabelledLine> lines) {
        Set<Style> looks = lines.stream()
                .filter(line -> line.label() == LineLabel.GROUP)
                .map(line -> line.line().style())
                .collect(Collectors.toSet());
        long groups = count(lines, line -> line.label() == LineLabel.GROUP);
        if (groups == 1 && isItemOnTop(lines)) {
            List<LabelledLine> aligned = new ArrayList<>(lines);
            aligned.set(0, lines.get(0).as(LineLabel.ITEM));
            return aligned;
        }
        if (groups < FEWEST || looks.size() != 1) {
            return lines;
        }
        Style look = looks.iterator().next();
        long alike = count(lines, line -> isItem(line) && line.line().style().equals(look));
        long others = count(lines, line -> isItem(line) && !line.line().style().equals(look));
        if (alike > groups || others <= alike) {
            return lines;
        }
        return lines.stream()
                .map(line -> mayBeGroup(line) && line.line().style().equals(look) ? line.as(LineLabel.GROUP) : line)
                .toList();
    }

    private static boolean isItemOnTop(List<LabelledLine> lines) {
        Line first = lines.get(0).line();
        return lines.get(0).label() == LineLabel.GROUP
                && lines.size() > FEWEST
                && !first.text().endsWith(":")
                && lines.stream()
                        .skip(1)
                        .allMatch(line -> line.label() == LineLabel.ITEM
                                && !line.line().separated()
                                && line.line().bullet().isPresent()
                                        == first.bullet().isPresent()
                                && line.line().style().equals(first.style()));
    }

    private static long count(List<LabelledLine> lines, Predicate<LabelledLine> which) {
        return lines.stream().filter(which).count();
    }

    private static boolean isItem(LabelledLine line) {
        return line.label() != LineLabel.GROUP && line.label() != LineLabel.NOISE;
    }

    private static boolean mayBeGroup(LabelledLine line) {
        return isItem(line)
                && line.line().bullet().isEmpty()
                && line.line().segments().size() == 1
                && (line.label() != LineLabel.CONTINUATION || line.line().separated());
    }
}
