package dev.vitae.extract;

import dev.vitae.extract.PassageTokens.Joint;
import dev.vitae.extract.PassageTokens.PassageWord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the signs that part the items of lines which nothing else parts ({@code Milking / Ploughing / Sheep}). Beside
 * commas or by itself, the same sign stands within an item ({@code ovens / grills}).
 */
final class LoneSeparators {

    private static final Set<String> SIGNS = Set.of("/", "*", "~", "\\");
    private static final Set<Joint> CLOSE = EnumSet.of(Joint.START, Joint.NEW_LINE, Joint.NONE);
    private static final Set<Joint> APART = EnumSet.of(Joint.GAP, Joint.WIDE_BLANK, Joint.MARK);
    /** So often a sign stands on a line where it parts items. */
    private static final int FEWEST = 2;
    /** So often it says so by itself, whatever the other lines are like. */
    private static final int CLEAR = 3;

    private final List<PassageWord> words;
    /** The lines that nothing else parts. */
    private final BitSet plain = new BitSet();

    private LoneSeparators(List<PassageWord> words, BitSet usual) {
        this.words = words;
        words.forEach(word -> plain.set(word.line()));
        usual.stream().forEach(i -> plain.clear(words.get(i).line()));
        words.stream().filter(word -> APART.contains(word.joint())).forEach(word -> plain.clear(word.line()));
    }

    /**
     * The numbers of the words that part items besides those known to do so.
     *
     * @param usual the numbers of those that are known
     */
    static BitSet in(List<PassageWord> words, BitSet usual) {
        return new LoneSeparators(words, usual).find();
    }

    private BitSet find() {
        BitSet separators = new BitSet();
        for (Map<Integer, List<Integer>> byLine : signs().values()) {
            int most = byLine.values().stream().mapToInt(List::size).max().orElse(0);
            boolean usual = byLine.size() * 2 >= plain.cardinality();
            int fewest = most < FEWEST || (most < CLEAR && !usual) ? Integer.MAX_VALUE : usual ? 1 : FEWEST;
            byLine.values().stream()
                    .filter(line -> line.size() >= fewest)
                    .forEach(line -> line.forEach(separators::set));
        }
        return separators;
    }

    /** Where each sign stands on lines that nothing else parts, outside of brackets and behind the name of a group. */
    private Map<String, Map<Integer, List<Integer>>> signs() {
        Map<String, Map<Integer, List<Integer>>> signs = new HashMap<>();
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            PassageWord word = words.get(i);
            String text = word.token().text();
            depth = word.joint() == Joint.NEW_LINE ? 0 : depth;
            depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
            if (text.equals(":")) {
                signs.values().forEach(byLine -> byLine.remove(word.line()));
            } else if (depth <= 0 && plain.get(word.line()) && isSetApart(i)) {
                signs.computeIfAbsent(text, key -> new HashMap<>())
                        .computeIfAbsent(word.line(), key -> new ArrayList<>())
                        .add(i);
            }
        }
        return signs;
    }

    /** Whether a sign has blanks on both sides. */
    private boolean isSetApart(int i) {
        return SIGNS.contains(words.get(i).token().text())
                && !CLOSE.contains(words.get(i).joint())
                && i + 1 < words.size()
                && !CLOSE.contains(words.get(i + 1).joint());
    }
}
