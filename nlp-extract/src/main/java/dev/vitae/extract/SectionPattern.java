package dev.vitae.extract;

import dev.vitae.extract.PassageTokens.Joint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The patterns in which a section's heads are written. A resume writes its entries in one pattern, so of the ways to
 * label a doubtful head that is taken which is likely by itself and in the pattern of the others.
 */
final class SectionPattern {

    static final Set<Field> TELLING = EnumSet.of(
            Field.TITLE, Field.ORGANISATION, Field.PLACE, Field.DEGREE, Field.AREA, Field.NAME, Field.ISSUER);

    /** How much the others count against what a head says by itself. */
    private static final double WEIGHT_OF_OTHERS = 2.0;

    private static final double UNSEEN = 0.05;

    /** Of the heads that the models are trained on, one in two hundred has no title or no school. */
    private static final double NO_TITLE = -5;

    private static final double NO_SCHOOL = -5;

    /** None lacks what was certified, awarded, published or built. */
    private static final double NO_NAME = -6;

    /** And one in fifteen has no employer, since it is one of several roles. */
    private static final double NO_EMPLOYER = -2.7;

    private final Map<String, Double> weights = new HashMap<>();

    private SectionPattern() {}

    /**
     * The labelling of each head that agrees best with the others.
     *
     * @param heads the section's heads
     * @param candidates for each of them ways to label it, at least one, with the logarithm of their probability
     */
    static List<Lattice.Labelling> agree(List<PassageTokens> heads, List<List<Lattice.Labelling>> candidates) {
        SectionPattern section = new SectionPattern();
        List<List<String>> patterns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            List<String> own = new ArrayList<>();
            for (Lattice.Labelling labelling : candidates.get(i)) {
                own.add(pattern(heads.get(i), labelling.labels()));
                section.weights.merge(own.get(own.size() - 1), Math.exp(labelling.score()), Double::sum);
            }
            patterns.add(own);
        }
        List<Lattice.Labelling> agreed = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            agreed.add(section.best(heads, i, candidates.get(i), patterns.get(i)));
        }
        return agreed;
    }

    private Lattice.Labelling best(
            List<PassageTokens> heads, int head, List<Lattice.Labelling> candidates, List<String> patterns) {
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        Map<String, Double> own = new HashMap<>();
        for (int k = 0; k < candidates.size(); k++) {
            own.merge(patterns.get(k), Math.exp(candidates.get(k).score()), Double::sum);
        }
        Map<List<String>, Double> scores = new LinkedHashMap<>();
        Lattice.Labelling best = candidates.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < candidates.size(); k++) {
            String pattern = patterns.get(k);
            double others = Math.max(0, weights.getOrDefault(pattern, 0.0) - own.getOrDefault(pattern, 0.0));
            double share = (others + UNSEEN) / (heads.size() - 1 + UNSEEN);
            double score = candidates.get(k).score()
                    + WEIGHT_OF_OTHERS * Math.log(share)
                    + lacking(
                            heads.get(head).passage().section(),
                            candidates.get(k).labels());
            scores.put(candidates.get(k).labels(), score);
            if (score > most) {
                most = score;
                best = candidates.get(k);
            }
        }
        return new Lattice.Labelling(best.labels(), probabilities(best.labels(), scores, most), best.score());
    }

    /** How likely each label is once the others have been heard: by all candidates that have it, weighed by their scores. */
    private static List<Double> probabilities(List<String> labels, Map<List<String>, Double> scores, double most) {
        double[] agreeing = new double[labels.size()];
        double all = 0;
        for (Map.Entry<List<String>, Double> candidate : scores.entrySet()) {
            double weight = Math.exp(candidate.getValue() - most);
            all += weight;
            for (int i = 0; i < agreeing.length; i++) {
                if (candidate.getKey().get(i).equals(labels.get(i))) {
                    agreeing[i] += weight;
                }
            }
        }
        double sum = all;
        return Arrays.stream(agreeing).mapToObj(weight -> weight / sum).toList();
    }

    /** The logarithm of how rare it is that a head lacks what the labels lack. */
    static double lacking(SectionKind section, List<String> labels) {
        boolean title = labels.contains(Field.TITLE.name());
        boolean organisation = labels.contains(Field.ORGANISATION.name());
        return switch (section) {
            case WORK, VOLUNTEER -> (title ? 0 : NO_TITLE) + (organisation ? 0 : NO_EMPLOYER);
            case EDUCATION -> organisation ? 0 : NO_SCHOOL;
            case CERTIFICATES, AWARDS, PUBLICATIONS, PROJECTS -> labels.contains(Field.NAME.name()) ? 0 : NO_NAME;
            default -> 0;
        };
    }

    private static String pattern(PassageTokens head, List<String> labels) {
        StringBuilder pattern = new StringBuilder();
        String last = "";
        for (int i = 0; i < labels.size(); i++) {
            if (head.words().get(i).joint() == Joint.NEW_LINE) {
                pattern.append('/');
                last = "";
            }
            String label = labels.get(i);
            boolean telling = !label.equals(FieldFeatures.NOTHING) && TELLING.contains(Field.valueOf(label));
            if (telling && !label.equals(last)) {
                pattern.append(label).append(' ');
                last = label;
            }
        }
        return pattern.toString();
    }
}
