package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Style;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Sees to it that the names of groups in a list of skills are set alike: a line in their looks is one as well, and one by
 * itself that looks like the items under it is none.
 */
final class GroupLooks {

    private static final int FEWEST = 2;

    private GroupLooks() {}

    /** The lines of a list, with {@link LineLabel#GROUP} for those that look like the names of its groups, and for no others. */
    static List<LabelledLine> align(List<LabelledLine> lines) {
        if (isUniform(lines)) {
            return lines.stream()
                    .map(line -> line.label() == LineLabel.GROUP ? line.as(LineLabel.ITEM) : line)
                    .toList();
        }
        Map<Style, Long> looks = lines.stream()
                .filter(line -> line.label() == LineLabel.GROUP)
                .collect(Collectors.groupingBy(line -> line.line().style(), Collectors.counting()));
        long groups = looks.values().stream().mapToLong(Long::longValue).sum();
        Optional<Style> most = looks.entrySet().stream()
                .filter(look -> look.getValue() >= FEWEST && look.getValue() * 3 >= groups * 2)
                .map(Map.Entry::getKey)
                .findFirst();
        return most.map(look -> align(lines, look)).orElse(lines);
    }

    private static List<LabelledLine> align(List<LabelledLine> lines, Style look) {
        long groups = count(lines, line -> line.label() == LineLabel.GROUP);
        long alike = count(lines, line -> isItem(line) && line.line().style().equals(look));
        long others = count(lines, line -> isItem(line) && !line.line().style().equals(look));
        if (alike > groups || others <= alike) {
            return lines;
        }
        return lines.stream()
                .map(line -> !line.line().style().equals(look)
                        ? line.label() == LineLabel.GROUP ? line.as(LineLabel.ITEM) : line
                        : mayBeGroup(line) ? line.as(LineLabel.GROUP) : line)
                .toList();
    }

    /** Whether all lines are set in one way: then none of them names a group of others. */
    private static boolean isUniform(List<LabelledLine> lines) {
        if (lines.size() <= FEWEST) {
            return false;
        }
        Line first = lines.get(0).line();
        long groups = count(lines, line -> line.label() == LineLabel.GROUP);
        boolean alone = groups == 1 && lines.get(0).label() == LineLabel.GROUP;
        if (first.style().size().isEmpty() && !alone) {
            // In plain text, where nothing has looks, what lines say is all there is to go by.
            return false;
        }
        boolean apart = lines.get(1).line().separated();
        return lines.stream()
                .allMatch(line -> (line.label() == LineLabel.ITEM || line.label() == LineLabel.GROUP)
                        && !line.line().text().strip().endsWith(":")
                        && line.line().segments().size() == 1
                        && line.line().bullet().isPresent() == first.bullet().isPresent()
                        && line.line().style().equals(first.style())
                        && (line.index() == lines.get(0).index() || line.line().separated() == apart));
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
