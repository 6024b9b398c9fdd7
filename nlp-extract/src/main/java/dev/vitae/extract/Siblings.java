package dev.vitae.extract;

import dev.vitae.extract.Segment.Trait;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands in each place of a section's heads, over all of them: a resume writes its entries in one pattern, so what
 * an entry's words don't tell, the others' may.
 */
final class Siblings {

    private final Map<String, Map<Trait, Integer>> traits = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    private Siblings() {}

    /** What stands in each place between the separators of the lines. */
    static Siblings ofSegments(List<PassageTokens> section) {
        Siblings siblings = new Siblings();
        section.forEach(tokens -> siblings.count(tokens.passage(), tokens.segments()));
        return siblings;
    }

    /** What stands in each place between commas as well. */
    static Siblings ofChunks(List<PassageTokens> section) {
        Siblings siblings = new Siblings();
        section.forEach(tokens -> siblings.count(tokens.passage(), tokens.chunks()));
        return siblings;
    }

    private void count(Passage passage, List<Segment> segments) {
        Set<String> seen = new HashSet<>();
        for (Segment segment : segments) {
            String slot = slot(segment, passage);
            if (passage.list() || seen.add(slot)) {
                uses.merge(slot, 1, Integer::sum);
                Map<Trait, Integer> counts = traits.computeIfAbsent(slot, key -> new EnumMap<>(Trait.class));
                segment.traits().forEach(trait -> counts.merge(trait, 1, Integer::sum));
            }
        }
    }

    private static String slot(Segment segment, Passage passage) {
        return passage.section() + (passage.list() ? "" : "." + segment.line()) + "." + segment.slot();
    }

    /** Adds what those are that stand in the same place of the other entries. */
    void describe(Segment segment, Passage passage, String kind, List<String> features) {
        String slot = slot(segment, passage);
        int others = uses.getOrDefault(slot, 1) - 1;
        features.add(kind + "siblings" + LineFeatures.bucket(others, 0.5, 2.5));
        if (others == 0) {
            return;
        }
        Map<Trait, Integer> counts = traits.getOrDefault(slot, Map.of());
        for (Trait trait : Trait.values()) {
            int own = segment.traits().contains(trait) ? 1 : 0;
            double share = (counts.getOrDefault(trait, 0) - own) / (double) others;
            if (share > 0.1) {
                features.add(kind + "siblings-" + trait + (share > 0.6 ? "-most" : ""));
            }
        }
    }
}
