package dev.vitae.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
    private final List<double[]> scores;
    private final List<Step> steps;
    private final double[][] probabilities;

    /** The logarithm of the sum over all ways. */
    private final double total;

    /** Which labels a token may have. */
    interface Allowed {
        boolean test(int token, String label);
    }

    /**
     * Labels for tokens that stand behind each other.
     *
     * @param from the first token
     * @param labels its label and those of the next
     */
    record Given(int from, List<String> labels) {

        Given {
            labels = List.copyOf(labels);
        }

        /** One label for all tokens from {@code from} on, to {@code to} without it. */
        static Given all(int from, int to, String label) {
            return new Given(from, Collections.nCopies(to - from, label));
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

    /** How likely each label is behind each other. */
    static final class Step {
        private final double[] scores;
        private final double[] factors;

        /** The logarithm of how likely the label is behind the one before. */
        double score(int before, int label, int labels) {
            return scores[before * labels + label];
        }

        /**
         * @param scores by the label before and then its own, one row behind the other: the logarithm, up to what all
         *     ways have in common
         * @param factors their exponentials
         */
        Step(double[] scores, double[] factors) {
            this.scores = scores;
            this.factors = factors;
        }

        static Step of(double... scores) {
            return new Step(scores, Arrays.stream(scores).map(Math::exp).toArray());
        }
    }

    /**
     * @param labels the model's labels
     * @param scores for each token, by its label: the logarithm of how likely that is by itself, up to what all ways have
     *     in common
     * @param steps for each token how likely it is behind the one before; the first counts for nothing
     */
    Lattice(List<String> labels, List<double[]> scores, List<Step> steps) {
        this.labels = List.copyOf(labels);
        this.scores = List.copyOf(scores);
        this.steps = List.copyOf(steps);
        this.probabilities = new double[scores.size()][];
        this.total = weigh();
    }

    /**
     * Finds how likely each label of each token is by itself, over all ways (forward and backward; Rabiner 1989). In
     * factors that are scaled at each token, so that no logarithms are summed.
     *
     * @return the logarithm of the sum over all ways
     */
    private double weigh() {
        double sum = 0;
        double[][] own = new double[scores.size()][];
        for (int i = 0; i < own.length; i++) {
            double most = most(scores.get(i));
            own[i] = new double[labels.size()];
            for (int k = 0; k < own[i].length; k++) {
                own[i][k] = Math.exp(scores.get(i)[k] - most);
            }
            probabilities[i] = i == 0 ? own[0].clone() : times(ahead(probabilities[i - 1], steps.get(i)), own[i]);
            sum += most + Math.log(scale(probabilities[i]));
        }
        double[] behind = new double[labels.size()];
        Arrays.fill(behind, 1);
        for (int i = own.length - 1; i > 0; i--) {
            behind = back(times(behind, own[i]), steps.get(i));
            scale(behind);
            scale(times(probabilities[i - 1], behind));
        }
        return sum;
    }

    private static double most(double[] values) {
        double most = values[0];
        for (double value : values) {
            most = Math.max(most, value);
        }
        return most;
    }

    private static double[] ahead(double[] before, Step step) {
        double[] sums = new double[before.length];
        for (int j = 0; j < sums.length; j++) {
            for (int k = 0; k < sums.length; k++) {
                sums[k] += before[j] * step.factors[j * sums.length + k];
            }
        }
        return sums;
    }

    private static double[] back(double[] behind, Step step) {
        double[] sums = new double[behind.length];
        for (int j = 0; j < sums.length; j++) {
            double sum = 0;
            for (int k = 0; k < sums.length; k++) {
                sum += behind[k] * step.factors[j * sums.length + k];
            }
            sums[j] = sum;
        }
        return sums;
    }

    private static double[] times(double[] into, double[] factors) {
        for (int k = 0; k < into.length; k++) {
            into[k] *= factors[k];
        }
        return into;
    }

    /** Makes the sum 1; returns what it was. */
    private static double scale(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int k = 0; k < values.length; k++) {
            values[k] /= sum;
        }
        return sum;
    }

    /** The likeliest labels of the tokens among those that are {@code allowed}. */
    Labelling best(Allowed allowed) {
        return within(allowed).best();
    }

    /** The ways to label the sequence with what is {@code allowed}. */
    Search within(Allowed allowed) {
        boolean[][] open = open(allowed);
        return new Search(open, Paths.ahead(scores, steps, open));
    }

    /** Finds the likeliest ways among those that are allowed. */
    final class Search {
        private final boolean[][] open;
        private final Paths ahead;

        private Search(boolean[][] open, Paths ahead) {
            this.open = open;
            this.ahead = ahead;
        }

        /** The likeliest. */
        Labelling best() {
            return labelling(ahead.bestPath(), ahead.bestScore());
        }

        /** The likeliest, and the likeliest under each of the conditions that hold; the best first, none twice. */
        List<Labelling> ways(List<Given> conditions) {
            Paths back = Paths.back(scores, steps, open);
            Map<List<String>, Labelling> ways = new LinkedHashMap<>();
            Labelling best = best();
            ways.put(best.labels(), best);
            for (Given given : conditions) {
                int[] numbers =
                        given.labels().stream().mapToInt(labels::indexOf).toArray();
                if (areOpen(given.from(), numbers, open)) {
                    Labelling way = under(given.from(), numbers, ahead, back);
                    ways.putIfAbsent(way.labels(), way);
                }
            }
            List<Labelling> all = new ArrayList<>(ways.values());
            all.sort(Comparator.comparingDouble(Labelling::score).reversed());
            return all;
        }
    }

    private static boolean areOpen(int from, int[] numbers, boolean[][] open) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] < 0 || !open[from + i][numbers[i]]) {
                return false;
            }
        }
        return true;
    }

    /** The likeliest way there and on from there. */
    private Labelling under(int from, int[] given, Paths ahead, Paths back) {
        int last = from + given.length - 1;
        int[] path = new int[scores.size()];
        int end = given[given.length - 1];
        double score = ahead.score(from, given[0]) + back.score(last, end) - scores.get(last)[end];
        for (int i = 0; i < given.length; i++) {
            path[from + i] = given[i];
            if (i > 0) {
                score += steps.get(from + i).score(given[i - 1], given[i], labels.size())
                        + scores.get(from + i)[given[i]];
            }
        }
        ahead.trace(path, from);
        back.trace(path, last);
        return labelling(path, score);
    }

    private boolean[][] open(Allowed allowed) {
        boolean[][] open = new boolean[scores.size()][labels.size()];
        for (int i = 0; i < open.length; i++) {
            for (int k = 0; k < labels.size(); k++) {
                open[i][k] = allowed.test(i, labels.get(k));
            }
        }
        return open;
    }

    private Labelling labelling(int[] path, double score) {
        String[] names = new String[path.length];
        Double[] sure = new Double[path.length];
        for (int i = 0; i < path.length; i++) {
            names[i] = labels.get(path[i]);
            // Rounding can carry a sum of probabilities a little beyond 1.
            sure[i] = Math.min(1, probabilities[i][path[i]]);
        }
        return new Labelling(List.of(names), List.of(sure), score - total);
    }
}
