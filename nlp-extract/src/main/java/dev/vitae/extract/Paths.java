package dev.vitae.extract;

import java.util.Arrays;
import java.util.List;

/**
 * The best path to each label of each token, among labels that are open, from one end of the sequence (Viterbi 1967). Paths
 * from both ends make the best of all that pass a given label.
 */
final class Paths {

    /** Where paths come from: -1 for the token before, 1 for the one behind. */
    private final int from;

    /** How good the best path to each label is, its own score with it. */
    private final double[][] sums;

    /** The label that it comes from. */
    private final int[][] origins;

    private Paths(int from, int tokens, int labels) {
        this.from = from;
        this.sums = new double[tokens][labels];
        this.origins = new int[tokens][labels];
    }

    /** The paths from the first token. */
    static Paths ahead(List<double[]> scores, List<Lattice.Step> steps, boolean[][] open) {
        Paths paths = new Paths(-1, scores.size(), scores.isEmpty() ? 0 : scores.get(0).length);
        for (int i = 0; i < scores.size(); i++) {
            if (i > 0) {
                paths.follow(i, steps.get(i));
            }
            paths.enter(i, scores.get(i), open[i]);
        }
        return paths;
    }

    /** The paths from the last token. */
    static Paths back(List<double[]> scores, List<Lattice.Step> steps, boolean[][] open) {
        Paths paths = new Paths(1, scores.size(), scores.isEmpty() ? 0 : scores.get(0).length);
        for (int i = scores.size() - 1; i >= 0; i--) {
            if (i + 1 < scores.size()) {
                paths.precede(i, steps.get(i + 1));
            }
            paths.enter(i, scores.get(i), open[i]);
        }
        return paths;
    }

    private void follow(int token, Lattice.Step step) {
        double[] before = sums[token - 1];
        double[] next = sums[token];
        Arrays.fill(next, Double.NEGATIVE_INFINITY);
        for (int j = 0; j < next.length; j++) {
            for (int k = 0; k < next.length; k++) {
                double sum = before[j] + step.score(j, k, next.length);
                if (sum > next[k]) {
                    next[k] = sum;
                    origins[token][k] = j;
                }
            }
        }
    }

    private void precede(int token, Lattice.Step step) {
        double[] behind = sums[token + 1];
        double[] next = sums[token];
        Arrays.fill(next, Double.NEGATIVE_INFINITY);
        for (int j = 0; j < next.length; j++) {
            for (int k = 0; k < next.length; k++) {
                double sum = behind[k] + step.score(j, k, next.length);
                if (sum > next[j]) {
                    next[j] = sum;
                    origins[token][j] = k;
                }
            }
        }
    }

    private void enter(int token, double[] scores, boolean[] open) {
        for (int k = 0; k < scores.length; k++) {
            sums[token][k] = open[k] ? sums[token][k] + scores[k] : Double.NEGATIVE_INFINITY;
        }
    }

    /** How good the best path to the label is, its own score with it. */
    double score(int token, int label) {
        return sums[token][label];
    }

    /** How good the best path through all tokens is, of those from the first. */
    double bestScore() {
        return sums.length == 0 ? 0 : sums[sums.length - 1][last()];
    }

    /** The labels of that path. */
    int[] bestPath() {
        int[] path = new int[sums.length];
        if (path.length > 0) {
            path[path.length - 1] = last();
            trace(path, path.length - 1);
        }
        return path;
    }

    private int last() {
        double[] ends = sums[sums.length - 1];
        int last = 0;
        for (int k = 1; k < ends.length; k++) {
            last = ends[k] > ends[last] ? k : last;
        }
        return last;
    }

    /** Writes the labels of the best path to that of {@code token} into {@code path}. */
    void trace(int[] path, int token) {
        for (int i = token; i + from >= 0 && i + from < path.length; i += from) {
            path[i + from] = origins[i][path[i]];
        }
    }
}
