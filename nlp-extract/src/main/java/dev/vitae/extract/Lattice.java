package dev.vitae.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All ways to label a sequence, each as likely as a model says. The likeliest under conditions is found by dynamic
 * programming (Viterbi 1967) over scores that are computed once, since one head is asked for many. Immutable.
 */
final class Lattice {

    private final List<String> labels;
    private final double[][][] scores;
    private final double[][] probabilities;

    /** Which labels a token may have. */
    interface Allowed {
        boolean test(int token, String label);
    }

    /**
     * A label for several tokens.
     *
     * @param from the first token
     * @param to the token after the last
     */
    record Given(int from, int to, String label) {

        boolean holds(int token) {
            return from <= token && token < to;
        }
    }

    /**
     * A way to label the sequence.
     *
     * @param labels a label for each token
     * @param probabilities how likely each is by itself, from 0 to 1
     * @param score the logarithm of how likely they are together
     */
    record Labelling(List<String> labels, List<Double> probabilities, double score) {

        Labelling {
            labels = List.copyOf(labels);
            probabilities = List.copyOf(probabilities);
        }
    }

    /**
     * @param labels the model's labels
     * @param scores for each token, by the label before it and its own: the logarithm of how likely it is behind that;
     *     for the first token there is one label before it
     */
    Lattice(List<String> labels, double[][][] scores) {
        this.labels = List.copyOf(labels);
        this.scores = scores.clone();
        this.probabilities = probabilities(scores, labels.size());
    }

    /** How likely each label of each token is by itself: the sum over what may stand before it. */
    private static double[][] probabilities(double[][][] scores, int count) {
        double[][] probabilities = new double[scores.length][count];
        double[] before = {1};
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < before.length; j++) {
                for (int k = 0; k < count; k++) {
                    probabilities[i][k] += before[j] * Math.exp(scores[i][j][k]);
                }
            }
            before = probabilities[i];
        }
        return probabilities;
    }

    /** The likeliest labels of the tokens among those that are {@code allowed}. */
    Labelling best(Allowed allowed) {
        boolean[][] open = new boolean[scores.length][labels.size()];
        for (int i = 0; i < scores.length; i++) {
            for (int k = 0; k < labels.size(); k++) {
                open[i][k] = allowed.test(i, labels.get(k));
            }
        }
        return best(open);
    }

    /**
     * The likeliest labels, and the likeliest under each of the conditions that hold for what is {@code allowed}; the best
     * first, none twice.
     */
    List<Labelling> ways(List<Given> conditions, Allowed allowed) {
        Map<List<String>, Labelling> ways = new LinkedHashMap<>();
        Labelling best = best(allowed);
        ways.put(best.labels(), best);
        for (Given given : conditions) {
            if (allowed.test(given.from(), given.label()) && labels.contains(given.label())) {
                Labelling way =
                        best((i, label) -> given.holds(i) ? label.equals(given.label()) : allowed.test(i, label));
                ways.putIfAbsent(way.labels(), way);
            }
        }
        List<Labelling> all = new ArrayList<>(ways.values());
        all.sort(Comparator.comparingDouble(Labelling::score).reversed());
        return all;
    }

    private Labelling best(boolean[][] open) {
        int count = labels.size();
        int[][] before = new int[scores.length][count];
        double[] sums = {0};
        for (int i = 0; i < scores.length; i++) {
            double[] next = new double[count];
            for (int k = 0; k < count; k++) {
                next[k] = Double.NEGATIVE_INFINITY;
                for (int j = 0; open[i][k] && j < sums.length; j++) {
                    double sum = sums[j] + scores[i][j][k];
                    if (sum > next[k]) {
                        next[k] = sum;
                        before[i][k] = j;
                    }
                }
            }
            sums = next;
        }
        int last = 0;
        for (int k = 1; k < sums.length; k++) {
            last = sums[k] > sums[last] ? k : last;
        }
        return labelling(last, before, sums[last]);
    }

    private Labelling labelling(int last, int[][] before, double score) {
        List<String> path = new ArrayList<>();
        List<Double> sure = new ArrayList<>();
        int label = last;
        for (int i = scores.length - 1; i >= 0; i--) {
            path.add(0, labels.get(label));
            // Rounding can carry a sum of probabilities a little beyond 1.
            sure.add(0, Math.min(1, probabilities[i][label]));
            label = before[i][label];
        }
        return new Labelling(path, sure, score);
    }
}
